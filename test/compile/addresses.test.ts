import { describe, expect, it } from 'vitest';
import { compile, compileText, findingsOf, help, noticeOf, write } from '../support/compile.js';

const [other, third] = ['anytown-council/other.yaml', 'anytown-council/third.yaml'];
const former = (...paths: readonly string[]): string => `formerPaths:\n${paths.map((path) => `  - ${path}\n`).join('')}`;

/** What is found where the sound notice is a short one of three. */
function find(notice: string, otherNotice = 'title: Other', thirdNotice = 'title: Third'): readonly string[] {
  return findingsOf(compile({ [help]: notice, [other]: write(otherNotice), [third]: write(thirdNotice) }));
}

const start = 'title: Help\nstatus: published\n';

describe('former addresses', () => {
  it('are kept in the row of the notice and in what it publishes', () => {
    const { index, json } = noticeOf(compileText(write(former('anytown-council/old'))));
    expect(index?.formerPaths.map(({ path }) => path)).toEqual(['anytown-council/old']);
    expect(json).toMatchObject({ fields: { formerPaths: ['anytown-council/old'] } });
  });

  it.each([
    ['one that the notice has now', former('anytown-council/help'), ['4:5 ref/repeated-address']],
    ['one that stands twice', former('anytown-council/old', 'anytown-council/old'), ['5:5 ref/repeated-address']],
    ['one that another notice has', former('anytown-council/other'), ['4:5 ref/address-in-use']],
    ['one in a folder of the site', former('cy/old'), ['4:5 ref/impossible-address']],
    ['one that Windows keeps for itself', former('anytown-council/aux'), ['4:5 ref/impossible-address']],
    ['one longer than a name may be', former(`anytown-council/${'x'.repeat(81)}`), ['4:5 ref/impossible-address']],
    [
      'one that takes the place of a page of the site',
      former('assets/old', 'anytown-council/v'),
      ['4:5 ref/impossible-address', '5:5 ref/impossible-address'],
    ],
    ['what is no id', former('/old/page.html'), ['4:5 schema/not-an-id']],
  ])('are found: %s', (_, paths, expected) => {
    expect(find(`${start}${paths}`)).toEqual(expected);
  });

  it('are found where two notices claim one, at the later', () => {
    expect(find(`${start}${former('anytown-council/old')}`, `title: Other\n${former('anytown-council/old')}`)).toEqual([
      expect.stringMatching(/^anytown-council\/other\.yaml \d+:5 ref\/address-claimed-twice$/),
    ]);
  });

  it('may be claimed by a draft while another notice has them', () => {
    expect(
      find(`title: Help\nstatus: draft\n${former('anytown-council/other', 'anytown-council/old')}`, former('anytown-council/old')),
    ).toEqual([]);
  });
});

describe('what replaced a withdrawn notice', () => {
  const withdrawn = (by: string): string => `status: withdrawn\nwithdrawn:\n  since: "2026-01-01"\n  replacedBy: anytown-council/${by}\n`;

  it('is one that holds', () => {
    expect(find(`title: Help\n${withdrawn('other')}`)).toEqual([]);
  });

  it.each([
    ['itself', 'help', 'title: Other', []],
    ['one that is withdrawn and replaced', 'other', `title: Other\n${withdrawn('third')}`, ['anytown-council/third']],
    ['one that is withdrawn and not replaced', 'other', 'title: Other\nstatus: withdrawn', []],
  ])('is not %s', (_, by, otherNotice, suggestions) => {
    const { diagnostics } = compile({
      [help]: `title: Help\n${withdrawn(by)}`,
      [other]: write(otherNotice),
      [third]: write('title: Third'),
    });
    expect(findingsOf({ diagnostics })).toEqual(['5:15 ref/withdrawn-replacement']);
    expect(diagnostics.find(({ code }) => code === 'ref/withdrawn-replacement')?.suggestions ?? []).toEqual(suggestions);
  });

  it('does not go round', () => {
    expect(find(`title: Help\n${withdrawn('other')}`, `title: Other\n${withdrawn('help')}`)).toHaveLength(2);
  });
});

describe('the languages of the site', () => {
  it('stand there once each', () => {
    const site = 'fairnotice: 1\ntitle: x\nbaseUrl: https://www.example.org/\nlanguages: [en, en]\n';
    expect(findingsOf(compile({ 'site.yaml': site }))).toEqual(['site.yaml 4:17 ref/repeated-language']);
  });
});
