import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, phone, visitSite, type Visit } from './browse.js';
import { samples } from './sample-pages.js';
import { isRedirect, readPage, sites, type Site } from './sites.js';

const visits = new Map<Site, Visit>();
beforeAll(async () => {
  for (const site of sites) visits.set(site, await visitSite(site.folder));
});
afterAll(async () => {
  for (const visit of visits.values()) await visit.end();
});

/** The spacing of text that readers may set: WCAG 2.2, 1.4.12. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }';
const zoom = 'html { font-size: 200% !important }';

const layouts: readonly (readonly [string, BrowserContextOptions, string])[] = [
  ['at 320 px', phone, ''],
  ['on a phone held sideways', { viewport: { width: 568, height: 320 } }, ''],
  ['on a desk zoomed to 400 %', { viewport: { width: 320, height: 225 } }, ''],
  ['with the spacing of text that a reader may set, at 320 px', phone, spacing],
  ['with the spacing of text that a reader may set, on a desk', desk, spacing],
  ['with text of twice the size, at 320 px', phone, zoom],
  ['with text of twice the size, on a desk', desk, zoom],
];

describe.each(samples)('$site.name: $path', ({ site, path }) => {
  const open = <T>(options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> =>
    visits.get(site)!.open(path, options, look);

  it.each(layouts)('has all its words within the screen, none cut off and none over others, %s', async (_, options, sheet) => {
    const faults = await open(options, async (page) => {
      await page.evaluate(`(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(${JSON.stringify(sheet)});
        document.adoptedStyleSheets = [sheet];
        return document.fonts.ready.then(() => undefined);
      })()`);
      return page.evaluate<unknown>(readLayoutFaults);
    });
    expect(faults).toEqual({ sideways: 0, outside: [], cut: [], overlapping: [] });
  });

  it('says the same and leads to the same places without scripts', async () => {
    const read = (javaScriptEnabled: boolean): Promise<unknown> =>
      open({ ...desk, javaScriptEnabled }, async (page) => ({
        words: (await page.locator('main').innerText()).trim(),
        links: await page.evaluate<readonly string[]>('[...document.querySelectorAll("a[href]")].map((link) => link.getAttribute("href"))'),
      }));
    if (path.endsWith('search/index.html')) {
      const links = await open({ ...desk, javaScriptEnabled: false }, (page) => page.locator('main a[href$="/a-z/"]:visible').count());
      expect(links).toBe(1);
      return;
    }
    expect(await read(false)).toEqual(await read(true));
  });

  it('reads in order where style sheets are blocked: way to the text, site, ways through it, title, text, help', async () => {
    const { places, hidden } = await visits.get(site)!.open(
      path,
      desk,
      (page) => page.evaluate<{ places: readonly number[]; hidden: readonly string[] }>(readPlainOrder),
      async (page) => {
        await page.route('**/*.css', (route) => route.abort());
      },
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places.length).toBeGreaterThanOrEqual(5);
    expect(hidden).toEqual([]);
  });

  it('moves nothing and plays nothing of its own accord', async () => {
    const moving = await open(desk, (page) =>
      page.evaluate<number>(
        "document.getAnimations().length + document.querySelectorAll('video, audio, marquee, blink, canvas, object, embed').length",
      ),
    );
    expect(moving).toBe(0);
  });
});

describe.each(sites)('$name', (site) => {
  it('sets nobody a time: no page loads another by itself, but one that has moved does at once', () => {
    for (const path of site.pages) {
      const html = readPage(site, path);
      const refresh = /http-equiv="refresh" content="([^;"]*)/.exec(html)?.[1];
      expect([path, refresh]).toEqual([path, isRedirect(html) ? '0' : undefined]);
    }
  });
});

/** Words out of the screen, cut off by their box, or over other words. What scrolls in a region of its own is no fault. */
const readLayoutFaults = `(() => {
  const apart = '.govuk-visually-hidden, .govuk-skip-link, .govuk-exit-this-page, .fn-wide, [hidden], noscript, [id^="pf-"][aria-live]';
  const lines = [];
  const outside = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data, parentElement } = walker.currentNode;
    if (data.trim() === '' || parentElement.closest(apart) || !parentElement.checkVisibility({ visibilityProperty: true })) continue;
    const range = document.createRange();
    range.selectNodeContents(walker.currentNode);
    for (const box of range.getClientRects()) {
      if (box.width < 1) continue;
      lines.push({ box, data: data.trim().slice(0, 40) });
      if (box.left < -1 || box.right > innerWidth + 1) outside.push(data.trim().slice(0, 40));
    }
  }
  lines.sort((a, b) => a.box.top - b.box.top);
  const overlapping = [];
  lines.forEach((one, i) => {
    for (let j = i + 1; j < lines.length && lines[j].box.top < one.box.bottom - one.box.height / 4; j += 1) {
      const other = lines[j].box;
      if (Math.min(one.box.right, other.right) - Math.max(one.box.left, other.left) > 2) overlapping.push(one.data + ' / ' + lines[j].data);
    }
  });
  const cut = [...document.body.querySelectorAll('*')]
    .filter((one) => !one.closest(apart) && /hidden|clip/.test(getComputedStyle(one).overflow))
    .filter((one) => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.outerHTML.slice(0, 80));
  return { sideways: Math.max(0, document.documentElement.scrollWidth - innerWidth), outside, cut, overlapping };
})()`;

/** Where from the top the parts of the page start that it has, in the order in which they should; and headings that are not shown. */
const readPlainOrder = `(() => {
  const parts = ['.govuk-skip-link', '.fn-header__home', '.fn-navigation', 'h1', '.fn-first-layer', '.fn-facts', '.fn-contents', '.fn-contents ~ .fn-section', '.fn-siblings', 'footer a'];
  const found = parts.map((part) => document.querySelector(part)).filter((one) => one !== null);
  return {
    places: found.map((one) => Math.round(one.getBoundingClientRect().top)),
    hidden: [...document.querySelectorAll('h1, h2, h3, h4, main p:not([hidden])')].filter((one) => !one.closest('[hidden]') && one.getClientRects().length === 0).map((one) => one.textContent.trim()),
  };
})()`;
