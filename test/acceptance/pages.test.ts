import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../support/axe.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { desk, phone, visitSite, type Visit } from './browse.js';
import { pages, site } from './example-site.js';

/** What the browser complains of: broken policies, scripts that fail, files that are not there, requests to other hosts. */
const complaints: string[] = [];
let visit: Visit;

beforeAll(async () => {
  visit = await visitSite((page) => {
    page.on('console', (message) => complaints.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => complaints.push(`${page.url()} ${error.message}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(`${visit.url}/`)) complaints.push(`${page.url()} asks for ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() !== 200) complaints.push(`${page.url()} ${response.status()} ${response.url()}`);
    });
  });
});
afterAll(() => visit.end());

describe.each(pages)('%s', (path) => {
  it('is valid HTML', async () => {
    expect(await findHtmlFaults(readFileSync(join(site, path), 'utf8'))).toEqual([]);
  });

  it.each([
    ['a small phone', phone],
    ['a desk', desk],
  ])('has no barrier that axe finds on %s, and does not move sideways', async (_, options) => {
    const found = await visit.open(path, options, async (page) => ({
      violations: await findViolations(page),
      width: await page.evaluate<number>('document.documentElement.scrollWidth'),
    }));
    expect(found).toEqual({ violations: [], width: options.viewport.width });
  });

  it('looks as it should under the policy for web servers and its own, with files of this site alone and nothing written into it', async () => {
    complaints.length = 0;
    const look = await visit.open(path, desk, (page) =>
      page.evaluate<unknown>(`document.fonts.ready.then((fonts) => ({
        strangers: [...document.querySelectorAll('*')]
          .filter((one) => one.matches('script:not([src^="/pagefind/"]), style, iframe, frame, object, embed, base, form, meta[http-equiv]:not([http-equiv=Content-Security-Policy])')
            || [...one.attributes].some(({ name }) => name === 'style' || name === 'srcdoc' || name.startsWith('on')))
          .map((one) => one.outerHTML),
        sheets: [...document.styleSheets].map(({ href, cssRules }) => new URL(href).origin === location.origin && cssRules.length > 50),
        family: getComputedStyle(document.body.querySelector('main p, main h1')).fontFamily.split(',')[0],
        fonts: [...fonts].filter(({ status }) => status === 'loaded').map(({ weight }) => weight).sort().join(' '),
        failed: [...fonts].filter(({ status }) => status === 'error').length,
      }))`),
    );
    expect(look).toEqual({ strangers: [], sheets: [true], family: '"Atkinson Hyperlegible Next"', fonts: '400 700', failed: 0 });
    expect(complaints).toEqual([]);
  });
});
