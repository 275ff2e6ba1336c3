import { describe, expect, it } from 'vitest';
import { prepareChanges } from '../../src/form/index.js';
import type { Change } from '../../src/revise/index.js';
import { inputOf } from './read-form.js';

const notice = {
  title: 'Libraries',
  introduction: 'One line.\nAnother.\n',
  service: { name: { en: 'Libraries', cy: 'Llyfrgelloedd' }, lgsl: 437, topics: ['b', 'a'] },
  personalData: 'not-stated',
  processing: [{ id: 'lend', purposes: ['Lend books.', { text: 'Send letters.' }], people: 'all', firstLayer: true }],
  provision: { requirement: 'optional' },
  retention: { only: [{ records: 'loans' }] },
};

const set = (path: Change['path'], value: unknown): Change => ({ kind: 'set', path, value });

describe('a change of a form', () => {
  it.each<{ readonly title: string; readonly sent: Change; readonly made: readonly Change[]; readonly languages?: readonly string[] }>([
    { title: 'is the text that was typed', sent: set(['title'], 'Books'), made: [set(['title'], 'Books')] },
    { title: 'has no spaces around a text', sent: set(['title'], ' Books '), made: [set(['title'], 'Books')] },
    {
      title: 'keeps the line break at the end of a text in a block',
      sent: set(['introduction'], 'One.\r\nTwo.'),
      made: [set(['introduction'], 'One.\nTwo.\n')],
    },
    {
      title: 'takes away an empty text that may be missing',
      sent: set(['introduction'], ''),
      made: [{ kind: 'remove', path: ['introduction'] }],
    },
    { title: 'leaves an empty text that has to be there', sent: set(['title'], ''), made: [set(['title'], '')] },
    {
      title: 'leaves an empty text in a list',
      sent: set(['processing', 0, 'purposes', 0], ''),
      made: [set(['processing', 0, 'purposes', 0], '')],
    },
    { title: 'does nothing where there was nothing', sent: set(['urgentHelp'], ''), made: [] },
    {
      title: 'is a text alone where only the first language has one',
      sent: set(['service', 'name'], { en: 'Books', cy: '' }),
      made: [set(['service', 'name'], 'Books')],
    },
    {
      title: 'is a text of each language where both have one',
      sent: set(['title'], { en: 'Libraries', cy: 'Llyfrgelloedd' }),
      made: [set(['title'], { en: 'Libraries', cy: 'Llyfrgelloedd' })],
    },
    {
      title: 'is a map where only the second language has one',
      sent: set(['title'], { en: '', cy: 'Llyfrgelloedd' }),
      made: [set(['title'], { cy: 'Llyfrgelloedd' })],
    },
    {
      title: 'is a text alone where the first language is another',
      sent: set(['title'], { en: '', cy: 'Llyfrgelloedd' }),
      made: [set(['title'], 'Llyfrgelloedd')],
      languages: ['cy', 'en'],
    },
    {
      title: 'leaves a language alone that was not sent',
      sent: set(['service', 'name'], { en: 'Books' }),
      made: [set(['service', 'name'], { en: 'Books', cy: 'Llyfrgelloedd' })],
    },
    {
      title: 'writes out a purpose that gets a second language',
      sent: set(['processing', 0, 'purposes', 0], { en: 'Lend books.', cy: 'Benthyca llyfrau.' }),
      made: [set(['processing', 0, 'purposes', 0], { text: { en: 'Lend books.', cy: 'Benthyca llyfrau.' } })],
    },
    {
      title: 'writes out a purpose that gets a second fact',
      sent: set(['processing', 0, 'purposes', 0, 'firstLayer'], 'true'),
      made: [set(['processing', 0, 'purposes', 0], { text: 'Lend books.', firstLayer: true })],
    },
    {
      title: 'leaves a purpose short whose text changes',
      sent: set(['processing', 0, 'purposes', 0, 'text'], 'Lend.'),
      made: [set(['processing', 0, 'purposes', 0], 'Lend.')],
    },
    { title: 'reads yes', sent: set(['provision', 'obliged'], 'true'), made: [set(['provision', 'obliged'], true)] },
    { title: 'reads digits', sent: set(['service', 'lgsl'], ' 150 '), made: [set(['service', 'lgsl'], 150)] },
    { title: 'keeps what is no number', sent: set(['service', 'lgsl'], 'many'), made: [set(['service', 'lgsl'], 'many')] },
    { title: 'keeps a date that is none', sent: set(['dates', 'issued'], 'soon'), made: [set(['dates', 'issued'], 'soon')] },
    {
      title: 'leaves what was chosen before in its order',
      sent: set(['service', 'topics'], ['a', 'b', 'c']),
      made: [set(['service', 'topics'], ['b', 'a', 'c'])],
    },
    {
      title: 'takes away a list of which nothing is left',
      sent: set(['service', 'topics'], []),
      made: [{ kind: 'remove', path: ['service', 'topics'] }],
    },
    {
      title: 'puts a first item where a word stood',
      sent: { kind: 'insert', path: ['personalData'], position: 0, value: { items: ['name'] } },
      made: [set(['personalData'], [{ items: ['name'] }])],
    },
    {
      title: 'puts a first item where nothing stood',
      sent: { kind: 'insert', path: ['contacts'], position: 3, value: { name: '' } },
      made: [set(['contacts'], [{ name: '' }])],
    },
    {
      title: 'puts details where a word stood',
      sent: set(['personalData', 'only', 'x'], 'y'),
      made: [set(['personalData'], { only: { x: 'y' } })],
    },
    { title: 'removes only what is there', sent: { kind: 'remove', path: ['contacts', 0] }, made: [] },
  ])('$title', ({ sent, made, languages = ['en', 'cy'] }) => {
    const { schemas, schema, value } = inputOf(notice);
    expect(prepareChanges({ schemas, schema, value, languages }, sent)).toEqual(made);
  });
});
