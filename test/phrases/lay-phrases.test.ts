import { describe, expect, it } from 'vitest';
import { compileWorkspace, type Compiled } from '../../src/compile-workspace.js';
import { readPhraseFile, readPhrases, tellLanguage } from '../../src/phrases/index.js';
import { day, findingsOf, product, soundFiles, sourcesOf, documentOf, type Files } from '../support/compile.js';

/** The made-up workspace with a council's own phrases. */
function compileWith(own: Readonly<Record<string, string>>, files: Files = {}): Compiled {
  const phrases = Object.fromEntries(
    Object.entries(own).map(([lang, text]) => [
      lang,
      { file: `notices/templates/phrases/${lang}.yaml`, bytes: new TextEncoder().encode(text) },
    ]),
  );
  return compileWorkspace({ ...sourcesOf({ ...soundFiles, ...files }), overrides: { html: {}, typst: {}, phrases } }, product, day);
}

/** Findings about them, and not the note that they are there. */
function faultsOf({ diagnostics }: Compiled): Compiled['diagnostics'] {
  return diagnostics.filter(({ code }) => /^(?:phrases|yaml)\//.test(code));
}

function phraseFindings(own: string, lang = 'en'): readonly string[] {
  return findingsOf({ diagnostics: faultsOf(compileWith({ [lang]: own })) }).map((finding) =>
    finding.replace(`templates/phrases/${lang}.yaml `, ''),
  );
}

describe('a council’s own phrases', () => {
  it('stand in place of the product’s, on the pages and in the notices', () => {
    const compiled = compileWith({ en: 'site:\n  home: Start\ndocument:\n  sections:\n    rights: Your rights\n' });
    expect(faultsOf(compiled)).toEqual([]);
    expect([compiled.phrases['en']?.['site.home'], compiled.phrases['en']?.['site.contents']]).toEqual(['Start', 'Contents']);
    expect(documentOf(compiled).sections.map(({ heading }) => heading.text)).toContain('Your rights');
  });

  it('may be a copy of the product’s file', () => {
    const compiled = compileWith({ en: product.phrases['en'] ?? '' });
    expect(faultsOf(compiled)).toEqual([]);
    expect(compiled.phrases).toEqual(compileWith({}).phrases);
  });

  it('can be given for one month of the list', () => {
    expect(compileWith({ en: 'document:\n  months:\n    "8": Sept\n' }).phrases['en']?.['document.months.8']).toBe('Sept');
  });

  it('need no figure where the plural form fits one number only', () => {
    expect(phraseFindings('site:\n  noticeCount:\n    one: One notice\n')).toEqual([]);
    expect(phraseFindings('site:\n  noticeCount:\n    other: Many notices\n')).toEqual(['3:12 phrases/missing-gap']);
  });

  it.each([
    ['an unknown name', 'site:\n  hom: Start\n', '2:3 phrases/unknown-key', 'site.home'],
    ['a name in the wrong group', 'skipToContent: Go on\n', '1:1 phrases/unknown-key', 'site.skipToContent'],
    ['an unknown group, once', 'sites:\n  home: Start\n  contents: All\n', '1:1 phrases/unknown-key', 'site'],
    ['a name like none', 'site:\n  xylophone: Start\n', '2:3 phrases/unknown-key', undefined],
    ['a phrase that was made a group', 'site:\n  home:\n    text: Start\n', '3:5 phrases/not-a-text', undefined],
    ['a group that was made a phrase', 'site: Start\n', '1:7 phrases/not-a-group', undefined],
    ['a file that is a list', '- Start\n', '1:1 phrases/not-a-group', undefined],
    ['a number', 'site:\n  home: 5\n', '2:9 phrases/not-a-text', undefined],
    ['an empty phrase', 'site:\n  home: ""\n', '2:9 phrases/empty', undefined],
    ['a phrase of blanks', 'site:\n  home: "  "\n', '2:9 phrases/empty', undefined],
    ['a lost gap', 'site:\n  lastChanged: Changed\n', '2:16 phrases/missing-gap', undefined],
    ['a gap that nothing fills', 'site:\n  lastChanged: "On {dat} or {date}"\n', '2:16 phrases/unknown-gap', '{date}'],
    ['a gap where there is none', 'site:\n  home: "Start {here}"\n', '2:9 phrases/unknown-gap', undefined],
    ['Welsh among English', 'site:\n  home: Mae hyn yn Gymraeg\n', '2:9 phrases/wrong-language', undefined],
  ])('are found where they cannot be used: %s', (_, own, finding, suggestion) => {
    const compiled = compileWith({ en: own });
    const found = faultsOf(compiled);
    expect(findingsOf({ diagnostics: found }).map((text) => text.replace('templates/phrases/en.yaml ', ''))).toEqual([finding]);
    expect(found[0]?.suggestions?.[0]).toBe(suggestion);
    if (found[0]?.severity === 'error') expect(compiled.phrases).toEqual(compileWith({}).phrases);
  });

  it('are left aside as a whole where the file cannot be read', () => {
    const compiled = compileWith({ en: 'site:\n  home: "Start\n' });
    expect(faultsOf(compiled).map(({ code }) => code.split('/')[0])).toEqual(['yaml']);
    expect(compiled.phrases).toEqual(compileWith({}).phrases);
  });
});

describe('a Welsh phrase of a council', () => {
  it.each([
    ['is the English one, word for word', 'site:\n  home: Home\n', true],
    ['is English', 'site:\n  home: The start of our notices\n', true],
    ['is Welsh', 'site:\n  home: Dechrau\n', false],
    ['is a word of both', 'document:\n  purposes:\n    bases:\n      contract: Contract\n', false],
    ['is a name', 'site:\n  home: Bryn Taf\n', false],
    ['is a figure', 'pdf:\n  pageOf: "{page}/{pages}"\n', false],
  ])('%s', (_, own, wrong) => {
    expect(phraseFindings(own, 'cy').map((finding) => finding.split(' ')[1])).toEqual(wrong ? ['phrases/wrong-language'] : []);
  });

  it('is judged also where the site has no Welsh yet', () => {
    const compiled = compileWith({ cy: 'site:\n  hafan: x\n' });
    expect(Object.keys(compiled.phrases)).toEqual(['en']);
    expect(faultsOf(compiled).map(({ code }) => code)).toEqual(['phrases/unknown-key']);
  });
});

describe('the product’s phrases', () => {
  const [english, welsh] = ['en', 'cy'].map((lang) => readPhrases(lang, product.phrases[lang])) as [
    ReturnType<typeof readPhrases>,
    ReturnType<typeof readPhrases>,
  ];
  const forms = /\.(?:zero|one|two|few|many|other|\d+)$/;
  const isForm = (key: string): boolean => forms.test(key) && `${key.replace(forms, '')}.one` in english;

  it('are there in each language', () => {
    expect(Object.keys(english).filter((key) => !(key in welsh))).toEqual([]);
    expect(Object.keys(welsh).filter((key) => !(key in english) && !isForm(key))).toEqual([]);
  });

  it('have six plural forms in Welsh', () => {
    const counted = Object.keys(english).filter((key) => isForm(key) && key.endsWith('.other'));
    expect(counted.length).toBeGreaterThan(4);
    const wanted = counted.flatMap((key) => ['zero', 'one', 'two', 'few', 'many', 'other'].map((form) => key.replace('other', form)));
    expect(wanted.filter((key) => !(key in welsh))).toEqual([]);
  });

  it('have the same gaps in each language', () => {
    const gaps = (text: string | undefined): readonly string[] => [...new Set(text?.match(/\{\w+\}/g))].sort();
    const englishOf = (key: string): string | undefined => english[key] ?? english[key.replace(forms, '.other')];
    expect(Object.keys(welsh).filter((key) => gaps(welsh[key]).join() !== gaps(englishOf(key)).join())).toEqual([]);
  });

  it('are in their own language', () => {
    const wrong = (phrases: typeof english, lang: string): readonly string[] =>
      Object.entries(phrases).flatMap(([key, text]) => ([lang, undefined].includes(tellLanguage(text)) ? [] : [`${key}: ${text}`]));
    expect([wrong(english, 'en'), wrong(welsh, 'cy')]).toEqual([[], []]);
    const same = Object.keys(welsh).filter(
      (key) => welsh[key] === english[key] && /\p{L}{3}/u.test((welsh[key] ?? '').replace(/\{\w+\}/g, '')),
    );
    expect(same).toEqual(['document.channels.address', 'document.purposes.bases.contract']);
  });

  it('say who wrote them', () => {
    expect([readPhraseFile('en', product.phrases['en']).reviewed, readPhraseFile('cy', product.phrases['cy']).reviewed]).toEqual([
      true,
      false,
    ]);
    expect(Object.keys(welsh).filter((key) => key.startsWith('meta'))).toEqual([]);
  });
});
