import { describe, expect, it } from 'vitest';
import type { NoticeToDraw, SiteInput } from '../../src/site/index.js';
import { pathOfPdf, renderListPages, renderNoticePages, renderSite } from '../../src/site/index.js';
import { sampleDocument } from '../support/sample-document.js';
import { documentWith, row, sampleSite } from './sample-site.js';

const noticePath = 'anytown-council/sample/index.html';

async function drawNotice(notice: NoticeToDraw, changes: Partial<SiteInput> = {}): Promise<string> {
  const [page] = await renderNoticePages(await sampleSite(changes), [notice]);
  return page!.content;
}

async function drawLists(changes: Partial<SiteInput> = {}): Promise<ReadonlyMap<string, string>> {
  const pages = await renderListPages(await sampleSite(changes));
  return new Map(pages.map(({ path, content }) => [path, content]));
}

describe('a site', () => {
  it('has a home page, a page for each controller with notices, one for each notice and one for wrong addresses', async () => {
    const pages = await renderSite(await sampleSite(), [{ document: sampleDocument }]);
    expect(pages.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['404.html', 'anytown-council/index.html', noticePath, 'index.html', 'a-z/index.html', 'search/index.html']),
    );
  });

  it('comes out the same twice, and in the same order', async () => {
    const input = await sampleSite();
    const notices = [{ document: sampleDocument }, { document: documentWith({ notice: 'anytown-council/libraries' }) }];
    expect(await renderSite(input, notices)).toEqual(await renderSite(input, notices));
  });

  it('draws more notices than one batch holds', async () => {
    const notices = Array.from({ length: 301 }, (_, i) => ({ document: documentWith({ notice: `anytown-council/n${i}` }) }));
    const pages = await renderNoticePages(await sampleSite(), notices);
    expect(pages.map(({ path }) => path)).toEqual(notices.map(({ document }) => `${document.meta.notice}/index.html`));
  });

  it('has no script and no style on its pages but for the search, and nothing that loads from another host', async () => {
    const pages = await renderSite(await sampleSite(), [{ document: sampleDocument }]);
    for (const { content } of pages.filter(({ path }) => path !== 'search/index.html')) {
      expect(content).not.toMatch(/<script|<style|<iframe|<[a-z][^>]* (style|on[a-z]+)=/i);
      const loaded = [...content.matchAll(/<link rel="(stylesheet|preload|icon)" href="([^"]*)"|<[^>]* src="([^"]*)"/g)];
      expect(loaded.map((found) => found[2] ?? found[3])).toEqual([
        '/privacy/assets/font.woff2',
        '/privacy/assets/site.css',
        '/privacy/assets/icon.svg',
      ]);
    }
  });

  it.each([
    ['https://www.example.org', '/'],
    ['https://www.example.org/', '/'],
    ['https://www.example.org/a/b', '/a/b/'],
    ['https://www.example.org/a/b/', '/a/b/'],
  ])('begins the links of a site at %s with %s', async (baseUrl, base) => {
    const input = await sampleSite({ site: { title: 'Privacy notices', baseUrl, languages: ['en'] } });
    for (const { content } of await renderSite(input, [{ document: sampleDocument }])) {
      const rooted = [...content.matchAll(/(?:href|src)="(\/[^"]*)"/g)].map((found) => found[1]!);
      expect(rooted.length).toBeGreaterThan(3);
      expect(rooted.filter((href) => !href.startsWith(base) || href.startsWith('//'))).toEqual([]);
    }
  });

  it('shows its banner on every page, as text', async () => {
    const site = { title: 'Privacy notices', baseUrl: 'https://www.example.org/', languages: ['en'], banner: 'Examples <only>.' };
    for (const { content } of await renderSite(await sampleSite({ site }), [{ document: sampleDocument }])) {
      expect(content).toContain('Examples &lt;only&gt;.');
    }
  });
});

