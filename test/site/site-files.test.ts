import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { makeSiteFiles, type SitemapEntry } from '../../src/site/index.js';
import type { SiteInput } from '../../src/site/index.js';
import { makeSitemap } from '../../src/site/sitemap.js';
import { row, sampleSite } from './sample-site.js';

const address = 'https://www.example.org/privacy/';
const page = (place: string, lang = 'en'): SitemapEntry => ({
  place,
  lang,
  address: `${address}${lang === 'en' ? '' : `${lang}/`}${place}`,
});

async function makeFile(
  path: string,
  changes: Partial<SiteInput> = {},
  entries: readonly SitemapEntry[] = [],
): Promise<string | undefined> {
  const files = makeSiteFiles([await sampleSite(changes)], { entries, hosting: [] });
  return files.find((file) => file.path === path)?.content;
}

/** An XML file as a tree of elements; it throws where the file is not well formed. */
function readXml(text: string | undefined): XmlElement {
  const { root } = parseXml(text ?? '');
  if (!root) throw new Error('There is no element.');
  return root;
}

function children(of: XmlElement, name: string): readonly XmlElement[] {
  return of.children.filter((child): child is XmlElement => child.type === 'element' && (child as XmlElement).name === name);
}

function textsOf(of: XmlElement, name: string): readonly string[] {
  return children(of, name).map(({ text }) => text);
}

describe('sitemap.xml', () => {
  const rows = [row('anytown-council/libraries', 'Libraries', { changed: '2026-04-02' })];
  const entries = [page(''), page('anytown-council/libraries/'), page('anytown-council/libraries/', 'cy')];
  const [file] = makeSitemap(entries, rows, address);
  const urls = children(readXml(file?.content), 'url');

  it('lists the pages by their full addresses, with the day a notice changed and no other day', () => {
    expect(urls.map((url) => [...textsOf(url, 'loc'), ...textsOf(url, 'lastmod')])).toEqual([
      [address],
      [`${address}anytown-council/libraries/`, '2026-04-02'],
      [`${address}cy/anytown-council/libraries/`, '2026-04-02'],
    ]);
  });

  it('names all languages of a page on each of its versions, and none where there is one', () => {
    const both = [
      { rel: 'alternate', hreflang: 'en', href: `${address}anytown-council/libraries/` },
      { rel: 'alternate', hreflang: 'cy', href: `${address}cy/anytown-council/libraries/` },
    ];
    expect(urls.map((url) => children(url, 'xhtml:link').map(({ attributes }) => attributes))).toEqual([[], both, both]);
  });

  it('is not there without a page, for it may not be empty', () => {
    expect(makeSitemap([], rows, address)).toEqual([]);
  });

  it('lists several where there are more pages than one may hold', () => {
    const many = Array.from({ length: 50_001 }, (_, index) => page(`a/${String(index).padStart(5, '0')}/`));
    const [list, ...parts] = makeSitemap(many, [], address);
    expect(children(readXml(list?.content), 'sitemap').flatMap((part) => textsOf(part, 'loc'))).toEqual([
      `${address}sitemap-1.xml`,
      `${address}sitemap-2.xml`,
    ]);
    expect(parts.map(({ path, content }) => [path, content.split('<loc>').length - 1])).toEqual([
      ['sitemap-1.xml', 50_000],
      ['sitemap-2.xml', 1],
    ]);
  });
});

describe('robots.txt', () => {
  it('forbids nothing, so that pages can say for themselves that they are not to be listed', async () => {
    expect(await makeFile('robots.txt', {}, [page('')])).toBe(`User-agent: *\nDisallow:\n\nSitemap: ${address}sitemap.xml\n`);
  });

  it('names no sitemap where there is none', async () => {
    expect(await makeFile('robots.txt')).toBe('User-agent: *\nDisallow:\n');
  });
});

