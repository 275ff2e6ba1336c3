import type { NoticeIndex } from '../facts/notice-index.js';
import { placeOfNotice } from './listing.js';
import type { SiteFile, SitemapEntry } from './site-input.js';
import { element, toXmlFile, type Xml } from './xml.js';

/** More may not stand in one sitemap (sitemaps.org). */
const mostPages = 50_000;

const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/**
 * sitemap.xml: every page that search engines may know, with its other languages, and for a notice the day it last changed. Where
 * there are too many for one file, it lists several. No file where there is no page: a sitemap may not be empty.
 */
export function makeSitemap(entries: readonly SitemapEntry[], rows: readonly NoticeIndex[], baseUrl: string): readonly SiteFile[] {
  if (entries.length === 0) return [];
  const changed = new Map(rows.flatMap((row) => (row.changed === undefined ? [] : [[placeOfNotice(row.id), row.changed] as const])));
  const byPlace = new Map<string, SitemapEntry[]>();
  for (const entry of entries) byPlace.set(entry.place, [...(byPlace.get(entry.place) ?? []), entry]);
  const pages = [...entries]
    .sort((a, b) => (a.address < b.address ? -1 : 1))
    .map((entry) => describePage(entry, byPlace.get(entry.place) ?? [], changed.get(entry.place)));
  if (pages.length <= mostPages) return [{ path: 'sitemap.xml', content: toXmlFile(urlSet(pages)) }];

  const parts = Array.from({ length: Math.ceil(pages.length / mostPages) }, (_, index) => ({
    path: `sitemap-${String(index + 1)}.xml`,
    content: toXmlFile(urlSet(pages.slice(index * mostPages, (index + 1) * mostPages))),
  }));
  const list = parts.map(({ path }) => element('sitemap', {}, [element('loc', {}, new URL(path, baseUrl).href)]));
  return [{ path: 'sitemap.xml', content: toXmlFile(element('sitemapindex', { xmlns: namespace }, list)) }, ...parts];
}

function urlSet(pages: readonly Xml[]): Xml {
  return element('urlset', { xmlns: namespace, 'xmlns:xhtml': 'http://www.w3.org/1999/xhtml' }, pages);
}

/** A page in several languages names all of them, itself among them. */
function describePage({ address }: SitemapEntry, versions: readonly SitemapEntry[], changed: string | undefined): Xml {
  return element('url', {}, [
    element('loc', {}, address),
    ...(changed === undefined ? [] : [element('lastmod', {}, changed)]),
    ...(versions.length < 2
      ? []
      : versions.map((version) => element('xhtml:link', { rel: 'alternate', hreflang: version.lang, href: version.address }))),
  ]);
}
