import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/index.js';
import { pickNoticePhrases, pickSitePhrases, renderSite, type SiteInput } from '../../src/site/index.js';
import { compile } from '../support/compile.js';
import { documentWith, row, sampleSite } from './sample-site.js';

const whatItTells = 'This privacy notice says what happens to information about you, why, and what you can do about it.';
const example = { text: 'Example. Not Anytown Council’s current notice.', url: 'https://www.example.org/' };

/** What search engines are told of each page, by path, as text. */
async function listDescriptions(changes: Partial<SiteInput> = {}, ...documents: readonly Document[]) {
  const input = await sampleSite({
    notices: [row('anytown-council/sample', 'Sample service', { topics: ['bins'] })],
    entries: { ...(await sampleSite()).entries, topics: { bins: { text: 'Bins & waste', lang: 'en' } } },
    ...changes,
  });
  const pages = await renderSite(
    input,
    documents.map((document) => ({ document })),
  );
  return new Map(
    pages.map(({ path, content }) => {
      const found = [...content.matchAll(/<meta name="description" content="([^"]*)">/g)].map(([, text = '']) => decode(text));
      if (found.length !== 1) throw new Error(`${path} has ${String(found.length)} descriptions.`);
      return [path.replace(/index\.html$/, ''), found[0]!] as const;
    }),
  );
}

function decode(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
}

describe('what search engines are told of a page', () => {
  it.each([
    ['', 'Find out what an organisation does with information about you.'],
    [
      'anytown-council/',
      'Anytown Council: privacy notices. Each is about one service. It says what happens to information about you, why, and what you can do about it.',
    ],
    ['a-z/', 'A to Z of privacy notices. Find a notice by its name.'],
    ['search/', 'Look for a word in all notices. Your own device does the searching. What you type is not sent to us.'],
    [
      'about/',
      'Privacy notices say what an organisation does with information about you, why, and what you can do about it. Each notice on this site is about one service.',
    ],
    [
      'topics/bins/',
      'Privacy notices on the topic “Bins & waste”. Other services may also share information about this when the law requires it or someone is in danger.',
    ],
    ['topics/', 'Choose a topic to see its notices. Other notices may deal with it too.'],
    ['recipients/', 'No notice names anyone here yet. Information may be shared all the same. Read the notice of the service, or ask it.'],
  ])('is true of /%s', async (path, text) => {
    expect((await listDescriptions()).get(path)).toBe(text);
  });

  it('is never empty and never the same of two pages', async () => {
    const all = [...(await listDescriptions({}, documentWith({ notice: 'anytown-council/sample' }))).values()];
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter((text) => text.trim().length < 20)).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each([
    ['a notice', {}, ''],
    ['an example', { example }, 'Example. Not Anytown Council’s current notice. '],
    ['a draft', { status: 'draft' }, 'This is a draft. It has not been published. '],
    ['a notice that was withdrawn', { status: 'withdrawn' }, 'This notice is no longer in use. '],
  ] as const)('of %s says whose it is, and first what one must know of it', async (_, meta, first) => {
    const document = documentWith(
      { notice: 'anytown-council/sample', controller: 'Anytown Council', status: 'published', example: undefined, ...meta },
      { title: 'Bins <b> & "waste"' },
    );
    const told = await listDescriptions({}, document);
    expect(told.get('anytown-council/sample/')).toBe(`${first}Anytown Council: “Bins <b> & "waste"”. ${whatItTells}`);
  });

  it('of a list of examples says so', async () => {
    const told = await listDescriptions({ notices: [row('anytown-council/sample', 'Sample service', { example: true })] });
    expect(told.get('anytown-council/')).toBe('Anytown Council: examples of privacy notices. They are not its current notices.');
  });

  it('is in the language of the page', async () => {
    const phrases = compile({ 'site.yaml': 'fairnotice: 1\ntitle: T\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' }).phrases[
      'cy'
    ]!;
    const told = await listDescriptions({
      site: { title: 'T', baseUrl: 'https://www.example.org/', languages: ['en', 'cy'] },
      lang: 'cy',
      phrases: pickSitePhrases(phrases),
      noticePhrases: pickNoticePhrases(phrases),
    });
    expect(told.get('cy/')).toBe('Dysgwch beth mae sefydliad yn ei wneud â gwybodaeth amdanoch chi.');
    expect(told.get('cy/topics/bins/')).toMatch(/^Hysbysiadau preifatrwydd ar y pwnc “Bins & waste”\. Gall gwasanaethau eraill hefyd /);
  });
});
