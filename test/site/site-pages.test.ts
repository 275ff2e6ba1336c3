import { describe, expect, it } from 'vitest';
import { renderListPages, type SiteInput } from '../../src/site/index.js';
import { pagePolicy } from '../../src/site/headers.js';
import { pickSitePhrases } from '../../src/site/phrases.js';
import { compile, type Files } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { row, sampleSite } from './sample-site.js';

const statement = `accessibility:
  status: partly-compliant
  problems:
    - what: Old maps <cannot> be read out.
      affects: People who cannot see them
      reason: disproportionate-burden
      why: We assessed it.
  tested:
    date: 2026-09-14
    by: our digital team
    how: By keyboard.
  contact:
    form: https://www.example.org/form
    textRelay: "18001 01234 567 890"
  answersWithin: 10 working days
  prepared: 2026-09-21
  reviewed: 2026-09-22
`;
const site = 'fairnotice: 1\ntitle: Privacy notices\nbaseUrl: https://www.example.org/privacy/\nlanguages: [en, cy]\n';

/** The pages of a site with one controller, by path, in a language. */
async function draw(lang: string, settings: string, files: Files = {}, changes: Partial<SiteInput> = {}) {
  const compiled = compile({ 'site.yaml': site + settings, ...files });
  const phrasesOf = (language: string) => pickSitePhrases(compiled.phrases[language] ?? {});
  const input = await sampleSite({
    site: { title: 'Privacy notices', baseUrl: 'https://www.example.org/privacy/', languages: ['en', 'cy'] },
    lang,
    phrases: phrasesOf(lang),
    otherPhrases: { [lang === 'en' ? 'cy' : 'en']: phrasesOf(lang === 'en' ? 'cy' : 'en') },
    notices: [row('anytown-council/libraries', 'Libraries', { languages: ['en', 'cy'], changed: '2026-04-02' })],
    texts: compiled.siteTexts[lang]!,
    ...changes,
  });
  return new Map((await renderListPages(input)).map((page) => [page.path, page]));
}

const linksAtFoot = (html = ''): readonly string[] =>
  [...html.slice(html.indexOf('<footer')).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href = '']) => href);

describe('the accessibility statement', () => {
  it.each([
    ['en', 'accessibility/index.html', '21 September 2026'],
    ['cy', 'cy/accessibility/index.html', '21 Medi 2026'],
  ])('is a page in %s with what the council gave, and the text of others made harmless', async (lang, path, date) => {
    const page = (await draw(lang, statement)).get(path)?.content ?? '';
    expect(await findHtmlFaults(page)).toEqual([]);
    for (const words of ['Old maps &#x3C;cannot> be read out.', 'tel:18001', 'https://www.example.org/form', date])
      expect(page).toContain(words);
    expect(page).toContain('https://www.equalityadvisoryservice.com/');
  });

  it('marks what was written in English on a Welsh page', async () => {
    const page = (await draw('cy', statement)).get('cy/accessibility/index.html')?.content ?? '';
    expect(page).toContain('<span lang="en">People who cannot see them</span>');
  });

  it.each([
    ['made here', statement, '/privacy/accessibility/'],
    ['kept elsewhere', 'accessibility:\n  useExisting: https://www.example.org/a11y\n', 'https://www.example.org/a11y'],
  ])('%s can be reached from the foot of every page but its own', async (_, settings, href) => {
    const pages = await draw('en', settings);
    const without = [...pages].filter(([, { content }]) => !linksAtFoot(content).includes(href)).map(([path]) => path);
    expect(without).toEqual(href.startsWith('/') ? ['accessibility/index.html'] : []);
    expect(pages.size).toBeGreaterThan(5);
  });

  it.each([
    ['with a gap', statement.replace('  status: partly-compliant\n', '')],
    ['that nobody wrote', ''],
    ['kept elsewhere', 'accessibility:\n  useExisting: https://www.example.org/a11y\n'],
  ])('%s has no page', async (_, settings) => {
    const pages = await draw('en', settings);
    expect([...pages.keys()].filter((path) => path.includes('accessibility'))).toEqual([]);
    expect(linksAtFoot(pages.get('index.html')?.content)).not.toContain('/privacy/accessibility/');
  });
});

