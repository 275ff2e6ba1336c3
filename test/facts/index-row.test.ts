import { describe, expect, it } from 'vitest';
import { compile, compileText, noticeOf, write } from '../support/compile.js';

function rowOf(change: string): NonNullable<ReturnType<typeof noticeOf>['index']> {
  const { index, diagnostics } = noticeOf(compileText(write(change)));
  if (!index) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return index;
}

describe('the row of a notice', () => {
  it('names what it is found under', () => {
    const { hash, version, ...row } = rowOf(`service:
  name: Help
  topics: [early-help]
people:
  - id: child
    name: Children
    kind: children
personalData:
  - id: about
    items: [ethnic-group, NHS number, your hobbies]
retention:
  - class: case-files
security: [encryption]
introduction: See [libraries](anytown-council/libraries).
statedLaw:
  - legislation: victims-code
`);
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(version).toBe(`2026-09-01-${hash.slice(0, 8)}`);
    expect(row).toEqual({
      id: 'anytown-council/help',
      controller: 'anytown-council',
      jointControllers: [],
      status: 'published',
      languages: ['en'],
      titles: { en: { text: 'Help for families', lang: 'en' } },
      addresses: { en: 'https://www.example.org/anytown-council/help/' },
      changed: '2026-09-01',
      example: false,
      recipients: [
        { id: 'police', name: 'The police', role: 'not-stated', direction: 'we-give', list: 'complete', bases: ['public-task'] },
      ],
      categories: ['ethnic-group', 'nhs-number'],
      people: ['children'],
      law: [
        { id: 'children-act-1989', title: 'Children Act 1989', provision: 'section 47' },
        { id: 'victims-code', title: 'Code of Practice for Victims of Crime' },
      ],
      retention: ['case-files'],
      topics: ['early-help'],
      links: [{ notice: 'anytown-council/libraries', origin: { file: 'notices/anytown-council/help.yaml', path: ['introduction'] } }],
      uses: [
        'data-categories/ethnic-group',
        'data-categories/nhs-number',
        'legislation/victims-code',
        'people/children',
        'recipients/police',
        'retention/case-files',
        'security-measures/encryption',
        'topics/early-help',
      ],
    });
  });

  it('ties recipients to the bases of the uses that reach them, a purpose of its own included', () => {
    const { recipients } = rowOf(`recipients:
  outside:
    - id: police
      who: [police]
      role: controller
      direction: both
    - id: schools
      who: [schools]
      list: examples
    - who:
        - name: A charity
processing:
  - id: a
    lawfulBases:
      - basis: consent
    recipients: none
    purposes:
      - Help.
      - text: Tell.
        recipients: [schools]
        lawfulBases:
          - basis: legal-obligation
  - id: b
    lawfulBases: not-stated
    recipients: [police]
    purposes:
      - Help.
`);
    expect(recipients.map(({ id, name, role, direction, list, bases }) => [id, name, role, direction, list, bases.join(' ')])).toEqual([
      ['police', 'The police', 'controller', 'both', 'complete', 'not-stated'],
      ['schools', 'Schools', 'not-stated', 'we-give', 'examples', 'legal-obligation'],
      [undefined, 'A charity', 'not-stated', 'we-give', 'complete', ''],
    ]);
  });

  it('has a hash that follows the words people read and nothing else', () => {
    const hash = (change: string): string => rowOf(change).hash;
    const before = hash('');
    expect(hash('owner:\n  post: Head of Help')).toBe(before);
    expect(hash('# a comment')).toBe(before);
    expect(hash('introduction: Hello.')).not.toBe(before);
    expect(noticeOf(compile({ 'registers/recipients.yaml': 'police:\n  name: Police forces\n' })).index?.hash).not.toBe(before);
  });

  it('has its hash alone as version where no date is given', () => {
    const { version, hash, changed } = rowOf('dates:\n  issued: not-stated');
    expect([version, changed]).toEqual([hash.slice(0, 8), undefined]);
  });
});
