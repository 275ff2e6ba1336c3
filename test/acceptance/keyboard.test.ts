import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, phone, visitSite, type Visit } from './browse.js';
import { samples } from './sample-pages.js';
import { bilingualSite, readPage, sites, type Site } from './sites.js';

const visits = new Map<Site, Visit>();
beforeAll(async () => {
  for (const site of sites) visits.set(site, await visitSite(site.folder));
});
afterAll(async () => {
  for (const visit of visits.values()) await visit.end();
});

/** What the keyboard reached with one press of Tab; nothing once it has left the page. */
interface Stop {
  readonly index: number;
  readonly name: string;
  readonly inView: boolean;
  readonly covered: boolean;
  readonly marked: boolean;
}

describe.each(samples)('$site.name: $path', ({ site, path }) => {
  it.each([
    ['a small phone', phone],
    ['a desk', desk],
  ])('lets the keyboard reach everything in order, see where it is, and leave, on %s', async (_, options) => {
    const { wanted, stops, left } = await visits.get(site)!.open(path, options, walk);
    expect(stops.map(({ index }) => index)).toEqual(Array.from({ length: wanted }, (_, i) => i));
    expect(stops.filter(({ inView, covered, marked }) => !inView || covered || !marked)).toEqual([]);
    expect(left).toBe(true);
  });

  it('has a first stop that leads past everything to the text', async () => {
    const reached = await visits.get(site)!.open(path, phone, async (page) => {
      await page.keyboard.press('Tab');
      const first = await page.evaluate<string>('document.activeElement.className');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      const next = await page.evaluate<boolean>(
        "document.activeElement.closest('main') !== null || document.querySelector('main a[href], main input, main [tabindex]') === null",
      );
      return { first: first.includes('govuk-skip-link'), hash: new URL(page.url()).hash, next };
    });
    expect(reached).toEqual({ first: true, hash: '#page-main', next: true });
  });

  it('has nothing to touch smaller than 24 px, but in sentences and where there is room around it', async () => {
    for (const options of [phone, desk]) {
      expect(await visits.get(site)!.open(path, options, (page) => page.evaluate(readSmallTargets))).toEqual([]);
    }
  });

  it('changes the picture where the keyboard is', async () => {
    const unchanged = await visits.get(site)!.open(path, phone, async (page) => {
      const same: string[] = [];
      for (const kind of [
        '.fn-header__home',
        '.fn-navigation__item:not(.fn-navigation__item--wide) a',
        'main a',
        'main h2 a',
        'footer a',
        '.fn-wide',
      ]) {
        const one = page.locator(`${kind}:visible`).first();
        if ((await one.count()) === 0) continue;
        await page.evaluate('document.activeElement.blur()');
        await one.scrollIntoViewIfNeeded();
        const before = await page.screenshot();
        await one.focus();
        if (before.equals(await page.screenshot())) same.push(kind);
      }
      return same;
    });
    expect(unchanged).toEqual([]);
  });
});

/** Presses Tab until the keyboard leaves the page. */
async function walk(page: Page): Promise<{ wanted: number; stops: readonly Stop[]; left: boolean }> {
  const wanted = await page.evaluate<number>(listStops);
  const stops: Stop[] = [];
  for (let press = 0; press <= wanted; press += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate<Stop | null>(readStop);
    if (stop === null) return { wanted, stops, left: true };
    stops.push(stop);
  }
  return { wanted, stops, left: false };
}

const listStops = `(() => {
  window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, [tabindex="0"]')].filter(
    (one) => one.getClientRects().length > 0 && getComputedStyle(one).visibility === 'visible' && !one.disabled && one.tabIndex >= 0,
  );
  window.signs = (one) => { const { outlineStyle, outlineWidth, boxShadow, backgroundColor } = getComputedStyle(one); return [outlineStyle, outlineWidth, boxShadow, backgroundColor].join(); };
  window.plain = window.stops.map(window.signs);
  return window.stops.length;
})()`;

/** A stop is seen where some part of it is in the window and nothing lies over the middle of that part. */
const readStop = `(() => {
  const one = document.activeElement;
  if (one === null || one === document.body) return null;
  const index = window.stops.indexOf(one);
  const boxes = [...one.getClientRects()].filter((box) => box.width > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
  const isSeen = (box) => {
    const top = Math.max(0, box.top), bottom = Math.min(innerHeight, box.bottom);
    const found = document.elementFromPoint((Math.max(0, box.left) + Math.min(innerWidth, box.right)) / 2, (top + bottom) / 2);
    return found !== null && (one.contains(found) || found.contains(one));
  };
  return { index, name: one.textContent.trim().slice(0, 60), inView: boxes.length > 0, covered: !boxes.some(isSeen), marked: window.signs(one) !== window.plain[index] };
})()`;

