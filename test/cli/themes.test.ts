import { join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { serveFolder, type FolderServer } from '../support/serve-folder.js';
import { copyTheme, themes } from '../support/themes.js';
import { deskAt, type Desk } from './run.js';

const policy = { 'Content-Security-Policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; script-src 'self'" };
const notice = '/anytown-council/libraries/';
const places = ['/', '/anytown-council/', notice];
const small = { width: 320, height: 568 };

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});

describe.each(themes)('the look “%s”', (theme) => {
  let desk: Desk;
  let server: FolderServer;

  beforeAll(async () => {
    const copy = copyTheme(theme);
    desk = deskAt(join(copy.dir, '..'), copy.remove);
    const checked = await desk.run('check --max-warnings 0');
    if (checked.code !== 0) throw new Error(checked.stdout);
    const built = await desk.run('build --formats html --out dist');
    if (built.code !== 0) throw new Error(built.stderr);
    server = await serveFolder(join(desk.cwd, 'dist'), { basePath: '/privacy', headers: policy });
  });
  afterAll(async () => {
    await server.close();
    desk.remove();
  });

  async function visit<T>(place: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(server.url + place, { waitUntil: 'load' });
      return await look(page);
    } finally {
      await context.close();
    }
  }

  it.each(places)('lets everyone use %s: small and wide, in light and in forced colours', async (place) => {
    for (const viewport of [small, { width: 1280, height: 900 }]) {
      for (const forcedColors of ['none', 'active'] as const) {
        expect(await visit(place, { viewport, forcedColors }, findViolations)).toEqual([]);
      }
    }
  });

  it('shows the logo, loads everything from the site itself, and asks for little', async () => {
    const requests: string[] = [];
    const faults: string[] = [];
    const context = await browser.newContext({ viewport: small });
    const page = await context.newPage();
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => faults.push(message.text()));
    await page.goto(server.url + notice, { waitUntil: 'networkidle' });
    const shown = await page.evaluate<readonly number[]>(`(() => {
      const logo = document.querySelector('.fn-header__logo');
      return [logo.naturalWidth, logo.getBoundingClientRect().right, document.documentElement.scrollWidth];
    })()`);
    await context.close();
    const [natural = 0, right = 0, width = 0] = shown;
    expect(natural).toBeGreaterThan(0);
    expect(right).toBeLessThan(small.width);
    expect(width).toBe(small.width);
    expect(faults).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(`${server.url}/`))).toEqual([]);
    expect(requests.length).toBeLessThanOrEqual(6);
  });

  it('starts a notice high on a small phone', async () => {
    const top = await visit(notice, { viewport: small }, (page) =>
      page.evaluate<number>("document.querySelector('h1').getBoundingClientRect().top"),
    );
    expect(top).toBeLessThan(200);
  });

  it('shows edges and the focus where the system sets the colours', async () => {
    const found = await visit(notice, { viewport: small, forcedColors: 'active' }, async (page) => {
      await page.focus('.fn-header__home');
      return page.evaluate<readonly string[]>(`(() => {
        const style = (selector) => getComputedStyle(document.querySelector(selector));
        return [style('.fn-header').borderBottomStyle, style('.fn-footer').borderTopStyle, style('.fn-first-layer').borderLeftStyle, style('.fn-header__home').outlineStyle];
      })()`);
    });
    expect(found).toEqual(['solid', 'solid', 'solid', 'solid']);
  });

  it('offers help at the same place on every page, also where nothing was found', async () => {
    const texts = [];
    for (const place of [...places, '/no-such-page/']) {
      texts.push(await visit(place, { viewport: small }, (page) => page.locator('footer > div > :first-child').innerText()));
    }
    expect(texts[0]).toContain('01632');
    expect(new Set(texts).size).toBe(1);
  });
});
