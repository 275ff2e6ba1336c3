import { readdirSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { serveFolder } from '../support/serve-folder.js';
import { speakPage } from '../support/speak-page.js';
import { readSpoken, spokenFolder, spokenPages, withoutVersion } from '../support/spoken-pages.js';
import { bilingualSite, exampleSite } from './sites.js';

type Server = Awaited<ReturnType<typeof serveFolder>>;

let browser: Browser;
let servers: Readonly<Record<'example' | 'bilingual', Server>>;

beforeAll(async () => {
  browser = await launchBrowser();
  servers = { example: await serveFolder(exampleSite.folder), bilingual: await serveFolder(bilingualSite.folder) };
});

afterAll(async () => {
  await browser.close();
  await Promise.all(Object.values(servers).map((server) => server.close()));
});

it.each(spokenPages)('docs/screen-reader holds $site $path as it is said; if not, run "npm run spoken" and read it', async (spoken) => {
  const page = await browser.newPage();
  try {
    await page.goto(servers[spoken.site].url + spoken.path);
    expect(withoutVersion(await speakPage(page))).toEqual(withoutVersion(readSpoken(spoken)));
  } finally {
    await page.close();
  }
});

it('docs/screen-reader holds no page that is not made anew', () => {
  const files = readdirSync(spokenFolder).filter((name) => name !== 'README.md');
  expect([...files].sort()).toEqual(spokenPages.map(({ file }) => file).sort());
});

it.each(spokenPages.filter(({ site }) => site === 'example'))('nobody hears of a list of one thing in $path', (spoken) => {
  expect(readSpoken(spoken).filter((line) => line.includes('list with 1 item'))).toEqual([]);
});
