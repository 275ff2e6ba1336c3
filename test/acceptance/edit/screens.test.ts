import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../../support/axe.js';
import { launchBrowser } from '../../support/browser.js';
import { createDesk, type Desk } from '../../cli/run.js';
import { startEdit, type RunningEdit } from './start-edit.js';

let browser: Browser;
let desk: Desk;
let edit: RunningEdit;
beforeAll(async () => {
  browser = await launchBrowser();
  desk = createDesk({ 'anytown-council/broken.yaml': 'title: Broken\nstatus: draft\ncolour: blue\n' });
  edit = await startEdit(desk.cwd);
});
afterAll(async () => {
  edit.kill();
  desk.remove();
  await browser.close();
});

/** With AXE=full every screen is looked at; else each one in so many, another part at each width. */
const step = process.env['AXE'] === 'full' ? 1 : 6;

describe('every screen', () => {
  it.each([320, 1280])(
    'is clean for axe, and no wider than the window, at %i pixels',
    async (width) => {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      await page.goto(edit.url);
      const screens = await listScreens(page);
      expect(screens.length).toBeGreaterThan(60);
      const faults: string[] = [];
      for (const screen of screens.filter((_, position) => position % step === (width === 320 ? 0 : Math.floor(step / 2)))) {
        await page.goto(new URL(screen, edit.origin).href);
        const violations = await findViolations(page);
        faults.push(...violations.map(({ rule, elements }) => `${screen}: ${rule} ${elements.join(', ')}`));
        const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (wide > width) faults.push(`${screen}: ${wide} pixels wide`);
      }
      await page.close();
      expect(faults).toEqual([]);
    },
    600_000,
  );
});

/** Every page that links lead to, lists of one kind by their first items. */
async function listScreens(page: Page): Promise<readonly string[]> {
  const seen = new Set(['/']);
  for (const screen of seen) {
    await page.goto(new URL(screen, page.url()).href);
    const links = await page.evaluate<readonly string[]>(
      `[...document.querySelectorAll('a[href^="/"]:not([target]):not([download])')].map((link) => link.getAttribute('href').split('#')[0])`,
    );
    for (const link of links) if (!isLater(link)) seen.add(link);
  }
  return [...seen];
}

/** Further items of a list look like the first two; entries of registers are all of one kind. */
function isLater(link: string): boolean {
  return /[/=](?:[2-9]|\d\d+)(?:\/|$)/.test(link) || /^\/(?:explain|preview)\//.test(link) || /[?&]add=/.test(link);
}
