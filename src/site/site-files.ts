import { addressOfPage, basePath } from './addresses.js';
import { makeFeed } from './feed.js';
import { listRedirects, makeHostFiles, type Host } from './hosting/index.js';
import { makeRobots } from './robots.js';
import type { SiteFile, SiteInput, SitemapEntry } from './site-input.js';
import { makeSitemap } from './sitemap.js';

/** What the files beside the pages are made from besides the inputs of all languages. */
export interface SiteFilesContext {
  /** The pages drawn that search engines may know. */
  readonly entries: readonly SitemapEntry[];
  /** Where the site is published. */
  readonly hosting: readonly Host[];
}

/** The files of a whole site that are no pages: sitemap.xml, robots.txt, a feed for each language, and settings for web servers. */
export function makeSiteFiles(inputs: readonly SiteInput[], { entries, hosting }: SiteFilesContext): readonly SiteFile[] {
  const [first] = inputs;
  if (first === undefined) return [];
  const { site, notices } = first;
  const root = new URL(addressOfPage(site, first.lang, ''), site.baseUrl).href;
  const sitemap = makeSitemap(entries, notices, root);
  const hosts = makeHostFiles({ base: basePath(site), hosts: hosting, redirects: listRedirects(site, notices) });
  return [
    ...sitemap,
    makeRobots(root, sitemap.length > 0),
    ...inputs.flatMap(makeFeed),
    ...hosts.map(({ path, content }) => ({ path, content })),
  ];
}
