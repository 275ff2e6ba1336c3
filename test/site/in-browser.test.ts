import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Block, Section } from '../../src/document/index.js';
import { renderSite } from '../../src/site/index.js';
import { readLook } from '../../src/workspace/read-look.js';
import { findViolations } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { compile } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { sampleDocument } from '../support/sample-document.js';
import { serveFolder, type FolderServer } from '../support/serve-folder.js';
import { documentWith, row, sampleSite } from './sample-site.js';

/** As strict as a careful web server sends it: only files of the site itself, and nothing written into the page. */
const policy = { 'Content-Security-Policy': "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'" };
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-site-'));
const longest = 'anytown-council/longest';
let server: FolderServer;
let browser: Browser;
let pages: Awaited<ReturnType<typeof renderSite>>;

beforeAll(async () => {
  const look = await readLook();
  const input = await sampleSite({
    site: {
      title: 'Privacy notices',
      baseUrl: 'https://www.example.org/privacy/',
      languages: ['en'],
      banner: 'This site shows examples of privacy notices.',
      search: false,
    },
    templates: look.templates,
    assets: look.links,
    texts: compile({ 'site.yaml': siteWithStatement }).siteTexts['en']!,
    notices: [
      row('anytown-council/sample', 'Sample service', { example: true }),
      row('anytown-council/libraries', 'Libraries', { status: 'withdrawn' }),
      row('anytown-school/pupils', 'Pupils'),
    ],
  });
  pages = await renderSite(input, [
    { document: sampleDocument, pdf: { pages: 4, bytes: 63_488 } },
    { document: documentWith({ notice: longest }, { title: 'Children’s social care service', firstLayer: longestFirstLayer() }) },
  ]);
  for (const { path, content } of [...pages, ...look.files]) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  server = await serveFolder(folder, { basePath: '/privacy', headers: policy });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Settings from which an accessibility statement can be made. */
const siteWithStatement = `fairnotice: 1
title: Privacy notices
baseUrl: https://www.example.org/privacy/
languages: [en]
accessibility:
  status: not-compliant
  problems:
    - what: Old maps cannot be read out.
      affects: People who cannot see them
      criterion: 1.1.1 Non-text content
      reason: non-compliance
      fixBy: 2027-03-31
    - what: Very old maps cannot be read out either.
      affects: People who cannot see them
      reason: disproportionate-burden
      why: We assessed it.
  tested:
    date: 2026-09-14
    by: our digital team
    how: By keyboard.
  contact:
    form: https://www.example.org/a-very-long-address-that-has-to-break-somewhere-on-a-small-phone/form
    phone: "01234 567 890"
  prepared: 2026-09-21
  reviewed: 2026-09-21
`;

/** A first layer as long as one may be: 160 words under eight questions. */
function longestFirstLayer(): Section {
  const { origin } = sampleDocument.title;
  const about = { lang: 'en', origin };
  const answer = 'We may share it with other bodies where the law says so and nobody else ever';
  const questions = [
    'What do we use it for?',
    'Do you have to tell us?',
    'Who may see it?',
    'Will we ask you first?',
    'How long?',
    'Your rights?',
  ];
  const blocks: Block[] = ['Who are we and whom can you ring?', ...questions].flatMap((text, i): Block[] => [
    { kind: 'heading', ...about, depth: 1, anchor: `q-${i}`, text },
    { kind: 'paragraph', ...about, inlines: [{ kind: 'text', value: `${answer}.` }] },
  ]);
  const danger: Block = {
    kind: 'callout',
    ...about,
    tone: 'urgent',
    blocks: [
      {
        kind: 'paragraph',
        ...about,
        inlines: [{ kind: 'text', value: 'If someone is in danger now, ring 999. Otherwise ring us any day.' }],
      },
    ],
  };
  return { anchor: 'in-short', heading: { text: 'In short', ...about }, blocks: [danger, ...blocks] };
}

async function open<T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(`${server.url}/${path.replace(/index\.html$/, '')}`, { waitUntil: 'load' });
    return await look(page);
  } finally {
    await context.close();
  }
}

