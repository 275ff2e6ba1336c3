import { createTemplates } from '../render/html/index.js';
import { makeAboutPage } from './about-page.js';
import { makeAToZPages } from './a-z-pages.js';
import { makeControllerPages } from './controller-pages.js';
import { drawPages } from './eleventy.js';
import { makeFormerPages } from './former-pages.js';
import { makeHomePage } from './home-page.js';
import { makeNotFoundPage } from './not-found-page.js';
import { makeNoticePage } from './notice-page.js';
import type { Page } from './page.js';
import { makeReversePages } from './reverse/reverse-pages.js';
import { makeSearchPage } from './search-page.js';
import type { NoticeToDraw, SiteInput, SitePage } from './site-input.js';
import { makeStatementPage } from './statement-page.js';

/** Eleventy needs some 90 KB of memory for each page it has drawn, so it never draws more than this at once. */
const batchSize = 300;

/** What makes the pages that stand around the notices, one after another. */
const listPages: readonly ((input: SiteInput) => Iterable<Page>)[] = [
  makeHomePage,
  makeControllerPages,
  makeAToZPages,
  makeSearchPage,
  makeReversePages,
  makeAboutPage,
  makeStatementPage,
  makeFormerPages,
  makeNotFoundPage,
];

/** Draws the pages of one language: home, controllers, former addresses, the page for addresses that lead nowhere, and the notices given. */
export async function renderSite(input: SiteInput, notices: readonly NoticeToDraw[]): Promise<readonly SitePage[]> {
  return [...(await renderListPages(input)), ...(await renderNoticePages(input, notices))];
}

/** Draws the pages that list notices or lead to them, and 404.html with the site's first language. They read the index and never a notice. */
export async function renderListPages(input: SiteInput): Promise<readonly SitePage[]> {
  const drawn: SitePage[] = [];
  for await (const page of drawListPages(input)) drawn.push(page);
  return drawn;
}

/** The same, a page at a time: a site of thousands of notices has more and longer pages of lists than fit in memory together. */
export async function* drawListPages(input: SiteInput): AsyncGenerator<SitePage, void, undefined> {
  const templates = createTemplates(input.templates, input.overridden);
  const most = listBatchSize(input.notices.length);
  let batch: Page[] = [];
  for (const make of listPages) {
    for (const page of make(input)) {
      batch.push(page);
      if (batch.length < most) continue;
      yield* await drawPages(batch, templates);
      batch = [];
    }
  }
  yield* await drawPages(batch, templates);
}

/** A page of a list can be as long as ten notices, and the more notices there are, the more pages are so long. */
function listBatchSize(notices: number): number {
  return Math.min(100, Math.ceil(250_000 / Math.max(notices, 1)));
}

/** Draws the pages of the notices given: all of them, or as many as the caller wants to hold in memory at once. */
export async function renderNoticePages(input: SiteInput, notices: readonly NoticeToDraw[]): Promise<readonly SitePage[]> {
  const templates = createTemplates(input.templates, input.overridden);
  const rows = new Map(input.notices.map((row) => [row.id, row]));
  const drawn: SitePage[] = [];
  for (let start = 0; start < notices.length; start += batchSize) {
    const batch = notices.slice(start, start + batchSize).map((notice) => makeNoticePage(input, rows, notice, templates));
    drawn.push(...(await drawPages(batch, templates)));
  }
  return drawn;
}

/**
 * Draws the page of one notice at once, letter for letter as `renderNoticePages` does: Eleventy, which takes most of the time, only calls the
 * same template. Call it once for a look, for it keeps what it has made of the templates.
 */
export function createNoticeDrawer({ templates: sources, overridden }: Pick<SiteInput, 'templates' | 'overridden'>): DrawNotice {
  const templates = createTemplates(sources, overridden);
  return (input, notice) => {
    const rows = new Map(input.notices.map((row) => [row.id, row]));
    const { template, view } = makeNoticePage(input, rows, notice, templates);
    return templates.render(template, view).toString();
  };
}

/** The HTML of a notice's page. */
export type DrawNotice = (input: SiteInput, notice: NoticeToDraw) => string;
