import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tellLanguage } from '../../src/phrases/index.js';
import { createDesk, type Desk } from '../cli/run.js';
import { readPassages } from '../support/language-passages.js';
import type { WorkspaceEdits } from '../support/workspace.js';

const bilingual = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));
const files = readdirSync(bilingual, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.yaml') && path !== 'translations.yaml')
  .sort();

/** A site of the workspace as HTML, in a folder that is gone afterwards. */
interface Built {
  readonly desk: Desk;
  readonly pages: ReadonlyMap<string, string>;
}

async function build(edits: WorkspaceEdits = {}): Promise<Built> {
  const desk = createDesk(edits, bilingual);
  const { code, stdout, stderr } = await desk.run('build --formats html,json --out part');
  if (code !== 0) throw new Error(stdout + stderr);
  const root = join(desk.cwd, 'part');
  const paths = readdirSync(root, { recursive: true, encoding: 'utf8' }).map((path) => path.replaceAll('\\', '/'));
  const kept = paths.filter((path) => path.endsWith('.html') && !/(?:fragment|web-form)\.html$/.test(path));
  return { desk, pages: new Map(kept.map((path) => [path, readFileSync(join(root, path), 'utf8')])) };
}

/** What a page shows and says, without its head: no mark-up can stand in the words of a tab. */
function passagesOf(html: string): ReturnType<typeof readPassages> {
  return readPassages(html.replace(/<head>[^]*<\/head>/, ''));
}

/** The same file with nothing in Welsh, and a mark in each English text. */
function withoutWelsh(text: string): string {
  const strip = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value);
    const english = entries.find(([key]) => key === 'en')?.[1] as unknown;
    return typeof english === 'string'
      ? english.replace(/\.?$/, ` ${mark}`)
      : Object.fromEntries(entries.map(([key, item]) => [key, strip(item)]));
  };
  return stringify(strip(parse(text)), { lineWidth: 0 });
}

const mark = 'qqen';

/** Pages that lead on to another, and the pages of one letter: the other language has other letters. */
function hasNoCounterpart(path: string): boolean {
  return path.endsWith('404.html') || path.includes('/library-service/') || /\ba-z\/[a-z]+\/index\.html$/.test(path);
}

let site: Built;
let english: Built;
beforeAll(async () => {
  site = await build();
  english = await build(
    Object.fromEntries(files.filter((path) => path !== 'registers/legislation.yaml').map((path) => [path, withoutWelsh])),
  );
}, 120_000);
afterAll(() => {
  site.desk.remove();
  english.desk.remove();
});

describe('the bilingual workspace', () => {
  it('has no fault but the texts of one notice that are in English only', async () => {
    const { code, stdout } = await site.desk.run('check --format json');
    const { diagnostics } = JSON.parse(stdout) as {
      readonly diagnostics: readonly { readonly code: string; readonly severity: string; readonly file: string }[];
    };
    expect(code).toBe(0);
    expect(diagnostics.filter(({ severity }) => severity !== 'info').map((found) => `${found.file} ${found.code}`)).toEqual([
      'notices/dyffryn-arian-council/town-cameras.yaml translation/missing',
    ]);
  });

  it('has each page in both languages, and says which it is', () => {
    const welsh = [...site.pages.keys()].filter((path) => path.startsWith('cy/'));
    expect(welsh.length).toBeGreaterThan(20);
    for (const [path, html] of site.pages) expect(/<html lang="([^"]*)"/.exec(html)?.[1], path).toBe(path.startsWith('cy/') ? 'cy' : 'en');
  });

  it('leads from each page to the same page in the other language, and back', () => {
    for (const [path, html] of site.pages) {
      if (hasNoCounterpart(path)) continue;
      const isWelsh = path.startsWith('cy/');
      const other = isWelsh ? path.slice(3) : `cy/${path}`;
      const [, href = ''] = /<a class="govuk-language-navigation__link" href="([^"]*)"/.exec(html) ?? [];
      expect(`${href.slice(1)}index.html`, path).toBe(other);
      expect(site.pages.has(other), other).toBe(true);
    }
  });

  it('names both languages of a page in its head', () => {
    const head = site.pages.get('cy/dyffryn-arian-council/libraries/index.html') ?? '';
    expect([...head.matchAll(/<link rel="alternate" hreflang="(\w+)" href="([^"]*)">/g)].map(([, lang, href]) => [lang, href])).toEqual([
      ['en', 'https://preifatrwydd.example.org/dyffryn-arian-council/libraries/'],
      ['cy', 'https://preifatrwydd.example.org/cy/dyffryn-arian-council/libraries/'],
    ]);
  });

  it('has nothing on a page that is plainly in another language than the page says', () => {
    const wrong = [...site.pages].flatMap(([path, html]) =>
      passagesOf(html).flatMap(({ text, lang }) => ([undefined, lang].includes(tellLanguage(text)) ? [] : [`${path} [${lang}] ${text}`])),
    );
    expect(wrong).toEqual([]);
  });

  it('shows English for what has no Welsh, and says so', () => {
    const passages = passagesOf(site.pages.get('cy/dyffryn-arian-council/town-cameras/index.html') ?? '');
    const found = (text: string): readonly string[] => passages.flatMap((passage) => (passage.text === text ? [passage.lang] : []));
    expect(new Set(found('Town centre cameras'))).toEqual(new Set(['en']));
    expect(new Set(found('Atal troseddu, a dysgu beth ddigwyddodd.'))).toEqual(new Set(['cy']));
  });
});

describe('a site of which no author’s text is in Welsh', () => {
  it('says of every English text on a Welsh page that it is English', () => {
    const welsh = [...english.pages].filter(([path]) => path.startsWith('cy/'));
    const marked = welsh.flatMap(([path, html]) =>
      passagesOf(html)
        .filter(({ text }) => text.includes(mark))
        .map((passage) => ({ path, ...passage })),
    );
    expect(marked.length).toBeGreaterThan(1000);
    expect([...new Set(marked.filter(({ lang }) => lang !== 'en').map(({ path, text }) => `${path}: ${text}`))]).toEqual([]);
  });

  it('says it in the feed and in the heads of notices, as far as a feed or a head can', () => {
    const feed = readFileSync(join(english.desk.cwd, 'part/cy/feed.xml'), 'utf8');
    const entries = [...feed.matchAll(/<entry>[^]*?<\/entry>/g)].flatMap(([entry]) => [
      ...entry.matchAll(/<(\w+)([^>]*)>([^<]*qqen[^<]*)</g),
    ]);
    expect(new Set(entries.map(([, name]) => name))).toEqual(new Set(['title', 'name', 'summary']));
    expect(entries.filter(([, , attributes]) => !attributes?.includes('xml:lang="en"')).map(([all]) => all)).toEqual([]);
    const notices = [...english.pages].filter(([path, html]) => path.startsWith('cy/') && html.includes('<article class="fn-notice"'));
    expect(notices.length).toBeGreaterThan(5);
    for (const [path, html] of notices) expect(html, path).toContain('<title lang="en">');
  });

  it('says it on English pages of none', () => {
    const pages = [...english.pages].filter(([path]) => !path.startsWith('cy/'));
    const wrong = pages.flatMap(([path, html]) =>
      passagesOf(html)
        .filter(({ text, lang }) => text.includes(mark) && lang !== 'en')
        .map(({ text }) => `${path}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });
});