/** How many of the elements take up room. */
function countShown(page: Page, selector: string): Promise<number> {
  return page.evaluate<number>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((one) => one.getClientRects().length > 0).length`,
  );
}

const phone = { viewport: { width: 320, height: 568 } };
const desk = { viewport: { width: 1280, height: 900 } };

describe('every page', () => {
  it('is valid HTML', async () => {
    const faults = await Promise.all(pages.map(async ({ path, content }) => [path, await findHtmlFaults(content)] as const));
    expect(faults.filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it.each([
    ['a small phone', phone],
    ['a desk', desk],
    ['a screen in the reader’s own colours', { ...phone, forcedColors: 'active' as const }],
  ])('has no barrier that axe finds on %s', async (_, options) => {
    for (const { path } of pages) {
      expect([path, await open(path, options, findViolations)]).toEqual([path, []]);
    }
  });

  it('loads nothing from elsewhere, lacks no file and breaks no strict policy', async () => {
    const trouble: string[] = [];
    const context = await browser.newContext(desk);
    const page = await context.newPage();
    page.on('request', (request) => {
      if (!request.url().startsWith(`${server.url}/`)) trouble.push(request.url());
    });
    page.on('console', (message) => trouble.push(message.text()));
    for (const { path } of pages) await page.goto(`${server.url}/${path}`, { waitUntil: 'load' });
    await context.close();
    expect(trouble).toEqual([]);
  });

  it('fits a small phone without moving sideways', async () => {
    for (const { path } of pages) {
      const width = await open(path, phone, (page) => page.evaluate<number>('document.documentElement.scrollWidth'));
      expect([path, width]).toEqual([path, 320]);
    }
  });
});

describe('a notice', () => {
  it('answers everything urgent within two screens of a small phone, without scripts', async () => {
    const bottom = await open(`${longest}/`, { ...phone, javaScriptEnabled: false }, async (page) => {
      const box = await page.locator('.fn-first-layer').boundingBox();
      return box!.y + box!.height;
    });
    expect(bottom).toBeLessThanOrEqual(2 * 568);
  });

  it('is set in the font of the site, with the letters of Welsh', async () => {
    const loaded = await open('anytown-council/sample/', desk, (page) =>
      page.evaluate<readonly string[]>(
        "document.fonts.ready.then((fonts) => [...fonts].filter(({ status }) => status === 'loaded').map(({ weight, unicodeRange }) => `${weight} ${unicodeRange.split(',')[0]}`))",
      ),
    );
    expect([...loaded].sort()).toEqual(['400 U+0-FF', '400 U+100-2BA', '700 U+0-FF']);
  });

  it('lets the keyboard skip to the text and scroll a table', async () => {
    const focused = await open('anytown-council/sample/', phone, async (page) => {
      await page.keyboard.press('Tab');
      const first = await page.evaluate<string>('document.activeElement.textContent');
      await page.keyboard.press('Enter');
      const target = await page.evaluate<string>('location.hash');
      await page.locator('.fn-wide').focus();
      const scrolled = await page.evaluate<boolean>(
        "document.activeElement.matches('.fn-wide') && getComputedStyle(document.querySelector('table')).display === 'table'",
      );
      return { first: first.trim(), target, scrolled };
    });
    expect(focused).toEqual({ first: 'Skip to main content', target: '#page-main', scrolled: true });
  });

  it('prints all its words, without ways to go elsewhere and with addresses only where they help', async () => {
    const printed = await open('anytown-council/sample/', desk, async (page) => {
      await page.emulateMedia({ media: 'print' });
      return {
        sections: await countShown(page, '.fn-section'),
        elsewhere: await countShown(page, 'nav, .fn-footer, .fn-facts__pdf, .govuk-skip-link'),
        after: await page.evaluate<readonly string[]>(
          "['[href^=\"/\"]', '[href^=\"#\"]', '[href^=\"mailto\"]', '.fn-banner [href^=\"https\"]'].map((which) => getComputedStyle(document.querySelector('a.govuk-link' + which) ?? document.querySelector(which), '::after').content)",
        ),
      };
    });
    expect(printed.sections).toBe(1 + sampleDocument.sections.length);
    expect(printed.elsewhere).toBe(0);
    expect(printed.after.slice(0, 3)).toEqual(['none', 'none', 'none']);
    expect(printed.after[3]).toContain('https://www.example.org/');
  });
});
