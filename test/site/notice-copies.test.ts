import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileWorkspace, type WorkspaceSources } from '../../src/index.js';
import type { Document } from '../../src/document/index.js';
import { pickNoticePhrases, pickSitePhrases, renderFragments, renderTexts, type SiteInput } from '../../src/site/index.js';
import { readProduct, readWorkspace } from '../../src/workspace/index.js';
import { arbitraryDocument } from '../support/arbitrary-document.js';
import { day, sourcesOf } from '../support/compile.js';
import { fullNotice, fullWorkspace } from '../support/full-notice.js';
import { findAll, stripAsCms, wordsOf, type Kept } from '../support/hostile-cms.js';
import { sampleDocument } from '../support/sample-document.js';
import { row, sampleSite } from './sample-site.js';

const product = readProduct();
const site = await sampleSite();

interface Sample {
  readonly name: string;
  readonly document: Document;
  readonly input: SiteInput;
}

/** Every notice of a workspace in each of its languages, with what its site says. */
function samplesOf(sources: WorkspaceSources): readonly Sample[] {
  const compiled = compileWorkspace(sources, product, day);
  const languages = compiled.site?.languages ?? [];
  const notices = compiled.notices.flatMap(({ index }) => index ?? []);
  return languages.flatMap((lang) =>
    compiled.notices.flatMap(({ id, documents }): readonly Sample[] => {
      const phrases = compiled.phrases[lang] ?? {};
      const input = {
        ...site,
        lang,
        site: { ...site.site, languages },
        notices,
        phrases: pickSitePhrases(phrases),
        noticePhrases: pickNoticePhrases(phrases),
      };
      const document = documents[lang];
      return document === undefined ? [] : [{ name: `${id} (${lang})`, document, input }];
    }),
  );
}

function readFolder(path: string): WorkspaceSources {
  const folder = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const reading = readWorkspace(folder, path);
  if ('fault' in reading) throw new Error(reading.fault);
  return reading.sources;
}

const folders = ['notices', 'test/fixtures/anytown', 'test/fixtures/bilingual'].filter((path) =>
  existsSync(new URL(`../../${path}`, import.meta.url)),
);
const samples: readonly Sample[] = [
  ...folders.flatMap((path) => samplesOf(readFolder(path))),
  ...samplesOf(sourcesOf(fullWorkspace(fullNotice()))),
  { name: 'the sample document', document: sampleDocument, input: site },
];

const oneOf = (files: readonly { readonly content: string }[]): string => files[0]!.content;
const textOf = ({ document, input }: Omit<Sample, 'name'>): string => oneOf(renderTexts(input, [{ document }]));
const fragmentOf = ({ document, input }: Omit<Sample, 'name'>, fragment: SiteInput['site']['fragment'] = {}): string =>
  oneOf(renderFragments({ ...input, site: { ...input.site, fragment } }, [{ document }]));

/** The words of a text without what only marks: lines under headings, signs of lists, and where in the text to look. */
function wordsOfText(text: string, see: string): readonly string[] {
  const [before = '', after = ''] = see.split('{heading}');
  const escape = (part: string): string => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text
    .split('\n')
    .filter((line) => !/^-+$/.test(line))
    .map((line) => line.replace(/^ *(?:(?:- |\d+\. ) *)+/, ''))
    .join(' ')
    .replace(new RegExp(` \\(${escape(before)}.*?${escape(after)}\\)`, 'g'), '')
    .split(/\s+/)
    .filter(Boolean);
}

