import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../../cli/run.js';
import { findViolations } from '../../support/axe.js';
import { launchBrowser } from '../../support/browser.js';
import { findHtmlFaults } from '../../support/html-validate.js';
import { bilingualWorkspace, exampleWorkspace } from '../fairnotice.js';
import { startEdit, type RunningEdit } from './start-edit.js';

const id = 'nottinghamshire-county-council/childrens-centres';
let browser: Browser;
let desk: Desk;
let edit: RunningEdit;
let context: BrowserContext;
/** What the browser complained of: a policy that stopped something, a script that threw. */
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(() => {
  complaints = [];
});
afterEach(async () => {
  await context.close();
  edit.kill();
  await edit.ended;
  desk.remove();
});

/** The language of the page beside the form. */
const language = `document.querySelector('[data-frame=page] iframe')?.contentDocument?.documentElement.lang`;

async function open(path: string, { width = 1280, height = 900, source = exampleWorkspace } = {}): Promise<Page> {
  desk = createDesk({}, source);
  edit = await startEdit(desk.cwd);
  context = await browser.newContext({ viewport: { width, height } });
  const page = await context.newPage();
  page.on('pageerror', ({ message }) => complaints.push(message));
  page.on('dialog', (dialog) => {
    complaints.push('a dialog');
    void dialog.dismiss();
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(edit.url);
  await page.goto(edit.origin + path);
  return page;
}

/** The first heading of the page beside the form. */
const heading = `document.querySelector('[data-frame=page] iframe')?.contentDocument?.querySelector('h1')?.textContent.trim()`;

/** Scripts that the page would have to make of text are refused, so it is asked again and again. */
async function until<T>(look: () => Promise<T>, wanted: T): Promise<void> {
  await expect.poll(look, { timeout: 20_000 }).toEqual(wanted);
}

async function untilHeading(page: Page, words: string): Promise<void> {
  await until(() => page.evaluate(heading), words);
}

describe('the page beside the form', () => {
  it('follows what is typed, letter by letter, and leaves focus and place alone', async () => {
    const page = await open(`/notices/${id}?at=title`);
    await untilHeading(page, 'Children’s Centre Service');
    const frame = `document.querySelector('[data-frame=page] iframe')`;
    await page.evaluate(`${frame}.contentWindow.scrollTo(0, 900); ${frame}.contentDocument.body.dataset.same = 'yes'`);
    // The title grows by a line above it, and what is in sight stays where it is.
    const inSight = `Math.round(${frame}.contentDocument.querySelectorAll('h2')[4].getBoundingClientRect().top)`;
    const before = await page.evaluate(inSight);
    await page.locator('#f-title input').first().focus();
    await page.keyboard.press('End');
    const typed = ' for <b>all</b> <script>alert(1)</script>';
    await page.keyboard.type(typed);
    await untilHeading(page, `Children’s Centre Service${typed}`);
    expect(await page.evaluate(inSight)).toBe(before);
    expect(await page.evaluate(`document.activeElement === document.querySelector('#f-title input')`)).toBe(true);
    expect(await page.evaluate(`${frame}.contentDocument.querySelectorAll('script').length`)).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('stays as it was while it cannot be drawn, says so, and comes back', async () => {
    const page = await open(`/notices/${id}?at=title`);
    await untilHeading(page, 'Children’s Centre Service');
    const field = page.locator('#f-title input').first();
    await field.fill('');
    await until(() => page.evaluate(`document.querySelector('[data-status]').textContent !== ''`), true);
    expect(await page.evaluate(heading)).toBe('Children’s Centre Service');
    await expect.poll(() => page.locator('button[data-show=findings]').textContent(), { timeout: 20_000 }).toMatch(/\([1-9]/);
    await field.fill('Centres');
    await untilHeading(page, 'Centres');
    expect(await page.locator('[data-status]').textContent()).toBe('');
  });

  it('is there in each language of the site', async () => {
    const page = await open('/notices/dyffryn-arian-council/adult-social-care?at=title', { source: bilingualWorkspace });
    await page.click('button[data-show=page]');
    await page.click('button[lang=cy]');
    await until(() => page.evaluate(language), 'cy');
    await page.reload();
    await until(() => page.evaluate(language), 'cy');
  });
});

describe('the PDF beside the form', () => {
  it('is drawn anew after a change and handed to the viewer', async () => {
    const page = await open(`/notices/${id}?at=title`);
    await page.click('button[data-show=pdf]');
    const shown = (): Promise<string | null> => page.locator('[data-frame=pdf] iframe').last().getAttribute('src');
    await until(() => page.evaluate(`document.querySelector('[data-pdf-facts]').textContent.includes('16 pages')`), true);
    await page.locator('[data-frame=pdf] iframe').first().waitFor();
    const before = await shown();
    await page.locator('#f-title input').first().fill('Centres');
    await expect.poll(shown, { timeout: 20_000 }).not.toBe(before);
    await expect.poll(() => page.locator('[data-frame=pdf] iframe').count(), { timeout: 20_000 }).toBe(1);
    expect(complaints).toEqual([]);
  });
});

describe('what is wrong', () => {
  it('leads to its field, and goes when it is put right', async () => {
    const page = await open(`/notices/${id}?at=title`);
    await page.locator('#f-title input').first().fill('TBC');
    await page.click('button[data-show=findings]');
    const found = page.locator('.fn-findings a[href$="#f-title"]');
    await until(() => found.count(), 1);
    await found.click();
    await until(() => page.evaluate(`document.activeElement?.closest('#f-title') !== null`), true);
    await page.locator('#f-title input').first().fill('Centres');
    await until(() => found.count(), 0);
  });
});

describe('every page beside the form', () => {
  it.each([320, 1280])('has nothing that axe or the validator objects to at %i px', async (width) => {
    const page = await open('/', { width });
    const addresses = [
      '/',
      `/notices/${id}`,
      `/ask/notices/${id}`,
      '/explain/rule/missing-retention',
      '/help',
      '/help/public-and-private',
      '/help/rules',
    ];
    for (const address of addresses) {
      await page.goto(edit.origin + address);
      expect(await findViolations(page), address).toEqual([]);
      expect(await page.evaluate('document.documentElement.scrollWidth'), address).toBeLessThanOrEqual(width);
      const answer = address.startsWith('/notices/') ? undefined : await edit.get(address);
      if (answer) expect(await findHtmlFaults(answer.body), address).toEqual([]);
    }
    await page.goto(`${edit.origin}/notices/${id}`);
    for (const part of ['findings', 'page', 'pdf']) {
      await page.click(`button[data-show=${part}]`);
      await page.waitForTimeout(500);
      expect(await findViolations(page), part).toEqual([]);
    }
  });
});