describe('feed.xml', () => {
  const change = (date: string, text: string) => ({ date, kind: 'other' as const, summaries: { en: { text, lang: 'en' } } });
  const libraries = row('anytown-council/libraries', 'Libraries', {
    changed: '2026-04-02',
    changes: [change('2026-04-02', 'We now text you.'), change('2026-04-02', 'We keep less.'), change('2025-01-31', 'First & <last>.')],
  });
  const entriesOf = async (...notices: SiteInput['notices']) => children(readXml(await makeFile('feed.xml', { notices })), 'entry');

  it('has an entry for each day on which a notice changed, newest first, with what the notice says of it', async () => {
    const entries = await entriesOf(libraries);
    expect(entries.map((entry) => [...textsOf(entry, 'title'), ...textsOf(entry, 'updated'), ...textsOf(entry, 'summary')])).toEqual([
      ['Libraries', '2026-04-02T00:00:00Z', 'We now text you. We keep less.'],
      ['Libraries', '2025-01-31T00:00:00Z', 'First & <last>.'],
    ]);
  });

  it('gives the public address as the link, and an id that stays when that address changes', async () => {
    const elsewhere = { ...libraries, addresses: { en: 'https://www.example.org/privacy-notices/libraries' } };
    const read = (entries: readonly XmlElement[]) =>
      entries.map((entry) => [textsOf(entry, 'id')[0], children(entry, 'link')[0]?.attributes['href']]);
    const [before, after] = [read(await entriesOf(libraries)), read(await entriesOf(elsewhere))];
    expect(before[0]).toEqual([`${address}anytown-council/libraries/#2026-04-02`, `${address}anytown-council/libraries/`]);
    expect(after[0]).toEqual([`${address}anytown-council/libraries/#2026-04-02`, 'https://www.example.org/privacy-notices/libraries']);
    expect(new Set(before.map(([id]) => id)).size).toBe(before.length);
  });

  it('has what RFC 4287 asks of a feed and of each entry', async () => {
    const feed = readXml(await makeFile('feed.xml', { notices: [libraries] }));
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
    for (const name of ['title', 'id', 'updated']) expect(textsOf(feed, name)).toHaveLength(1);
    expect(textsOf(feed, 'updated')).toEqual(['2026-04-02T00:00:00Z']);
    expect(children(feed, 'link').map(({ attributes }) => attributes['rel'])).toEqual(['self', 'alternate']);
    for (const entry of children(feed, 'entry')) {
      for (const name of ['title', 'id', 'updated', 'author', 'link', 'summary']) expect(children(entry, name)).toHaveLength(1);
      expect(children(entry, 'author').flatMap((author) => textsOf(author, 'name'))).toEqual(['Anytown Council']);
    }
  });

  it('marks examples and withdrawn notices, and leaves drafts out', async () => {
    const entries = await entriesOf(
      row('a/example', 'Example', { changed: '2026-01-01', example: true }),
      row('a/gone', 'Gone', { changed: '2026-01-02', status: 'withdrawn' }),
      row('a/draft', 'Draft', { changed: '2026-01-03', status: 'draft' }),
    );
    expect(entries.map((entry) => [...textsOf(entry, 'title'), ...textsOf(entry, 'summary')])).toEqual([
      ['Gone', 'This notice is no longer in use. This notice is new or has changed.'],
      ['Example (example)', 'This notice is new or has changed.'],
    ]);
  });

  it('holds the newest fifty', async () => {
    const notices = Array.from({ length: 60 }, (_, index) =>
      row(`a/n-${index}`, `N ${index}`, { changed: `2026-01-${String((index % 28) + 1).padStart(2, '0')}` }),
    );
    const days = (await entriesOf(...notices)).map((entry) => textsOf(entry, 'updated')[0] ?? '');
    expect(days).toHaveLength(50);
    expect(days).toEqual([...days].sort().reverse());
  });

  it('takes what XML cannot hold out of a title', async () => {
    const [entry] = await entriesOf(row('a/odd', 'A\u0000 & ]]> <b>"\uffff', { changed: '2026-01-01' }));
    expect(entry && textsOf(entry, 'title')).toEqual(['A & ]]> <b>"']);
  });

  it('is not there where no notice gives a date: there is no day to put on it', async () => {
    expect(await makeFile('feed.xml')).toBeUndefined();
  });
});
