import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { siteHeaders } from '../../src/site/headers.js';
import { pickNoticePhrases, pickSitePhrases, renderListPages, renderNoticePages, startSearchIndex } from '../../src/site/index.js';
import { readLook } from '../../src/workspace/read-look.js';
import { readSearchScript } from '../../src/workspace/read-search-script.js';
import { findViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { compile } from '../support/compile.js';
import { serveFolder, type FolderServer } from '../support/serve-folder.js';
import { documentWith, row, sampleSite } from './sample-site.js';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-search-'));
const site = { title: 'Privacy notices', baseUrl: 'https://www.example.org/privacy/', languages: ['en', 'cy'] };
const notices = [
  row('anytown-council/sample', 'Sample service', { languages: ['en', 'cy'], titles: { en: { text: 'Sample service', lang: 'en' } } }),
  row('anytown-council/water', 'Water <supply>', { languages: ['en', 'cy'] }),
];
let server: FolderServer;
let browser: Browser;

beforeAll(async () => {
  const look = await readLook();
  const index = await startSearchIndex();
  const put = (path: string, content: string | Uint8Array): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  };
  const all = compile({ 'site.yaml': 'fairnotice: 1\ntitle: T\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' }).phrases;
  for (const lang of site.languages) {
    const phrases = all[lang]!;
    const input = await sampleSite({
      site,
      lang,
      phrases: pickSitePhrases(phrases),
      noticePhrases: pickNoticePhrases(phrases),
      templates: look.templates,
      assets: look.links,
      notices,
    });
    for (const { path, content } of await renderListPages(input)) put(path, content);
    const water = documentWith(
      { notice: 'anytown-council/water', ...(lang === 'cy' && { controllerLang: 'en' }) },
      { title: lang === 'cy' ? 'Trwyddedau cŵn' : 'Water <supply>' },
    );
    for (const page of await renderNoticePages(input, [{ document: { ...documentWith({}), lang } }, { document: { ...water, lang } }])) {
      put(page.path, page.content);
      await index.add(page);
    }
  }
  for (const { path, content } of [...(await index.finish()), await readSearchScript(), ...look.files]) put(path, content);
  await index.close();
  const headers = Object.fromEntries(siteHeaders.map(({ name, value }) => [name, value]));
  server = await serveFolder(folder, { basePath: '/privacy', headers });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Seen {
  readonly requests: string[];
  readonly complaints: string[];
}

async function open<T>(path: string, options: BrowserContextOptions, look: (page: Page, seen: Seen) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen: Seen = { requests: [], complaints: [] };
    page.on('request', (request) => seen.requests.push(request.url().replace(`${server.url}/`, '')));
    page.on('console', (message) => seen.complaints.push(message.text()));
    page.on('pageerror', (error) => seen.complaints.push(error.message));
    await page.goto(`${server.url}/${path}`, { waitUntil: 'load' });
    return await look(page, seen);
  } finally {
    await context.close();
  }
}

const phone = { viewport: { width: 320, height: 568 } };
const desk = { viewport: { width: 1280, height: 900 } };

/** Types words as somebody does who only has a keyboard, and waits for what is found. */
async function type(page: Page, words: string): Promise<string> {
  await page.locator('.pf-input').focus();
  await page.keyboard.type(words);
  const summary = page.locator('.pf-summary', { hasText: `“${words}”` });
  await summary.filter({ hasNotText: /^(Searching|Yn chwilio)/ }).waitFor();
  return (await summary.textContent()) ?? '';
}

const activeWords = (page: Page): Promise<string> => page.evaluate<string>('document.activeElement.textContent');

describe('search', () => {
  it('fetches what it looks words up in when somebody begins, and nothing from elsewhere', async () => {
    await open('search/', desk, async (page, { requests, complaints }) => {
      await page.locator('.pf-input').waitFor();
      const scripts = requests.filter((path) => path.startsWith('pagefind/'));
      expect(scripts).toEqual(['pagefind/pagefind-component-ui.js', 'pagefind/search.js']);
      await type(page, 'supply');
      expect(requests.some((path) => path.startsWith('pagefind/wasm.en'))).toBe(true);
      expect(requests.filter((path) => path.includes('://'))).toEqual([]);
      expect(complaints).toEqual([]);
    });
  });

  it('shows the title, whose notice it is and the words around, all as text', async () => {
    await open('search/', desk, async (page) => {
      expect(await type(page, 'supply')).toBe('1 result for “supply”');
      const result = page.locator('.fn-result');
      await result.waitFor();
      expect(await result.locator('a').textContent()).toBe('Water <supply>');
      expect(await result.locator('a').getAttribute('href')).toBe('/privacy/anytown-council/water/');
      expect(await result.locator('.fn-result__controller').textContent()).toBe('Anytown Council');
      expect(await result.locator('mark').first().textContent()).toContain('supply');
      expect(await result.locator('supply').count()).toBe(0);
    });
  });

  it('works with the keyboard alone: type, go down, follow, clear', async () => {
    await open('search/', desk, async (page) => {
      await page.keyboard.press('Tab');
      for (let step = 0; step < 20 && !(await page.locator('.pf-input:focus').count()); step += 1) await page.keyboard.press('Tab');
      await type(page, 'service');
      await page.locator('.fn-result').first().waitFor();
      await page.keyboard.press('Tab');
      expect(await activeWords(page)).toBe('Clear search');
      await page.keyboard.press('Tab');
      expect(await page.locator('.fn-result a:focus').count()).toBe(1);
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Escape');
      expect(await page.locator('.pf-input').inputValue()).toBe('');
      await page.locator('.fn-result').first().waitFor({ state: 'detached' });
      await page.keyboard.type('supply');
      await page.locator('.fn-result').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/anytown-council/water/');
    });
  });

  it('says what it found to whoever cannot see it', async () => {
    await open('search/', desk, async (page) => {
      await page.evaluate(`
        window.told = [];
        new MutationObserver((all) => all.forEach(({ target }) => target.textContent && told.push(target.textContent)))
          .observe(document.querySelector('[data-pagefind-announcer]'), { childList: true, subtree: true });
      `);
      await type(page, 'supply');
      await expect.poll(() => page.evaluate('told')).toContain('1 result for “supply”');
      await page.locator('.pf-input').fill('');
      await type(page, 'quokkas');
      await expect.poll(() => page.evaluate('told')).toContain('We found nothing for “quokkas”. Try another word.');
    });
  });

  it('in Welsh looks in the Welsh pages, with and without the roof of the ŵ, and speaks Welsh', async () => {
    for (const words of ['cŵn', 'cwn']) {
      await open('cy/search/', desk, async (page) => {
        expect(await type(page, words)).toBe(`1 canlyniad ar gyfer “${words}”`);
        const link = page.locator('.fn-result a');
        await link.waitFor();
        expect(await link.getAttribute('href')).toBe('/privacy/cy/anytown-council/water/');
        expect(await page.locator('main').innerText()).not.toMatch(/result|search|Clear|appear/i);
      });
    }
    await open('search/', desk, async (page) => expect(await type(page, 'cŵn')).toContain('nothing'));
  });

  it('marks a name that is not in the language of the page', async () => {
    await open('cy/search/', desk, async (page) => {
      await type(page, 'libraries');
      await page.locator('.fn-result').nth(1).waitFor();
      expect(await page.locator('.fn-result a', { hasText: 'Sample service' }).getAttribute('lang')).toBe('en');
      expect(await page.locator('.fn-result__controller[lang="en"]').allTextContents()).toEqual(['Anytown Council']);
    });
  });

  it.each([
    ['a small phone', phone],
    ['a desk', desk],
    ['a screen in the reader’s own colours', { ...phone, forcedColors: 'active' as const }],
  ])('has no barrier that axe finds on %s, before and after', async (_, options) => {
    for (const path of ['search/', 'cy/search/']) {
      await open(path, options, async (page) => {
        await page.locator('.pf-input').waitFor();
        expect(await findViolations(page)).toEqual([]);
        await type(page, 'service');
        await page.locator('.fn-result').first().waitFor();
        expect(await findViolations(page)).toEqual([]);
        expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(options.viewport.width);
      });
    }
  });

  it.each(['search/', 'cy/search/'])('leads to the A to Z without scripts: %s', async (path) => {
    const text = await open(path, { ...desk, javaScriptEnabled: false }, async (page) => {
      expect(await page.locator('main a:visible').count()).toBe(1);
      await page.locator('main a:visible').click();
      return page.locator('h1').innerText();
    });
    expect(text).toMatch(/A (to Z|i Y)/);
  });

  it('says on paper where the notices are, in place of the field', async () => {
    await open('search/', desk, async (page) => {
      await page.locator('.pf-input').waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await page.locator('.pf-input').isVisible()).toBe(false);
      const address = `getComputedStyle(document.querySelector('.fn-in-full'), '::after').content`;
      expect(await page.evaluate<string>(address)).toMatch(/https:\/\/[^ ]+\/a-z\/\)/);
    });
  });

  it('leads to the A to Z when the index does not arrive', async () => {
    await open('search/', desk, async (page) => {
      await page.route('**/pagefind/pagefind.js', (route) => route.abort());
      await page.locator('.pf-input').focus();
      const failed = page.locator('[data-search-failed]');
      await failed.waitFor();
      expect(await failed.innerText()).toBe('Search is not working at the moment.');
      expect(await page.locator('main a:visible').innerText()).toBe('A to Z of privacy notices');
      expect(await page.locator('main').innerText()).not.toContain('Error');
    });
  });

  it('runs on no other page', async () => {
    for (const path of ['', 'a-z/', 'anytown-council/', 'anytown-council/water/']) {
      await open(path, desk, (_, { requests }) => {
        expect(requests.filter((one) => one.endsWith('.js') || one.startsWith('pagefind/'))).toEqual([]);
        return Promise.resolve();
      });
    }
  });
});