function headingsOf(nodes: readonly (Kept | string)[]): readonly Kept[] {
  return findAll({ children: nodes }, ['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
}

describe.each(samples)('$name', (sample) => {
  const text = textOf(sample);
  const whole = stripAsCms(fragmentOf(sample, { title: true, contents: false }));

  it('says in its fragment, stripped of all that a website can take away, what its text says, word for word', () => {
    const words = wordsOf(whole);
    expect(words.length).toBeGreaterThan(50);
    expect(words).toEqual(wordsOfText(text, sample.input.phrases['fragment.see']!));
  });

  it('has headings in order then, and lists and tables that are lists and tables', () => {
    const levels = headingsOf(whole).map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(2);
    expect(levels.filter((level, position) => level > (levels[position - 1] ?? 2) + 1)).toEqual([]);
    const items = findAll({ children: whole }, ['ul', 'ol', 'dl']);
    expect(items.filter(({ children }) => findAll({ children }, ['li', 'dt']).length === 0)).toEqual([]);
    const rows = findAll({ children: whole }, ['tr']).map((line) => findAll(line, ['th', 'td']));
    expect(rows.filter(([first]) => first?.name !== 'th')).toEqual([]);
  });

  it('begins with what must be known first and ends with version, date and hash', () => {
    const { meta } = sample.document;
    const { hash, version } = sample.input.notices.find(({ id }) => id === meta.notice)!;
    const last = text.trimEnd().split('\n').at(-1)!;
    for (const part of [version, hash.slice(0, 16), meta.changed?.text ?? '']) expect(last).toContain(part);
    if (meta.example !== undefined) expect(text.startsWith(meta.example.text)).toBe(true);
    expect(fragmentOf(sample)).toContain(`<p>${last}</p>\n</div>\n`);
  });

  it('is text with line feeds alone, without blanks at the ends of lines', () => {
    expect(text).not.toMatch(/[ \t\r]\n|\r|\n{4}|[^\n]$/);
  });
});

describe('a fragment', () => {
  const sample = { document: sampleDocument, input: site };

  it('has no class, script or style, and every id of it begins with the name of the notice', () => {
    const html = fragmentOf(sample);
    expect(html).not.toMatch(/ class=| style=|<script|<style|<html|<head\b|<body/);
    const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^fn-sample(-|$)/.test(id))).toEqual([]);
    const targets = [...html.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id!);
    expect(targets.length).toBeGreaterThan(3);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('declares its language, also where it is not that of the page, and keeps the languages of two fragments of one page apart', () => {
    const both = { ...site, lang: 'cy', site: { ...site.site, languages: ['en', 'cy'] } };
    const welsh = fragmentOf({ document: { ...sampleDocument, lang: 'cy' }, input: both });
    expect(welsh).toMatch(/^<div id="fn-sample-cy" lang="cy">/);
    expect(welsh).toContain('<h2 id="fn-sample-cy-in-short" lang="en">');
    expect(fragmentOf(sample)).toMatch(/^<div id="fn-sample" lang="en">/);
    expect(fragmentOf(sample)).toContain('<span lang="cy">y cyngor, dŵr a thŷ</span>');
  });

  it.each([2, 3, 4] as const)('begins with headings of level %i where that is asked for', (headingLevel) => {
    const [first] = headingsOf(stripAsCms(fragmentOf(sample, { headingLevel })));
    expect(first).toMatchObject({ name: `h${String(headingLevel)}`, children: ['In short'] });
    const [title, section] = headingsOf(stripAsCms(fragmentOf(sample, { headingLevel, title: true })));
    expect(title).toMatchObject({ name: `h${String(headingLevel)}`, children: ['Sample service'] });
    expect(section).toMatchObject({ name: `h${String(headingLevel + 1)}` });
  });

  it('lists its sections unless the site says no', () => {
    expect(fragmentOf(sample)).toContain('<a href="#fn-sample-recipients">Who may see it?</a>');
    expect(fragmentOf(sample, { contents: false })).not.toContain('fn-sample-contents');
  });

  it('links to other notices and to the PDF by full public addresses', () => {
    const input = {
      ...site,
      notices: [
        row('anytown-council/sample', 'Sample'),
        row('anytown-council/libraries', 'L', { addresses: { en: 'https://other.example/l' } }),
      ],
    };
    const [file] = renderFragments(input, [{ document: sampleDocument, pdf: { pages: 2, bytes: 90_000 } }]);
    expect(file!.path).toBe('anytown-council/sample/fragment.html');
    expect(file!.content).toContain('<a href="https://other.example/l">our libraries notice</a>');
    expect(file!.content).toContain('<a href="https://www.example.org/privacy/anytown-council/sample/sample.pdf">This notice as a PDF</a>');
  });

  it('shows what people wrote as words and never as HTML', () => {
    expect(fragmentOf(sample)).toContain('and &#x3C;b>not a tag&#x3C;/b> &#x26; "#let');
  });
});

describe('a text', () => {
  const text = textOf({ document: sampleDocument, input: site });

  it('sets headings apart, and puts a heading inside a section above its words', () => {
    expect(text).toContain('\n\n\nSample service\n--------------\n\n\nIn short\n--------\n\nIf someone is in danger now, ring 999.\n\n');
    expect(text).toContain('\n\nWho may see it?\nThe police and the Home Office. Everyone who may see it (see “Who may see it?”).\n');
  });

  it('marks and indents lists', () => {
    expect(text).toContain('- GPs\n- NHS trusts, such as\n  1. the first\n  2. the second\n');
  });

  it('says a term before what it means, and plain numbers and addresses', () => {
    expect(text).toContain('\nPhone: 01234 567 890\nEmail: dpo@example.org\n');
  });

  it('puts the address of a link after its words, in brackets', () => {
    expect(text).toContain('See our libraries notice (https://www.example.org/privacy/anytown-council/libraries/) and <b>not a tag</b>');
  });

  it('reads tables row by row, each cell after the name of its column', () => {
    const name = (position: number): string =>
      tableOf(sampleDocument)
        .columns[position]!.map((it) => ('value' in it ? it.value : ''))
        .join('');
    const rows = tableOf(sampleDocument).rows.length;
    expect(text.split(`\n${name(0)}: `)).toHaveLength(rows + 1);
    expect(text).toMatch(new RegExp(`\\n\\n${name(0)}: .*\\n${name(1)}: `));
  });

  it('stands beside the page of its language', () => {
    const both = { ...site, lang: 'cy', site: { ...site.site, languages: ['en', 'cy'] } };
    expect(renderTexts(both, [{ document: sampleDocument }])[0]!.path).toBe('cy/anytown-council/sample/notice.txt');
  });
});

describe('any document', () => {
  it('says the same in its text and in its stripped fragment', () => {
    fc.assert(
      fc.property(arbitraryDocument(sampleDocument), (document) => {
        const sample = { document, input: site };
        const words = wordsOf(stripAsCms(fragmentOf(sample, { title: true, contents: false })));
        expect(words).toEqual(wordsOfText(textOf(sample), site.phrases['fragment.see']!));
      }),
      { numRuns: 100 },
    );
  });
});

function tableOf({ sections }: Document) {
  const table = sections.flatMap(({ blocks }) => blocks).find(({ kind }) => kind === 'table');
  if (table?.kind !== 'table') throw new Error('The sample document has no table.');
  return table;
}
