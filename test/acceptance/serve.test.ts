import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startPreview, type Preview } from '../../src/cli/serve/preview.js';
import { findViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { createDesk, createEmptyDesk, type Desk } from '../cli/run.js';

const notice = 'anytown-council/libraries';
let desk: Desk;
let elsewhere: Desk;
let preview: Preview;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = createDesk();
  elsewhere = createEmptyDesk();
  const writer = { write: () => undefined };
  preview = await startPreview({
    settings: { workspace: 'notices' },
    io: {
      stdout: writer,
      stderr: writer,
      cwd: desk.cwd,
      env: {},
      now: Date.UTC(2026, 10, 21, 12),
      clock: () => 0,
      untilStopped: () => Promise.resolve(),
      whenStopped: () => () => undefined,
    },
    day: '2026-11-21',
    out: join(elsewhere.cwd, 'site'),
    port: 0,
    token: 'for-this-test',
  });
  browser = await launchBrowser();
  page = await browser.newPage();
  await page.goto(preview.url);
});
afterAll(async () => {
  await browser.close();
  await preview.close();
  desk.remove();
  elsewhere.remove();
});

function change(edit: (text: string) => string): void {
  const file = join(desk.cwd, 'notices', `${notice}.yaml`);
  const text = readFileSync(file, 'utf8');
  expect(edit(text)).not.toBe(text);
  writeFileSync(file, edit(text));
}

/** Where the notice is: under the path that the site has in its own address. */
function addressOf(path: string): string {
  return new URL(path, page.url()).href;
}

describe('serve', () => {
  it('shows the site, and shows it anew by itself when a file is saved', async () => {
    const home = page.url();
    await page.goto(addressOf(`${notice}/`));
    const title = (await page.locator('h1').innerText()).trim();
    change((text) => text.replace(/^title: .*$/m, 'title: Borrowing books'));
    await page.locator('h1', { hasText: 'Borrowing books' }).waitFor();
    expect(title).not.toBe('Borrowing books');
    expect((await page.request.get(addressOf('libraries.pdf'))).headers()['content-type']).toBe('application/pdf');
    expect((await page.request.get(new URL('no-such-page/', home).href)).status()).toBe(404);
  });

  it('says what is wrong in the place of the site, with status 200, and finds back by itself', async () => {
    change((text) => text.replace('title: Borrowing books', 'title: Borrowing books\ncolection: both'));
    await page.locator('h1', { hasText: 'stand' }).waitFor();
    const problem = await page.locator('main').innerText();
    expect(problem).toContain('1 error stands in the way');
    expect(problem).toContain('notices/anytown-council/libraries.yaml, line');
    expect(problem).toContain('colection: both');
    expect((await page.request.get(page.url())).status()).toBe(200);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await findViolations(page)).toEqual([]);
    }
    change((text) => text.replace('\ncolection: both', ''));
    await page.locator('h1', { hasText: 'Borrowing books' }).waitFor();
  });

  it('shows a notice that is still being written, marked as a draft, and an error in it stops nothing', async () => {
    change((text) => text.replace(/^status: published$/m, 'status: draft').replace(/^retention:\n(?: .*\n|\n)+/m, ''));
    await page.locator('body', { hasText: 'This is a draft.' }).waitFor();
    expect(await page.locator('h1').innerText()).toBe('Borrowing books');
  });

  it('gives nothing but the files of the site', async () => {
    for (const path of ['..%2f..%2fnotices%2fsite.yaml', 'build.json', '%2e%2e/site.yaml', 'notices/site.yaml']) {
      expect((await page.request.get(addressOf(path))).status()).toBe(404);
    }
    expect((await page.request.post(page.url(), { headers: { Origin: preview.origin } })).status()).not.toBe(200);
  });

  it('lets nobody in who has not opened the address from the terminal', async () => {
    expect((await fetch(addressOf(`${notice}/`))).status).toBe(403);
  });
});
