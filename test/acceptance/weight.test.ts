import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { sumBytes, visitFirst, type Fetched } from '../support/first-visit.js';
import { serveFolder, type FolderServer } from '../support/serve-folder.js';
import { phone } from './browse.js';
import { listFiles, site } from './example-site.js';
import { day, fairnotice } from './fairnotice.js';

/** A thousand bytes, as networks and telephone bills count. */
const kilobyte = 1000;

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-weight-'));
const bilingual = join(folder, 'site');
const workspace = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));

let browser: Browser;
let english: FolderServer;
let welsh: FolderServer;
beforeAll(async () => {
  const run = fairnotice(['build', '--workspace', workspace, '--formats', 'html,json', '--out', bilingual, '--as-of', day]);
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
  [browser, english, welsh] = await Promise.all([launchBrowser(), serveFolder(site), serveFolder(bilingual)]);
});
afterAll(async () => {
  if (process.env['WEIGHTS'] === 'print') console.log([...weighed].map(([name, files]) => describeFiles(name, files)).join('\n'));
  await browser.close();
  await english.close();
  await welsh.close();
  rmSync(folder, { recursive: true });
});

/** The longest page of a notice, as the address of its folder. `within` is the folder of a language. */
function longestNotice(root: string, within = ''): string {
  const notices = listFiles(root)
    .filter((path) => path.endsWith('/notice.json'))
    .map((path) => `${within}${dirname(path)}/`)
    .map((path) => ({ path, length: readFileSync(join(root, path, 'index.html')).length }))
    .sort((a, b) => b.length - a.length);
  return notices[0]!.path;
}

/** What was weighed, for the table in docs/performance.md. */
const weighed = new Map<string, readonly Fetched[]>();

async function weigh(name: string, url: string): Promise<readonly Fetched[]> {
  const files = await visitFirst(browser, url, phone);
  weighed.set(name, files);
  return files;
}

/** A row of that table: files, kilobytes without fonts, and with them. */
function describeFiles(name: string, files: readonly Fetched[]): string {
  const [bare, all] = [without(files, 'font'), files].map((some) => (sumBytes(some) / kilobyte).toFixed(1));
  return `| ${name} | ${String(files.length)} | ${String(bare)} | ${String(all)} |`;
}

function without(files: readonly Fetched[], kind: Fetched['kind']): readonly Fetched[] {
  return files.filter((file) => file.kind !== kind);
}

describe('the first visit to the longest notice', () => {
  it('in English fetches at most 6 files: 40 KB without the font, 75 KB with it', async () => {
    const files = await weigh('the longest notice in English', `${english.url}/${longestNotice(site)}`);
    expect(files.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['page', 'style', 'font', 'icon']));
    expect(files.length).toBeLessThanOrEqual(6);
    expect(sumBytes(without(files, 'font'))).toBeLessThanOrEqual(40 * kilobyte);
    expect(sumBytes(files)).toBeLessThanOrEqual(75 * kilobyte);
  });

  it('in Welsh fetches at most 8 files: 90 KB', async () => {
    const files = await weigh('the longest notice in Welsh', `${welsh.url}/${longestNotice(bilingual, 'cy/')}`);
    expect(files.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['page', 'style', 'font', 'icon']));
    expect(files.length).toBeLessThanOrEqual(8);
    expect(sumBytes(files)).toBeLessThanOrEqual(90 * kilobyte);
  });

  it('asks no other host for anything', async () => {
    const hosts = new Set<string>();
    const page = await browser.newPage();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(`${english.url}/${longestNotice(site)}`, { waitUntil: 'networkidle' });
    await page.close();
    expect([...hosts]).toEqual([new URL(english.url).host]);
  });
});

describe('the first visit', () => {
  it.each([
    ['to the home page', '', 0, 20],
    ['to the search page, before anybody types', 'search/', 2, 60],
  ])('%s fetches as few scripts as it needs, and no more bytes than this without the font', async (name, path, scripts, most) => {
    const files = await weigh(name.replace(/^to /, ''), `${english.url}/${path}`);
    expect(files.filter(({ kind }) => kind === 'script')).toHaveLength(scripts);
    expect(sumBytes(without(files, 'font'))).toBeLessThanOrEqual(most * kilobyte);
  });
});