describe('the page about the site', () => {
  const about = async (files: Files = {}, changes: Partial<SiteInput> = {}) =>
    (await draw('en', '', files, changes)).get('about/index.html')?.content ?? '';
  const controller = (fields: string): Files => ({
    'controllers/anytown-council.yaml': `name: Anytown Council\nkind: principal-council\nnation: england\n${fields}`,
  });

  it('is valid in both languages, and can be reached from the foot of every other page', async () => {
    for (const lang of ['en', 'cy']) {
      const pages = await draw(lang, '');
      const path = lang === 'en' ? 'about/index.html' : 'cy/about/index.html';
      expect(await findHtmlFaults(pages.get(path)?.content ?? '')).toEqual([]);
      const href = `/privacy/${path.replace('index.html', '')}`;
      const without = [...pages].filter(([, { content }]) => !linksAtFoot(content).includes(href)).map(([found]) => found);
      expect(without).toEqual([path]);
    }
  });

  it('gives the controller’s own ways before the regulator’s', async () => {
    const page = await about(controller('complaints:\n  how: Tell us what went wrong.\n  email: complaints@example.org\n'));
    expect(page.indexOf('mailto:complaints@example.org')).toBeGreaterThan(page.indexOf('id="complain-to-anytown-council"'));
    expect(page.indexOf('id="complain-to-regulator"')).toBeGreaterThan(page.indexOf('mailto:complaints@example.org'));
    expect(page).toContain('https://ico.org.uk/make-a-complaint/');
  });

  it('says so where a controller has given no way, and offers its officer where it has one', async () => {
    const officer = await about(controller('complaints: not-stated\ndpo:\n  email: dpo@example.org\n'));
    expect(officer).toContain('You can ask its data protection officer how.');
    expect(officer).toContain('mailto:dpo@example.org');
    const none = await about(controller('complaints: not-stated\ndpo: not-stated\n'));
    expect(none).toContain('This organisation does not yet say how to complain to it.');
    expect(none).not.toContain('data protection officer');
  });

  it('claims of no body that it publishes where all notices are examples, and stays out of search engines', async () => {
    const page = await about({}, { notices: [row('anytown-council/libraries', 'Libraries', { example: true })] });
    expect(page).not.toMatch(/publishes? (the )?notices/);
    expect(page).toContain('<meta name="robots" content="noindex">');
  });
});

describe('the page for an address that leads nowhere', () => {
  it('helps in every language of the site, each marked as such', async () => {
    const page = (await draw('en', '')).get('404.html')?.content ?? '';
    expect(await findHtmlFaults(page)).toEqual([]);
    const main = page.slice(page.indexOf('<main'), page.indexOf('</main>'));
    const [english = '', welsh = ''] = main.split('<div lang="cy">');
    const hrefs = (part: string) => [...part.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
    expect(hrefs(english)).toEqual(['/privacy/a-z/', '/privacy/search/', '/privacy/']);
    expect(hrefs(welsh)).toEqual(['/privacy/cy/a-z/', '/privacy/cy/search/', '/privacy/cy/']);
  });

  it('is there once', async () => {
    expect([...(await draw('cy', '')).keys()].filter((path) => path.includes('404'))).toEqual([]);
  });
});

describe('every page', () => {
  const policyOf = (html: string): string =>
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1]?.replaceAll('&#39;', "'") ?? '';

  it('carries the strictest policy it can work under before anything it loads', async () => {
    for (const [path, { content }] of await draw('en', statement)) {
      const runs = content.includes('<script');
      expect(`${path}: ${policyOf(content)}`).toBe(`${path}: ${pagePolicy(runs ? 'search' : 'none')}`);
      expect(content.indexOf('Content-Security-Policy')).toBeLessThan(content.indexOf('<link'));
    }
  });

  it('names the feed of its language', async () => {
    for (const { content } of (await draw('cy', '')).values()) {
      expect(content).toContain('type="application/atom+xml" href="https://www.example.org/privacy/cy/feed.xml"');
    }
    const [page] = (await draw('en', '', {}, { notices: [row('anytown-council/libraries', 'Libraries')] })).values();
    expect(page?.content).not.toContain('atom+xml');
  });

  it('stands in the list for search engines unless it is kept out of it', async () => {
    for (const [path, { content, entry }] of await draw('en', '')) {
      expect(`${path} ${entry === undefined}`).toBe(`${path} ${path === '404.html' || content.includes('content="noindex"')}`);
    }
  });
});
