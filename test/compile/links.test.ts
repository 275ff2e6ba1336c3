import { describe, expect, it } from 'vitest';
import { compile, findingsOf, help, soundFiles, write } from '../support/compile.js';

const other = 'anytown-council/other.yaml';

/** What is found where the sound notice is written otherwise and there is another one. */
function find(notice: string, otherNotice = write('title: Other')): readonly string[] {
  return findingsOf(compile({ [help]: notice, [other]: otherNotice }));
}

describe('a link to another notice', () => {
  it('leads to one that is published or withdrawn', () => {
    expect(find(write('introduction: See [other](anytown-council/other).'))).toEqual([]);
    expect(find(write('introduction: See [other](anytown-council/other).'), write('title: Other\nstatus: withdrawn'))).toEqual([]);
  });

  it.each(['draft', 'in-review', 'approved'])('must not lead to one that is %s', (status) => {
    const linked = 'title: Help\nstatus: published\nintroduction: See [other](anytown-council/other).\n';
    expect(find(linked, write(`title: Other\nstatus: ${status}`))).toEqual(['3:15 ref/unpublished-notice']);
  });

  it('may lead from a draft to a draft', () => {
    expect(
      find('title: Help\nstatus: draft\nintroduction: See [other](anytown-council/other).\n', write('title: Other\nstatus: draft')),
    ).toEqual([]);
  });

  it.each([
    ['in a text', 'introduction: See [other](anytown-council/othr).', '3:15 ref/unknown-notice'],
    ['in a section', 'sections:\n  - id: a\n    heading: A\n    body: See [other](anytown-council/othr).', '6:11 ref/unknown-notice'],
    [
      'in a cell',
      'sections:\n  - id: a\n    heading: A\n    body: |\n      Table: T\n\n      | A |\n      |---|\n      | [x](anytown-council/othr) |\n',
      '6:11 ref/unknown-notice',
    ],
    ['to what replaced it', 'withdrawn:\n  since: "2026-01-01"\n  replacedBy: anytown-council/othr', '5:15 ref/unknown-notice'],
  ])('that leads nowhere is found %s', (_, change, expected) => {
    expect(find(`title: Help\nstatus: withdrawn\n${change}\n`)).toEqual([expected]);
  });

  it('that leads nowhere is found in the controller’s file', () => {
    const path = 'controllers/anytown-council.yaml';
    const files = {
      [path]: `${soundFiles[path] ?? ''}inherited:\n  howToAsk: See [other](anytown-council/othr).\n`,
      [other]: write('title: Other'),
    };
    const [finding] = compile(files).diagnostics;
    expect(findingsOf(compile(files))).toEqual([`${path} 13:13 ref/unknown-notice (reaches 2)`]);
    expect(finding?.suggestions).toEqual(['anytown-council/other']);
  });

  it('that leads nowhere is found once in two languages, and in each language', () => {
    const site = { 'site.yaml': 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' };
    expect(findingsOf(compile({ ...site, [help]: 'title: Help\nstatus: draft\nintroduction: See [it](anytown-council/othr).\n' }))).toEqual(
      ['3:15 ref/unknown-notice'],
    );
    expect(
      findingsOf(
        compile({
          ...site,
          [help]: 'title: Help\nstatus: draft\nintroduction:\n  en: Hello.\n  cy: Gweler [hwn](anytown-council/othr).\n',
        }),
      ),
    ).toEqual(['5:7 ref/unknown-notice']);
  });

  it('to a notice with faults is no second fault', () => {
    expect(find(write('introduction: See [other](anytown-council/other).'), 'title: 5\nstatus: draft\n')).toEqual([
      `${other} 1:8 schema/wrong-type`,
    ]);
  });
});
