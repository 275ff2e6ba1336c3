import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHeaders } from '../../src/site/headers.js';
import { launchBrowser } from '../support/browser.js';
import { serveFolder, type FolderServer } from '../support/serve-folder.js';
import { phone } from './browse.js';
import { listFiles, site } from './example-site.js';

/** A slow phone line: 400 ms there and back, 400 kbit a second. */
const slowLine = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 };

/** A font that shows nothing, or something else, until it has arrived would keep people waiting. */
const showsTextAtOnce = ['swap', 'optional'];

let browser: Browser;
let server: FolderServer;
beforeAll(async () => {
  const headers = Object.fromEntries(siteHeaders.map(({ name, value }) => [name, value]));
  [browser, server] = await Promise.all([launchBrowser(), serveFolder(site, { headers, compress: true })]);
});
afterAll(async () => {
  await browser.close();
  await server.close();
});

/** A page on a slow line that is still waiting for some of its files. */
interface Waiting {
  readonly page: Page;
  /** What has happened so far. */
  readonly events: string[];
  /** The files that the browser has asked for and not got. */
  readonly held: readonly string[];
  /** Whether the words of an element are in the picture that the browser shows now. */
  readonly isSeen: (selector: string) => Promise<boolean>;
  readonly letGo: () => void;
}

async function openSlowly<T>(path: string, hold: RegExp, look: (waiting: Waiting) => Promise<T>): Promise<T> {
  const context = await browser.newContext(phone);
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', slowLine);
    const [events, held]: [string[], string[]] = [[], []];
    let letGo: () => void = () => undefined;
    const gate = new Promise<void>((resolve) => (letGo = resolve));
    await page.route(hold, async (route) => {
      held.push(new URL(route.request().url()).pathname);
      await gate;
      events.push('held files');
      await route.continue();
    });
    const styled = page.waitForResponse(/\.css$/).then((response) => response.finished());
    await page.goto(`${server.url}/${path}`, { waitUntil: 'commit' });
    await styled;
    events.push('style');
    const isSeen = (selector: string): Promise<boolean> => hasVisibleWords(page, session, selector);
    return await look({ page, events, held, isSeen, letGo });
  } finally {
    await context.close();
  }
}

/** Takes a picture, the same with clear letters, and compares. Playwright's own pictures wait for fonts. */
async function hasVisibleWords(page: Page, session: CDPSession, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox();
  if (box === null) return false;
  const take = async (): Promise<string> => (await session.send('Page.captureScreenshot', { clip: { ...box, scale: 1 } })).data;
  const paint = (colour: string): Promise<unknown> =>
    page.evaluate(
      `for (const one of document.querySelectorAll('${selector}, ${selector} *')) one.style.setProperty('color', '${colour}', 'important')`,
    );
  const shown = await take();
  await paint('transparent');
  const clear = await take();
  await paint('');
  return shown !== clear;
}

const displays = (page: Page): Promise<readonly string[]> => page.evaluate('[...document.fonts].map(({ display }) => display)');
const isFontThere = (page: Page): Promise<boolean> => page.evaluate('[...document.fonts].some(({ status }) => status === "loaded")');

/** The notice with the longest page, as the address of its folder. */
const longest = listFiles(site)
  .filter((path) => path.endsWith('/notice.json'))
  .map((path) => `${dirname(path)}/`)
  .sort((a, b) => readFileSync(join(site, b, 'index.html')).length - readFileSync(join(site, a, 'index.html')).length)[0]!;

describe('on a slow line', () => {
  it('the first layer of the longest notice can be read before the font is there', async () => {
    await openSlowly(longest, /\.woff2$/, async ({ page, events, held, isSeen, letGo }) => {
      await page.locator('.fn-first-layer').waitFor();
      await expect.poll(() => isSeen('.fn-first-layer')).toBe(true);
      events.push('first layer');
      expect(held.length).toBeGreaterThan(0);
      expect(await isFontThere(page)).toBe(false);
      const shows = await displays(page);
      expect(shows.length).toBeGreaterThan(0);
      expect(shows.filter((display) => !showsTextAtOnce.includes(display))).toEqual([]);
      letGo();
      await expect.poll(() => isFontThere(page), { timeout: 30_000 }).toBe(true);
      expect(events).toEqual(['style', 'first layer', ...held.map(() => 'held files')]);
    });
  });

  it('the search page can be read before font, scripts and index are there', async () => {
    await openSlowly('search/', /\.woff2$|\/pagefind\//, async ({ page, events, held, isSeen, letGo }) => {
      await page.locator('[data-search-without]').waitFor();
      await expect.poll(() => isSeen('main h1')).toBe(true);
      await expect.poll(() => isSeen('[data-search-without]')).toBe(true);
      events.push('text');
      expect(held.filter((path) => !path.endsWith('.woff2')).sort()).toEqual(['/pagefind/pagefind-component-ui.js', '/pagefind/search.js']);
      letGo();
      await page.locator('.pf-input').waitFor();
      expect(events.slice(0, 2)).toEqual(['style', 'text']);
      expect(events.slice(2)).toEqual(held.map(() => 'held files'));
    });
  });
});