/** WCAG 2.2, 2.5.8: a target under 24 px either stands in a sentence or has 24 px to itself, measured from its middle. */
const readSmallTargets = `(() => {
  const targets = [...document.querySelectorAll('a[href], button, input, select, textarea')].filter((one) => one.getClientRects().length > 0 && !one.closest('.govuk-skip-link'));
  const middle = ({ left, top, width, height }) => [left + width / 2, top + height / 2];
  const isSmall = ({ width, height }) => width < 23.9 || height < 23.9;
  const standsInSentence = (one) => {
    const block = one.closest('p, li, dd, td, th, div, section');
    return getComputedStyle(one).display === 'inline' && block.textContent.trim().length > one.textContent.trim().length + 2;
  };
  const distance = ([x, y], box) => Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));
  return targets.filter((one) => {
    const box = one.getBoundingClientRect();
    if (!isSmall(box) || standsInSentence(one)) return false;
    return targets.some((other) => {
      if (other === one) return false;
      const near = other.getBoundingClientRect();
      const [x, y] = middle(box), [u, v] = middle(near);
      return distance([x, y], near) < 12 || (isSmall(near) && Math.hypot(x - u, y - v) < 24);
    });
  }).map((one) => one.outerHTML.slice(0, 120) + ' ' + JSON.stringify(one.getBoundingClientRect()));
})()`;

describe.each(sites)('$name', (site) => {
  /** What stands in an element of a page, without the mark of the page one is on. */
  const partOf = (path: string, part: RegExp): string | undefined =>
    part
      .exec(readPage(site, path))?.[0]
      .replace(/ aria-current="\w+"/g, '')
      .replace(/\s+/g, ' ');
  const languages = [...new Set(site.pages.map(languageOf))];

  it.each(languages)('has the same ways through the site in the same order on every page (%s)', (lang) => {
    const found = site.pages
      .filter((path) => languageOf(path) === lang)
      .map((path) => partOf(path, /<nav class="fn-navigation"[^]*?<\/nav>/));
    expect(found[0]).toContain('href');
    expect(new Set(found).size).toBe(1);
  });

  it.each(languages)('has help and complaints at the same place of the foot of every page (%s)', (lang) => {
    const feet = site.pages
      .filter((path) => !path.endsWith('about/index.html'))
      .filter((path) => languageOf(path) === lang)
      .map((path) => partOf(path, /<footer[^]*?<\/footer>/) ?? '');
    const links = feet.map((foot) => [...foot.matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href!));
    const shared = links[0]!.filter((href) => links.every((all) => all.includes(href)));
    expect(shared.some((href) => href.endsWith('/about/'))).toBe(true);
    for (const all of links) expect(all.filter((href) => shared.includes(href))).toEqual(shared);
  });
});

describe('a site that says where to turn for help', () => {
  it.each([
    ['en', 'We can read a notice to you or send it on paper, in Welsh or in English.', ['Phone: ', 'Email: ', '']],
    ['cy', 'Gallwn ddarllen hysbysiad i chi neu ei anfon ar bapur, yn Gymraeg neu yn Saesneg.', ['Ffôn: ', 'E-bost: ', '']],
  ])('says it in the same words, first of all in the foot of every page (%s)', (lang, words, names) => {
    const pages = bilingualSite.pages.filter((path) => languageOf(path) === lang);
    const helps = pages.map(
      (path) => /<footer[^>]*>\s*<div[^>]*>\s*(<div class="fn-help">[^]*?<\/div>)/.exec(readPage(bilingualSite, path))?.[1],
    );
    expect(pages.length).toBeGreaterThan(20);
    expect(new Set(helps).size).toBe(1);
    const [help = ''] = helps;
    expect(help).toContain(`<p class="govuk-body">${words}</p>`);
    const ways = [...help.matchAll(/<li>([^<]*)<a class="govuk-link" href="([^"]*)"/g)].map(([, name, href]) => [name, href]);
    expect(ways).toEqual([
      [names[0], 'tel:02920180101'],
      [names[1], 'mailto:diogelu-data@dyffryn-arian.example.org'],
      [names[2], 'https://dyffryn-arian.example.org/cymorth'],
    ]);
  });
});

function languageOf(path: string): string {
  return path.startsWith('cy/') ? 'cy' : 'en';
}
