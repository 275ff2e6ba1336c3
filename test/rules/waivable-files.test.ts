import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { listWaivableFiles } from '../../src/rules/index.js';
import { inFile, retention } from './make-waiver.js';

describe('listWaivableFiles', () => {
  const row = { controller: 'anytown-council', jointControllers: ['other-council'] };
  const notice = (id: string) => ({ id: `anytown-council/${id}`, file: `notices/anytown-council/${id}.yaml`, index: row });
  const shared = {
    controllers: ['anytown-council', 'other-council', 'idle-council'].map((id) => ({ id, file: `notices/controllers/${id}.yaml` })),
    registers: [{ id: 'people', file: 'notices/registers/people.yaml' }],
  };
  const unread = { id: 'anytown-council/other', file: 'notices/anytown-council/other.yaml' };
  const judged = (notices: Parameters<typeof listWaivableFiles>[0]['notices'], ...found: LocatedDiagnostic[]): readonly string[] =>
    listWaivableFiles({ ...shared, notices }, found).flatMap((known) => (known.judged ? [`${known.kind} ${known.id}`] : []));

  it('takes all that some notice reaches for judged', () => {
    expect(judged([notice('help')])).toEqual([
      'notice anytown-council/help',
      'controller anytown-council',
      'controller other-council',
      'register people',
    ]);
  });

  it.each([
    ['a notice that could not be read', [notice('help'), unread], [], ['notice anytown-council/help']],
    [
      'a notice that refers to nothing',
      [notice('help'), notice('other')],
      [inFile('ref/unknown-topic', 'notices/anytown-council/other.yaml')],
      ['notice anytown-council/help', 'controller anytown-council', 'controller other-council', 'register people'],
    ],
    [
      'a controller with a fault',
      [notice('help')],
      [inFile('schema/unknown-value', 'notices/controllers/anytown-council.yaml')],
      ['controller other-council', 'register people'],
    ],
    ['a register with a fault', [notice('help')], [inFile('yaml/tab', 'notices/registers/people.yaml')], []],
    [
      'what only a rule found',
      [notice('help')],
      [retention],
      ['notice anytown-council/help', 'controller anytown-council', 'controller other-council', 'register people'],
    ],
  ])('with %s', (_, notices, found, expected) => {
    expect(judged(notices, ...found)).toEqual(expected);
  });

  it('says which notices each file reaches', () => {
    const listed = listWaivableFiles({ ...shared, notices: [notice('help'), notice('other')] }, []);
    expect(listed.find(({ id }) => id === 'other-council')?.notices).toEqual(['anytown-council/help', 'anytown-council/other']);
    expect(listed.find(({ id }) => id === 'idle-council')?.notices).toEqual([]);
  });
});
