import { describe, expect, it } from 'vitest';
import type { NoticeIndex } from '../../src/facts/index.js';
import { renderListPages, type SiteInput } from '../../src/site/index.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { row, sampleSite } from './sample-site.js';

async function draw(notice: NoticeIndex, changes: Partial<SiteInput> = {}): Promise<ReadonlyMap<string, string>> {
  const pages = await renderListPages(await sampleSite({ notices: [notice], ...changes }));
  return new Map(pages.map(({ path, content }) => [path, content]));
}

const moved = (changes: Partial<NoticeIndex> = {}): NoticeIndex =>
  row('anytown-council/libraries', 'Libraries <and> museums', {
    formerPaths: [{ path: 'old-council/books', origin: { file: 'a.yaml', path: [] } }],
    ...changes,
  });

describe('the page at a former address', () => {
  const page = async (): Promise<string> => (await draw(moved())).get('old-council/books/index.html') ?? '';

  it('leads on by itself and by a link in words, with no script', async () => {
    const html = await page();
    expect(html).toContain('<meta http-equiv="refresh" content="0; url=/privacy/anytown-council/libraries/">');
    expect(html).toMatch(/<a class="govuk-link" href="\/privacy\/anytown-council\/libraries\/">Libraries &lt;and&gt; museums<\/a>/);
    expect(html).not.toContain('<script');
  });

  it('is in its language, is no page for search engines, and names the one that is', async () => {
    const html = await page();
    expect(html).toContain('<html lang="en"');
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain('<link rel="canonical" href="https://www.example.org/privacy/anytown-council/libraries/">');
  });

  it('is sound HTML', async () => {
    expect(await findHtmlFaults(await page())).toEqual([]);
  });

  it('stands in the folder of each language that the notice has', async () => {
    const site = { title: 'Hysbysiadau', baseUrl: 'https://www.example.org/', languages: ['en', 'cy'] };
    const both = await draw(moved({ languages: ['en', 'cy'] }), { site, lang: 'cy' });
    expect(both.get('cy/old-council/books/index.html')).toContain('url=/cy/anytown-council/libraries/"');
    expect([...(await draw(moved(), { site, lang: 'cy' })).keys()].filter((path) => path.includes('books'))).toEqual([]);
  });

  it('leads to the page in the other language at its new address', async () => {
    const site = { title: 'Notices', baseUrl: 'https://www.example.org/', languages: ['en', 'cy'] };
    const html = (await draw(moved({ languages: ['en', 'cy'] }), { site })).get('old-council/books/index.html') ?? '';
    expect(html).toMatch(/<a class="govuk-language-navigation__link" href="\/cy\/anytown-council\/libraries\/"/);
    expect(html).not.toContain('hreflang="cy" href="https:');
    expect(await findHtmlFaults(html)).toEqual([]);
  });

  it('is not there for a draft, and is for a withdrawn notice', async () => {
    expect([...(await draw(moved({ status: 'draft' }))).keys()].filter((path) => path.includes('books'))).toEqual([]);
    expect([...(await draw(moved({ status: 'withdrawn' }))).keys()].filter((path) => path.includes('books'))).toHaveLength(1);
  });

  it('is in no list of notices', async () => {
    const pages = await draw(moved());
    expect(pages.get('index.html')).not.toContain('old-council');
  });
});
