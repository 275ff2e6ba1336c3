import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { noticeIds, pdfOf } from './example-site.js';
import { exampleSite, isRedirect, readPage, sites, type Site } from './sites.js';

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

/** Whether a reference from a file leads to a file of the site and to a place in it. */
function leadsSomewhere(site: Site, to: string, from: string): boolean {
  const { pathname, hash } = new URL(to, `${site.address}${from.replace(/index\.html$/, '')}`);
  const path = decodeURIComponent(pathname.slice(1)).replace(/(^|\/)$/, '$1index.html');
  if (!site.files.has(path)) return false;
  return hash === '' || readPage(site, path).includes(` id="${decodeURIComponent(hash.slice(1))}"`);
}

const isOwn = ({ address }: Site, to: string): boolean => !/^[a-z][a-z0-9+.-]*:|^\/\//i.test(to) || to.startsWith(address);

describe.each(sites)('$name', (site) => {
  describe.each(site.pages)('%s', (path) => {
    const html = readPage(site, path);
    const references = referencesOf(html);

    it('leads to pages, files and places that are there', () => {
      const own = references.filter(({ to }) => isOwn(site, to));
      expect(own.length).toBeGreaterThan(4);
      expect(own.filter(({ to }) => !leadsSomewhere(site, to, path)).map(({ tag }) => tag)).toEqual([]);
    });

    it('loads files of this site alone', () => {
      const isLink = ({ element, tag }: Reference): boolean => element === 'a' || /rel="(canonical|alternate)"/.test(tag);
      expect(references.filter((it) => !isLink(it) && !/^\/(assets|pagefind)\//.test(it.to)).map(({ tag }) => tag)).toEqual([]);
    });

    it('names its public address only to say which page it is, in which other languages it can be read, and where the feed is', () => {
      const named = references.filter(({ to }) => to.startsWith(site.address));
      const canonical = named.filter(({ tag }) => tag.includes('rel="canonical"')).map(({ to }) => to);
      const own = `${site.address}${path.replace(/index\.html$/, '')}`;
      if (!isRedirect(html)) expect(canonical).toEqual(path === '404.html' ? [] : [own]);
      const known = /rel="canonical"|rel="alternate" hreflang=|type="application\/atom\+xml"/;
      expect(named.filter(({ tag }) => !known.test(tag))).toEqual([]);
    });

    it('leads out only to web pages, phone numbers and email addresses', () => {
      const out = references.filter(({ to }) => !isOwn(site, to)).map(({ to }) => to);
      expect(out.filter((to) => !/^(https?:\/\/[a-z0-9.-]+\.[a-z]+(\/|$)|tel:\+?\d+$|mailto:[^@\s]+@[a-z0-9.-]+$)/i.test(to))).toEqual([]);
    });
  });

  it('the style sheet loads files that are there', () => {
    const sheet = [...site.files].find((path) => path.endsWith('.css'))!;
    const loaded = [...readPage(site, sheet).matchAll(/url\(["']?([^"')]*)["']?\)|@import/g)].map(([whole, to]) => to ?? whole);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((to) => !isOwn(site, to) || !leadsSomewhere(site, to, sheet))).toEqual([]);
  });
});

it.each(noticeIds)('the PDF of %s leads to pages of this site that are there, or out', async (id) => {
  const { pages: sheets } = await readPages(readFileSync(pdfOf(id)));
  const targets = sheets.flatMap(({ links }) => links.map(({ to }) => to));
  expect(targets.length).toBeGreaterThan(5);
  expect(targets.filter((to) => to === '')).toEqual([]);
  const own = targets.filter((to) => typeof to === 'string').filter((to) => isOwn(exampleSite, to));
  expect(own.filter((to) => !to.startsWith(exampleSite.address) || !leadsSomewhere(exampleSite, to, 'index.html'))).toEqual([]);
});