describe('the page of a notice', () => {
  it('comes in this order: title, first layer, date, PDF, contents, sections, version', async () => {
    const html = await drawNotice({ document: sampleDocument, pdf: { pages: 4, bytes: 63_488 } });
    const marks = [
      '<h1 ',
      'id="in-short"',
      'Last changed: 1 September 2026',
      'Download this notice as a PDF (4 pages, 62 KB)',
      'id="page-contents"',
      'id="who-we-are"',
      'id="recipients"',
      'id="retention"',
      'Version: 2026-09-01-0a1b2c3d',
    ];
    const places = marks.map((mark) => html.indexOf(mark));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it.each([
    ['one page', { pages: 1, bytes: 400 }, '(1 page, 1 KB)'],
    ['many pages', { pages: 12, bytes: 2_500_000 }, '(12 pages, 2.4 MB)'],
  ])('offers a PDF of %s beside it', async (_, pdf, words) => {
    const html = await drawNotice({ document: sampleDocument, pdf });
    expect(html).toContain(words);
    expect(html).toContain('href="/privacy/anytown-council/sample/sample.pdf"');
    const { site } = await sampleSite();
    expect(pathOfPdf(site, 'en', 'anytown-council/sample')).toBe('anytown-council/sample/sample.pdf');
  });

  it('offers no PDF and no date where there is none', async () => {
    const { changed: _, ...meta } = sampleDocument.meta;
    const html = await drawNotice({ document: { ...sampleDocument, meta } });
    expect(html).not.toMatch(/\.pdf|Last changed/);
  });

  it('says the way back, its name and its public address', async () => {
    const html = await drawNotice({ document: sampleDocument });
    expect(html).toContain('<title>Sample service – Anytown Council</title>');
    expect(html).toContain('<link rel="canonical" href="https://www.example.org/anytown-council/sample/">');
    expect(html).toMatch(/<html lang="en"/);
    const crumbs = html.slice(html.indexOf('<nav class="govuk-breadcrumbs"'), html.indexOf('<main'));
    expect(crumbs).toMatch(
      /href="\/privacy\/">Home<[^]*href="\/privacy\/anytown-council\/">Anytown Council<[^]*aria-current="page">Sample service</,
    );
  });

  it.each([
    ['Sample service', 'Sample service – Anytown Council'],
    ['A service whose name is so long that no room is left in the tab', 'A service whose name is so long that no room is left in the tab'],
    [
      'A service whose name is longer than any tab or search result could ever show whole',
      'A service whose name is longer than any tab or search result could…',
    ],
  ])('keeps its tab title to what tabs show: %s', async (title, shown) => {
    const html = await drawNotice({ document: documentWith({}, { title }) });
    expect(html).toContain(`<title>${shown}</title>`);
    expect(shown.length).toBeLessThanOrEqual(70);
  });

  it('links to other notices of the site, and only to those', async () => {
    const linked = '<a href="/privacy/anytown-council/libraries/" class="govuk-link">our libraries notice</a>';
    expect(await drawNotice({ document: sampleDocument })).toContain(linked);
    const alone = await drawNotice({ document: sampleDocument }, { notices: [] });
    expect(alone).toContain('our libraries notice');
    expect(alone).not.toContain(linked);
  });

  it('of an example says so at the top, links to the real notice and stays out of search engines', async () => {
    const html = await drawNotice({ document: sampleDocument });
    expect(html.indexOf('Not Anytown Council’s current notice.')).toBeLessThan(html.indexOf('<h1 '));
    expect(html).toContain('<a class="govuk-link" href="https://www.example.org/">Look for the real notice</a>');
    expect(html).toContain('<meta name="robots" content="noindex">');
  });

  it.each([
    ['published', false],
    ['withdrawn', false],
    ['draft', true],
    ['in-review', true],
    ['approved', true],
  ] as const)('with status %s is marked as a draft: %s', async (status, marked) => {
    const { example: _, ...meta } = sampleDocument.meta;
    const html = await drawNotice({ document: { ...sampleDocument, meta: { ...meta, status } } });
    expect(html.includes('This is a draft.')).toBe(marked);
    expect(html.includes('noindex')).toBe(marked);
  });
});

describe('lists of notices', () => {
  it('stand under their controllers, by title', async () => {
    const notices = [row('anytown-council/z', 'aardvarks'), row('anytown-council/a', 'Zebras'), row('anytown-school/b', 'Badgers')];
    const lists = await drawLists({ notices });
    const home = lists.get('index.html')!;
    const order = ['Anytown Council<', 'aardvarks<', 'Zebras<', 'Anytown School<', 'Badgers<'].map((words) => home.indexOf(words));
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(order).not.toContain(-1);
    expect(lists.get('anytown-council/index.html')).toContain('href="/privacy/anytown-council/z/"');
    expect(lists.get('anytown-council/index.html')).not.toContain('Badgers');
  });

  it('show a notice of joint controllers under each, at its one address', async () => {
    const lists = await drawLists({ notices: [row('anytown-council/shared', 'Shared', { jointControllers: ['anytown-school'] })] });
    for (const path of ['anytown-council/index.html', 'anytown-school/index.html']) {
      expect(lists.get(path)).toContain('href="/privacy/anytown-council/shared/"');
    }
  });

  it('show withdrawn notices apart, and not on the home page', async () => {
    const lists = await drawLists({ notices: [row('anytown-council/old', 'Old service', { status: 'withdrawn' })] });
    expect(lists.get('anytown-council/index.html')).toMatch(/Notices no longer in use[^]*Old service/);
    expect(lists.get('index.html')).not.toContain('Old service');
  });

  it('mark examples, and keep a controller of nothing but examples out of search engines', async () => {
    const example = row('anytown-council/sample', 'Sample service', { example: true });
    const only = (await drawLists({ notices: [example] })).get('anytown-council/index.html')!;
    expect(only).toMatch(/Sample service<\/a> \(example\)/);
    expect(only).toContain('noindex');
    const mixed = (await drawLists({ notices: [example, row('anytown-council/real', 'Real')] })).get('anytown-council/index.html');
    expect(mixed).not.toContain('noindex');
  });

  it('give numbers instead on the home page of a large site', async () => {
    const many = Array.from({ length: 60 }, (_, i) => row(`anytown-council/n${i}`, `Notice ${i}`));
    const home = (await drawLists({ notices: [...many, row('anytown-school/one', 'The one')] })).get('index.html')!;
    expect(home).toMatch(/Anytown Council<[^]*60 notices[^]*Anytown School<[^]*1 notice\)/);
    expect(home).not.toContain('Notice 1<');
  });

  it('lead back from a page that is not there, without an address of its own', async () => {
    const page = (await drawLists()).get('404.html')!;
    expect(page).toContain('<h1 class="govuk-heading-l">Page not found</h1>');
    expect(page).toContain('noindex');
    expect(page).not.toContain('canonical');
  });
});

describe('a site in two languages', () => {
  const site = { title: 'Hysbysiadau', baseUrl: 'https://www.example.org/', languages: ['en', 'cy'] };
  const notices = [
    row('anytown-council/sample', 'Sample', { languages: ['en', 'cy'] }),
    row('anytown-council/libraries', 'Libraries', { languages: ['en'] }),
  ];

  it('puts the second below a folder of its own and links each page to its other language', async () => {
    const pages = await renderSite(await sampleSite({ site, notices, lang: 'cy' }), [{ document: { ...sampleDocument, lang: 'cy' } }]);
    const paths = pages.map(({ path }) => path);
    expect(paths).toEqual(
      expect.arrayContaining([
        'cy/anytown-council/index.html',
        'cy/anytown-council/sample/index.html',
        'cy/index.html',
        'cy/a-z/index.html',
      ]),
    );
    expect(paths.filter((path) => !path.startsWith('cy/'))).toEqual([]);
    const notice = pages.at(-1)!.content;
    expect(notice).toMatch(/<a [^>]*href="\/anytown-council\/sample\/"[^>]*lang="en"[^>]*>/);
    expect(notice).toContain('<html lang="cy"');
    expect(notice).toContain('href="/cy/anytown-council/"');
    expect(notice).toContain('<h1 class="govuk-heading-l" lang="en">');
  });

  it('leads from one language to a notice that only the other has', async () => {
    const [page] = await renderNoticePages(await sampleSite({ site, notices, lang: 'cy' }), [
      { document: { ...sampleDocument, lang: 'cy' } },
    ]);
    expect(page!.content).toContain('href="/anytown-council/libraries/"');
  });
});
