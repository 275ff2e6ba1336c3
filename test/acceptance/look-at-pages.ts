import type { Page } from 'playwright-core';
import { examine, type AxeDoubt, type AxeViolation } from '../support/axe.js';
import { desk, phone, visitSite, type Visit } from './browse.js';
import { isRedirect, readPage, type Site } from './sites.js';

/** A way to look at a page. */
interface Way {
  readonly name: string;
  readonly viewport: { readonly width: number; readonly height: number };
  readonly forcedColors: 'none' | 'active';
}

/** What was found on one page. */
export interface Sighting {
  /** Barriers, each with the way in which the page was looked at. */
  readonly violations: readonly (AxeViolation & { readonly way: string })[];
  readonly doubts: readonly AxeDoubt[];
  /** Ways in which the page is wider than the screen. */
  readonly sideways: readonly string[];
  readonly dress: unknown;
  /** What the browser complains of: broken policies, scripts that fail, files that are not there, requests to other hosts. */
  readonly complaints: readonly string[];
}

const smallest: Way = { name: 'phone', viewport: phone.viewport, forcedColors: 'none' };
const ways: readonly Way[] = [
  smallest,
  { name: 'phone, forced colours', viewport: phone.viewport, forcedColors: 'active' },
  { name: 'desk, forced colours', viewport: desk.viewport, forcedColors: 'active' },
  { name: 'desk', viewport: desk.viewport, forcedColors: 'none' },
];

/** Pages of single names: there are hundreds, of one template. */
const manyAlike = /^((?:[a-z]{2}\/)?(?:data|law|people|recipients|retention|topics)\/)[^/]+\/index\.html$/;
const tabs = 4;

/**
 * Looks at every page of a site with axe, small and wide, in light and in forced colours. Of the pages of single names, the two longest
 * of each kind and language are looked at in all four ways and the others on a small phone in light; in all four where `AXE` is `full`.
 */
export async function lookAtPages(site: Site): Promise<ReadonlyMap<string, Sighting>> {
  const visit = await visitSite(site.folder);
  const whole = choosePages(site);
  const waiting = [...site.pages];
  const found = new Map<string, Sighting>();
  const look = async (): Promise<void> => {
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      found.set(path, await lookAtPage(visit, path, whole.has(path) ? ways : [smallest], isRedirect(readPage(site, path))));
    }
  };
  await Promise.all(Array.from({ length: tabs }, look));
  await visit.end();
  return found;
}

function choosePages(site: Site): ReadonlySet<string> {
  if (process.env['AXE'] === 'full') return new Set(site.pages);
  const kindOf = (path: string): string | undefined => manyAlike.exec(path)?.[1];
  const byLength = [...site.pages].sort((a, b) => readPage(site, b).length - readPage(site, a).length);
  const seen = new Map<string, number>();
  return new Set(
    byLength.filter((path) => {
      const kind = kindOf(path);
      if (kind === undefined) return true;
      const count = seen.get(kind) ?? 0;
      seen.set(kind, count + 1);
      return count < 2;
    }),
  );
}

async function lookAtPage(visit: Visit, path: string, chosen: readonly Way[], redirects: boolean): Promise<Sighting> {
  const complaints: string[] = [];
  const violations: (AxeViolation & { readonly way: string })[] = [];
  const doubts: AxeDoubt[] = [];
  const sideways: string[] = [];
  const look = async (page: Page): Promise<unknown> => {
    const dress = await page.evaluate<unknown>(readDress);
    for (const { name, viewport, forcedColors } of chosen) {
      await page.setViewportSize(viewport);
      await page.emulateMedia({ forcedColors });
      const seen = await examine(page);
      violations.push(...seen.violations.map((violation) => ({ way: name, ...violation })));
      doubts.push(...seen.doubts);
      if ((await page.evaluate<number>('document.documentElement.scrollWidth')) > viewport.width) sideways.push(name);
    }
    return dress;
  };
  const dress = await visit.open(path, phone, look, async (page) => {
    listen(page, visit.url, complaints);
    if (redirects) await stopRedirect(page);
  });
  return { violations, doubts, sideways, dress, complaints };
}

/** Lets a page that leads to another stay, so that it can be looked at. */
async function stopRedirect(page: Page): Promise<void> {
  await page.route(/\/$/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: (await response.text()).replace('http-equiv="refresh"', 'name="refresh"') });
  });
}

function listen(page: Page, site: string, complaints: string[]): void {
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(`${site}/`)) complaints.push(`asks for ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() !== 200) complaints.push(`${response.status()} ${response.url()}`);
  });
}

/** What the page wears, and what is written into it that a strict policy forbids. */
const readDress = `document.fonts.ready.then((fonts) => ({
  strangers: [...document.querySelectorAll('*')]
    .filter((one) => one.matches('script:not([src^="/pagefind/"], [src^="/assets/"]), style, iframe, frame, object, embed, base, form, meta[http-equiv]:not([http-equiv=Content-Security-Policy])')
      || [...one.attributes].some(({ name }) => name === 'style' || name === 'srcdoc' || name.startsWith('on')))
    .map((one) => one.outerHTML),
  sheets: [...document.styleSheets].map(({ href, cssRules }) => new URL(href).origin === location.origin && cssRules.length > 50),
  family: getComputedStyle(document.body.querySelector('main p, main h1')).fontFamily.split(',')[0],
  fonts: [...new Set([...fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight))].sort().join(' '),
  failed: [...fonts].filter(({ status }) => status === 'error').length,
}))`;
