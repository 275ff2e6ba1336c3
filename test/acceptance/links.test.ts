import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { listFiles, noticeIds, pages, pdfOf, site } from './example-site.js';

/** The public address of the site, as it stands in site.yaml. */
const publicAddress = 'https://notices.example.org/';

interface Reference {
  readonly element: string;
  readonly tag: string;
  readonly to: string;
}

/** All that a page refers to. The page is valid HTML with quoted attributes: another test sees to that. */
function referencesOf(html: string): readonly Reference[] {
  return [...html.matchAll(/<([a-z0-9]+)\s[^<>]*?\b(?:href|src|srcset|poster|data|action|cite)="([^"]*)"[^<>]*>/g)].map(
    ([tag, element, to]) => ({ element: element!, tag, to: to!.replaceAll('&amp;', '&') }),
  );
}

const files = new Set(listFiles(site));
const htmlOf = (path: string): string => readFileSync(join(site, path), 'utf8');

/** Whether a reference from a page, in this site, leads to a file and to a place in it. */
function leadsSomewhere(to: string, from: string): boolean {
  const { pathname, hash } = new URL(to, `${publicAddress}${from.replace(/index\.html$/, '')}`);
  const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  if (!files.has(path)) return false;
  return hash === '' || htmlOf(path).includes(` id="${decodeURIComponent(hash.slice(1))}"`);
}

const isOwn = (to: string): boolean => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to) || to.startsWith(publicAddress);

describe.each(pages)('%s', (path) => {
  const references = referencesOf(htmlOf(path));

  it('leads to pages, files and places that are there', () => {
    const own = references.filter(({ to }) => isOwn(to));
    expect(own.length).toBeGreaterThan(4);
    expect(own.filter(({ to }) => !leadsSomewhere(to, path)).map(({ tag }) => tag)).toEqual([]);
  });

  it('loads files of this site alone, and names its public address only to say which page it is and where the feed is', () => {
    const isLink = ({ element, tag }: Reference): boolean => element === 'a' || /rel="(canonical|alternate)"/.test(tag);
    expect(references.filter((it) => !isLink(it) && !/^\/(assets|pagefind)\//.test(it.to)).map(({ tag }) => tag)).toEqual([]);
    const named = references.map(({ to }) => to).filter((to) => to.startsWith(publicAddress) && to !== `${publicAddress}feed.xml`);
    expect(named).toEqual(path === '404.html' ? [] : [`${publicAddress}${path.replace(/index\.html$/, '')}`]);
  });

  it('leads out only to web pages, phone numbers and email addresses', () => {
    const out = references.filter(({ to }) => !isOwn(to)).map(({ to }) => to);
    expect(out.filter((to) => !/^(https?:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)|tel:\+?\d+$|mailto:[^@\s]+@[a-z0-9.-]+$)/i.test(to))).toEqual([]);
  });
});

it('the style sheet loads files that are there', () => {
  const sheet = [...files].find((path) => path.endsWith('.css'))!;
  const loaded = [...htmlOf(sheet).matchAll(/url\(["']?([^"')]*)["']?\)|@import/g)].map(([whole, to]) => to ?? whole);
  expect(loaded.length).toBeGreaterThan(0);
  expect(loaded.filter((to) => !isOwn(to) || !leadsSomewhere(to, sheet))).toEqual([]);
});

it.each(noticeIds)('the PDF of %s leads to pages of this site that are there, or out', async (id) => {
  const { pages: sheets } = await readPages(readFileSync(pdfOf(id)));
  const targets = sheets.flatMap(({ links }) => links.map(({ to }) => to));
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((to) => to === '')).toEqual([]);
  const own = targets.filter((to) => typeof to === 'string').filter(isOwn);
  expect(own.filter((to) => !to.startsWith(publicAddress) || !leadsSomewhere(to, 'index.html'))).toEqual([]);
});
