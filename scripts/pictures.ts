/**
 * Draws the picture of the README, `docs/notice-page.png`: a notice's page on a desktop and on a phone, from the site in `dist/`.
 * Then the pictures of `docs/pictures.md`, from sites of their own.
 * Run `npm run build` first, then `npm run pictures`. Fonts and smoothing differ between machines: draw them anew when the look changes, not in every build.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { format } from 'prettier';
import { launchBrowser } from '../test/support/browser.js';
import { serveFolder } from '../test/support/serve-folder.js';
import { buildSites } from './pictures/build-sites.js';
import { photograph } from './pictures/photograph.js';
import { nameFile, subjects, views } from './pictures/subjects.js';
import { writeIndex } from './pictures/write-index.js';

const root = new URL('../', import.meta.url);
const site = fileURLToPath(new URL('dist', root));
const notice = 'middlesbrough-council/first-contact';
const picture = fileURLToPath(new URL('docs/notice-page.png', root));
const heaviest = 150 * 1024;
const gallery = fileURLToPath(new URL('docs/pictures', root));
const galleryHeaviest = 1500 * 1024;

const height = 540;
const desktop = 960;
const phone = 390;

/** The first screen of a page at a width, as PNG. */
async function photographNotice(browser: Browser, url: string, width: number): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width, height } });
  const answer = await page.goto(url);
  if (answer?.ok() !== true) throw new Error(`${url} is not in dist/. Run "npm run build" first.`);
  await page.evaluate('document.fonts.ready');
  const png = await page.screenshot();
  await page.close();
  return png;
}

/** Pictures side by side, each in a thin frame. */
async function mount(browser: Browser, pictures: readonly Buffer[]): Promise<Buffer> {
  const page = await browser.newPage();
  const images = pictures.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}" alt="">`).join('');
  await page.setContent(`<style>
    body { margin: 0; background: #fff }
    main { display: inline-flex; gap: 24px; padding: 12px }
    img { display: block; border: 1px solid #b1b4b6 }
  </style><main>${images}</main>`);
  const png = await page.locator('main').screenshot();
  await page.close();
  return png;
}

async function draw(): Promise<Buffer> {
  const server = await serveFolder(site);
  const browser = await launchBrowser();
  try {
    const url = `${server.url}/${notice}/`;
    return await mount(browser, [await photographNotice(browser, url, desktop), await photographNotice(browser, url, phone)]);
  } finally {
    await browser.close();
    await server.close();
  }
}

/** Draws all pages of the gallery anew, and gives their weight in bytes. */
async function drawGallery(): Promise<number> {
  const sites = buildSites();
  const browser = await launchBrowser();
  let weight = 0;
  try {
    rmSync(gallery, { recursive: true, force: true });
    mkdirSync(gallery);
    for (const subject of subjects) {
      const basePath = subject.site === 'coast' || subject.site === 'moor' ? '/privacy' : '';
      const server = await serveFolder(sites.folders[subject.site], { basePath });
      for (const view of views) {
        const picture = await photograph(browser, server.url, subject, view);
        writeFileSync(join(gallery, nameFile(subject, view)), picture);
        weight += picture.length;
      }
      await server.close();
    }
  } finally {
    await browser.close();
    sites.remove();
  }
  writeFileSync(`${gallery}.md`, await format(writeIndex(), { parser: 'markdown' }));
  return weight;
}

if (!existsSync(site)) throw new Error('There is no dist/ yet. Run "npm run build" first.');
const png = await draw();
if (png.length > heaviest) throw new Error(`The picture weighs ${Math.round(png.length / 1024)} KB: more than a README should carry.`);
writeFileSync(picture, png);
console.log(`docs/notice-page.png: ${Math.round(png.length / 1024)} KB`);

const weight = await drawGallery();
if (weight > galleryHeaviest) throw new Error(`The pictures weigh ${Math.round(weight / 1024)} KB: more than the repository should carry.`);
console.log(`docs/pictures: ${Math.round(weight / 1024)} KB`);
