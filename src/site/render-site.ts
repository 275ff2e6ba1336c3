import { createTemplates } from '../render/html/index.js';
import { makeAToZPages } from './a-z-pages.js';
import { makeControllerPages } from './controller-pages.js';
import { drawPages } from './eleventy.js';
import { makeFormerPages } from './former-pages.js';
import { makeHomePage } from './home-page.js';
import { makeNotFoundPage } from './not-found-page.js';
import { makeNoticePage } from './notice-page.js';
import type { Page } from './page.js';
import { makeSearchPage } from './search-page.js';
import type { NoticeToDraw, SiteInput, SitePage } from './site-input.js';

/** Eleventy needs some 90 KB of memory for each page it has drawn, so it never draws more than this at once. */
const batchSize = 300;

/** What makes the pages that stand around the notices, one after another. */
const listPages: readonly ((input: SiteInput) => readonly Page[])[] = [
  makeHomePage,
  makeControllerPages,
  makeAToZPages,
  makeSearchPage,
  makeFormerPages,
  makeNotFoundPage,
];

/** Draws the pages of one language: home, controllers, former addresses, the page for addresses that lead nowhere, and the notices given. */
export async function renderSite(input: SiteInput, notices: readonly NoticeToDraw[]): Promise<readonly SitePage[]> {
  return [...(await renderListPages(input)), ...(await renderNoticePages(input, notices))];
}

/** Draws the pages that list notices or lead to them, and 404.html with the site's first language. They read the index and never a notice. */
export async function renderListPages(input: SiteInput): Promise<readonly SitePage[]> {
  const pages = listPages.flatMap((make) => make(input));
  const templates = createTemplates(input.templates);
  const drawn: SitePage[] = [];
  for (let start = 0; start < pages.length; start += batchSize) {
    drawn.push(...(await drawPages(pages.slice(start, start + batchSize), templates)));
  }
  return drawn;
}

/** Draws the pages of the notices given: all of them, or as many as the caller wants to hold in memory at once. */
export async function renderNoticePages(input: SiteInput, notices: readonly NoticeToDraw[]): Promise<readonly SitePage[]> {
  const templates = createTemplates(input.templates);
  const rows = new Map(input.notices.map((row) => [row.id, row]));
  const drawn: SitePage[] = [];
  for (let start = 0; start < notices.length; start += batchSize) {
    const batch = notices.slice(start, start + batchSize).map((notice) => makeNoticePage(input, rows, notice, templates));
    drawn.push(...(await drawPages(batch, templates)));
  }
  return drawn;
}
