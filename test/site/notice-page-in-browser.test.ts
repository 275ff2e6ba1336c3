import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderNoticePages } from '../../src/site/index.js';
import { readLook } from '../../src/workspace/read-look.js';
import { findViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { compile, documentOf, help, write } from '../support/compile.js';
import { serveFolder, type FolderServer } from '../support/serve-folder.js';
import { row, sampleSite } from './sample-site.js';

const exit = 'https://weather.example.org/';
const notice = `
urgentHelp: If someone is in danger now, ring 999.
exitPage:
  url: ${exit}
introduction: |
  Table: Times of the office

  | Day | Opens | Closes | Where the people sit who answer |
  | --- | --- | --- | --- |
  | Monday to Thursday | nine in the morning | five in the afternoon | Townhall |

  Table: Holidays

  | Day | Open |
  | --- | --- |
  | Christmas | no |
changes:
  - date: 2026-09-01
    kind: wording
    summary: We write more plainly.
versions:
  - kind: easy-read
    name: Easy read
    url: https://www.example.org/easy
howToAsk: Ask us for Braille.
`;

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-notice-'));
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  const look = await readLook();
  const rows = [row('anytown-council/help', 'Help', { topics: ['a'] }), row('anytown-council/other', 'Other', { topics: ['a'] })];
  const input = await sampleSite({ notices: rows, templates: look.templates, assets: look.links });
  const pages = await renderNoticePages(input, [{ document: documentOf(compile({ [help]: write(notice) })) }]);
  for (const { path, content } of [...pages, ...look.files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  server = await serveFolder(folder, { basePath: '/privacy' });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

const phone = { viewport: { width: 320, height: 568 } };
const desk = { viewport: { width: 1280, height: 900 } };

/** Opens the page of the notice. The website to which the way out leads is played by a page of one word. */
async function open<T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    await context.route(`${exit}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>Sunny' }));
    const page = await context.newPage();
    await page.goto(`${server.url}/anytown-council/help/`, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

describe('the way out', () => {
  it.each([
    ['a small phone without scripts', { ...phone, javaScriptEnabled: false }],
    ['a desk with scripts', desk],
  ])('leads away with a click, on %s', async (_, options) => {
    const title = await open(options, async (page) => {
      await page.locator('.govuk-exit-this-page__button').click();
      await page.waitForURL(exit);
      return page.title();
    });
    expect(title).toBe('Weather');
  });

  it('is the second stop of the keyboard, without scripts', async () => {
    const title = await open({ ...phone, javaScriptEnabled: false }, async (page) => {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL(exit);
      return page.title();
    });
    expect(title).toBe('Weather');
  });

  it('leads away with Shift pressed three times, and says how many presses are left', async () => {
    const { said, title } = await open(desk, async (page) => {
      const status = page.locator('.govuk-exit-this-page [role=status]');
      const heard: (string | null)[] = [];
      for (let press = 0; press < 2; press += 1) {
        await page.keyboard.press('Shift');
        heard.push(await status.textContent());
      }
      await page.keyboard.press('Shift');
      await page.waitForURL(exit);
      return { said: heard, title: await page.title() };
    });
    expect(said).toEqual(['Shift, press 2 more times to exit.', 'Shift, press 1 more time to exit.']);
    expect(title).toBe('Weather');
  });

  it('runs its script under the page’s own strict policy, with nothing to complain of', async () => {
    const complaints: string[] = [];
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    await page.goto(`${server.url}/anytown-council/help/`, { waitUntil: 'load' });
    const started = await page.locator('[data-govuk-exit-this-page-init]').count();
    await context.close();
    expect({ started, complaints }).toEqual({ started: 1, complaints: [] });
  });

  it.each([
    ['a small phone', phone],
    ['a tablet', { viewport: { width: 768, height: 1024 } }],
    ['a desk', desk],
  ])('lies over no words when the page opens on %s', async (_, options) => {
    const covered = await open(options, (page) =>
      page.evaluate<readonly string[]>(`
        (() => {
          const exit = document.querySelector('.govuk-exit-this-page__button').getBoundingClientRect();
          const meets = (box) => box.width > 0 && box.left < exit.right && box.right > exit.left && box.top < exit.bottom && box.bottom > exit.top;
          const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          const found = [];
          while (walker.nextNode()) {
            if (walker.currentNode.parentElement.closest('.govuk-exit-this-page, .govuk-skip-link, .govuk-visually-hidden')) continue;
            const range = document.createRange();
            range.selectNodeContents(walker.currentNode);
            if (walker.currentNode.data.trim() && [...range.getClientRects()].some(meets)) found.push(walker.currentNode.data);
          }
          return found;
        })()`),
    );
    expect(covered).toEqual([]);
  });

  it.each([
    ['forwards on a small phone', phone, 'Tab'],
    ['backwards on a small phone', phone, 'Shift+Tab'],
    ['backwards on a desk zoomed to 400 percent', { viewport: { width: 320, height: 256 } }, 'Shift+Tab'],
  ])('hides nothing that the keyboard reaches, %s', async (_, options, key) => {
    const { stops, hidden } = await open(options, async (page) => {
      const reached: string[] = [];
      const obscured: string[] = [];
      for (let stop = 0; stop < 150; stop += 1) {
        await page.keyboard.press(key);
        const found = await page.evaluate<{ name: string; covered: boolean } | null>(`
          (() => {
            const one = document.activeElement;
            if (one === document.body || one === null) return null;
            const exit = document.querySelector('.govuk-exit-this-page');
            const box = one.getClientRects()[0];
            const bar = exit.getBoundingClientRect();
            const outside = exit.contains(one) || one.matches('.govuk-skip-link');
            return { name: one.textContent.trim(), covered: !outside && (box.top < bar.bottom && box.bottom > bar.top || box.bottom <= 0 || box.top >= innerHeight) };
          })()`);
        if (found === null) break;
        reached.push(found.name);
        if (found.covered) obscured.push(found.name);
      }
      return { stops: reached.length, hidden: obscured };
    });
    expect(stops).toBeGreaterThan(20);
    expect(hidden).toEqual([]);
  });

  it('does not hide the place a link leads to', async () => {
    const { top, bar } = await open(phone, async (page) => {
      await page.locator('a[href="#what-has-changed"]').click();
      await page.waitForFunction('scrollY > 100');
      return page.evaluate<{ top: number; bar: number }>(`({
        top: document.querySelector('#what-has-changed').getBoundingClientRect().top,
        bar: document.querySelector('.govuk-exit-this-page__button').getBoundingClientRect().bottom,
      })`);
    });
    expect(top).toBeGreaterThanOrEqual(bar);
  });

  it('is not on paper, and neither are the other ways to go elsewhere', async () => {
    const shown = await open(desk, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return page.evaluate<number>(
        `[...document.querySelectorAll('.govuk-exit-this-page, .fn-facts__exit, .fn-facts__changes, .fn-other-forms, .fn-siblings')].filter((one) => one.getClientRects().length > 0).length`,
      );
    });
    expect(shown).toBe(0);
  });
});

describe('a notice with all a page can have', () => {
  it.each([
    ['a small phone', phone],
    ['a desk', desk],
    ['a small phone in the reader’s own colours', { ...phone, forcedColors: 'active' as const }],
  ])('has no barrier that axe finds on %s, and does not move sideways', async (_, options) => {
    const found = await open(options, async (page) => ({
      violations: await findViolations(page),
      width: await page.evaluate<number>('document.documentElement.scrollWidth'),
    }));
    expect(found).toEqual({ violations: [], width: options.viewport.width });
  });

  it('marks the place a link leads to', async () => {
    const borders = await open(desk, async (page) => {
      const border = (): Promise<string> =>
        page.evaluate<string>(`getComputedStyle(document.querySelector('#recipients')).borderLeftWidth`);
      const before = await border();
      await page.locator('.fn-contents a[href="#recipients"]').press('Enter');
      return [before, await border()];
    });
    expect(borders).toEqual(['0px', '6px']);
  });

  it.each([
    ['a small phone', phone, true],
    ['a desk', desk, false],
  ])('has tables for a screen reader on %s, one of them to scroll by keyboard where it is too wide', async (_, options, overflows) => {
    const found = await open(options, async (page) => ({
      tables: await page.evaluate<readonly string[]>("[...document.querySelectorAll('table')].map((one) => getComputedStyle(one).display)"),
      named: await page.getByRole('table', { name: 'Times of the office' }).count(),
      headers: await page.getByRole('table', { name: 'Times of the office' }).getByRole('columnheader').count(),
      rows: await page.getByRole('table', { name: 'Holidays' }).getByRole('rowheader').count(),
      region: await page.getByRole('region', { name: 'Times of the office' }).count(),
      stops: await page.evaluate<number>(`document.querySelectorAll('main [tabindex="0"]').length`),
      tooWide: await page.evaluate<readonly boolean[]>(
        `[...document.querySelectorAll('.fn-wide, .fn-narrow')].map((one) => one.scrollWidth > one.clientWidth)`,
      ),
    }));
    expect(found).toEqual({
      tables: ['table', 'table'],
      named: 1,
      headers: 4,
      rows: 1,
      region: 1,
      stops: 1,
      tooWide: [overflows, false],
    });
  });
});
