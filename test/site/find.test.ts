import { describe, expect, it } from 'vitest';
import { pickNoticePhrases, pickSitePhrases, renderListPages, type SiteInput } from '../../src/site/index.js';
import { compile } from '../support/compile.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { row, sampleSite } from './sample-site.js';

type Rows = SiteInput['notices'];

const topics = { schools: { text: 'Schools', lang: 'en' }, housing: { text: 'Housing', lang: 'en' } };
const council = { id: 'anytown-council', name: { text: 'Anytown Council', lang: 'en' } };

/** Pages of lists by path, for a site with these notices. */
async function draw(changes: Partial<SiteInput>): Promise<ReadonlyMap<string, string>> {
  const input = await sampleSite(changes);
  const pages = await renderListPages({ ...input, entries: { ...input.entries, topics } });
  return new Map(pages.map(({ path, content }) => [path, content]));
}

/** Notices of one council that begin with one letter after another, with a topic in turn. */
function many(count: number, { topic = true }: { readonly topic?: boolean } = {}): Rows {
  const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
  return Array.from({ length: count }, (_, i) =>
    row(`anytown-council/n${i}`, `${letters[i % 26]!}ervice ${i}`, {
      topics: topic ? [i % 2 === 0 ? 'schools' : 'housing'] : [],
    }),
  );
}

/** Notices of so many schools, one after another. */
function manySchools(schools: number, notices: number): Pick<SiteInput, 'controllers' | 'notices'> {
  return {
    controllers: Array.from({ length: schools }, (_, i) => ({
      id: `school-${i}`,
      name: { text: `${String.fromCharCode(65 + (i % 26))} School ${i}`, lang: 'en' },
    })),
    notices: Array.from({ length: notices }, (_, i) => row(`school-${i % schools}/n${i}`, `Notice ${i}`, { topics: ['schools'] })),
  };
}

/** The part of a page between its heading and its foot. */
function mainOf(html: string): string {
  return html.slice(html.indexOf('<main'), html.indexOf('</main>'));
}

function linksIn(html: string, pattern: RegExp): number {
  return [...html.matchAll(pattern)].length;
}

const noticeLinks = /href="\/privacy\/[a-z0-9-]+\/n\d+\/"/g;

describe('the home page', () => {
  it.each([
    [1, 1],
    [5, 5],
    [60, 60],
  ])('of a council with %i notices lists them all', async (count, listed) => {
    const home = mainOf((await draw({ controllers: [council], notices: many(count) })).get('index.html')!);
    expect(linksIn(home, noticeLinks)).toBe(listed);
  });

  it('of a council with few notices puts them under its name, with many under their topics', async () => {
    const few = (await draw({ controllers: [council], notices: many(5) })).get('index.html')!;
    expect(few).toMatch(/<h2 [^>]*><a [^>]*href="\/privacy\/anytown-council\/">Anytown Council<\/a><\/h2>/);
    expect(few).not.toContain('Housing');
    const more = mainOf((await draw({ controllers: [council], notices: many(30) })).get('index.html')!);
    expect(more).toMatch(/<h2 [^>]*><a [^>]*href="\/privacy\/topics\/housing\/">Housing<[^]*<h2 [^>]*><a [^>]*>Schools</);
  });

  it.each([300, 2000])('of a council with %i notices lists topics, and no notice', async (count) => {
    const home = mainOf((await draw({ controllers: [council], notices: many(count) })).get('index.html')!);
    expect(linksIn(home, noticeLinks)).toBe(0);
    expect(home).toMatch(new RegExp(`Housing</a> <[^>]*>\\(${count / 2} notices\\)[^]*Schools</a> <[^>]*>\\(${count / 2} notices\\)`));
    expect(home.indexOf('Which notice is about me?')).toBeLessThan(home.indexOf('Housing'));
  });

  it('of a council whose many notices have no topic leads to its page', async () => {
    const home = (await draw({ controllers: [council], notices: many(61, { topic: false }) })).get('index.html')!;
    expect(home).toMatch(/href="\/privacy\/anytown-council\/">Anytown Council<\/a> <[^>]*>\(61 notices\)/);
  });

  it('leads to notices without a topic', async () => {
    const notices = [...many(61), row('anytown-council/odd', 'Odd')];
    const home = (await draw({ controllers: [council], notices })).get('index.html')!;
    expect(home).toContain('href="/privacy/anytown-council/">Other notices</a> <span class="fn-names__count">(1 notice)</span>');
  });

  it('of a site of many controllers lists those first', async () => {
    const home = mainOf((await draw(manySchools(20, 300))).get('index.html')!);
    expect(linksIn(home, noticeLinks)).toBe(0);
    expect(home).toMatch(/By organisation<[^]*href="\/privacy\/school-0\/">A School 0<\/a> <[^>]*>\(15 notices\)[^]*By topic<[^]*Schools</);
    expect(home).not.toContain('<h3');
  });

  it('puts very many controllers under their letters', async () => {
    const home = (await draw(manySchools(300, 2000))).get('index.html')!;
    expect(linksIn(home, /<h3 [^>]*id="letter-[a-z]"/g)).toBe(26);
    expect(home).toContain('href="#letter-q">Q</a>');
    expect(home).toMatch(/id="letter-b">B<[^]*>B School 1<[^]*id="letter-c">C</);
  });

  it('says so where there is no notice yet', async () => {
    const pages = await draw({ notices: [] });
    for (const path of ['index.html', 'a-z/index.html']) expect(pages.get(path)).toContain('There are no notices here yet.');
    expect(pages.has('search/index.html')).toBe(false);
  });
});

describe('the page of a controller', () => {
  const page = 'anytown-council/index.html';

  it('is one list as long as it is short, and has headings after that', async () => {
    const short = (await draw({ controllers: [council], notices: many(20) })).get(page)!;
    expect(short).not.toContain('<h2');
    const long = (await draw({ controllers: [council], notices: many(40) })).get(page)!;
    expect(long).toMatch(/href="#topic-housing">Housing<[^]*<h2 [^>]*id="topic-housing">Housing<[^]*<h2 [^>]*id="topic-schools">Schools</);
    expect(linksIn(mainOf(long), noticeLinks)).toBe(40);
    const withoutTopics = (await draw({ controllers: [council], notices: many(40, { topic: false }) })).get(page)!;
    expect(withoutTopics).toMatch(/href="#letter-a">A<[^]*<h2 [^>]*id="letter-a">A</);
    expect(linksIn(mainOf(withoutTopics), noticeLinks)).toBe(40);
  });

  it('with more notices than one page holds leads to topics and to its own A to Z', async () => {
    const notices = [...many(600), row('anytown-school/one', 'The one')];
    const pages = await draw({ notices });
    expect(linksIn(mainOf(pages.get(page)!), noticeLinks)).toBe(0);
    expect(pages.get(page)).toContain('href="/privacy/anytown-council/a-z/"');
    expect(pages.get(page)).toContain('href="/privacy/topics/schools/"');
    expect(linksIn(pages.get('anytown-council/a-z/a/index.html')!, noticeLinks)).toBe(24);
    expect(pages.get('anytown-council/a-z/index.html')).toContain('A to Z of privacy notices: Anytown Council');
  });

  it('of the only controller leads to the A to Z of the site', async () => {
    const pages = await draw({ controllers: [council], notices: many(600) });
    expect(pages.get(page)).toContain('<a class="govuk-link" href="/privacy/a-z/">A to Z of privacy notices</a>');
    expect([...pages.keys()].filter((path) => path.startsWith('anytown-council/a-z'))).toEqual([]);
  });
});

describe('the A to Z', () => {
  it('puts notices under their letters, says whose they are, and what is special about them', async () => {
    const notices = [
      row('anytown-council/b', 'bins', { status: 'withdrawn' }),
      row('anytown-school/e', 'Évènements', { example: true }),
      row('anytown-council/e', 'Elections'),
      row('anytown-council/n', '2026 census'),
      row('anytown-council/g', 'Ωmega'),
    ];
    const page = mainOf((await draw({ notices })).get('a-z/index.html')!);
    expect([...page.matchAll(/<h2 [^>]*>([^<]*)</g)].map((found) => found[1])).toEqual(['B', 'E', '0 to 9 and others']);
    expect(page).toMatch(/>bins<\/a><span [^>]*>, <span>Anytown Council<\/span><\/span> \(no longer in use\)</);
    expect(page).toMatch(/>Elections<[^]*>Évènements<[^]*\(example\)/);
    expect(page).toMatch(/2026 census<[^]*Ωmega</);
  });

  it('names nobody where all notices are of one', async () => {
    const page = (await draw({ controllers: [council], notices: many(3) })).get('a-z/index.html')!;
    expect(mainOf(page)).not.toContain('Anytown Council');
  });

  it.each([
    [300, 1],
    [301, 27],
  ])('of %i notices has %i pages', async (count, expected) => {
    const pages = await draw({ controllers: [council], notices: many(count) });
    const own = [...pages].filter(([path]) => path.startsWith('a-z/'));
    expect(own).toHaveLength(expected);
    expect(own.reduce((sum, [, html]) => sum + linksIn(mainOf(html), noticeLinks), 0)).toBe(count);
  });

  it('splits a letter with very many notices evenly, at most 500 on a page, in order', async () => {
    const notices = Array.from({ length: 1100 }, (_, i) => row(`anytown-council/n${i}`, `Privacy notice ${String(i).padStart(4, '0')}`));
    const pages = await draw({ controllers: [council], notices });
    const parts = ['p', 'p-2', 'p-3'].map((slug) => mainOf(pages.get(`a-z/${slug}/index.html`)!));
    expect(parts.map((html) => linksIn(html, noticeLinks))).toEqual([367, 367, 366]);
    expect(parts[1]).toMatch(/P 2<\/h1>/);
    expect(parts[1]).toContain('href="/privacy/a-z/p-2/" aria-current="page">P 2</a>');
    expect([...parts.join('').matchAll(/Privacy notice (\d{4})/g)].map((found) => Number(found[1]))).toEqual(
      Array.from({ length: 1100 }, (_, i) => i),
    );
    expect(pages.get('a-z/index.html')).toMatch(/href="\/privacy\/a-z\/p-3\/">P 3<\/a> <[^>]*>\(366 notices\)/);
  });

  it('stays out of search engines where all notices are examples', async () => {
    const example = row('anytown-council/sample', 'Sample', { example: true });
    const alone = await draw({ notices: [example] });
    const mixed = await draw({ notices: [example, row('anytown-council/real', 'Real')] });
    for (const path of ['index.html', 'a-z/index.html']) {
      expect(alone.get(path)).toContain('noindex');
      expect(mixed.get(path)).not.toContain('noindex');
    }
    expect((await draw({ notices: [] })).get('index.html')).not.toContain('noindex');
  });
});

describe('in Welsh', () => {
  const site = { title: 'Hysbysiadau', baseUrl: 'https://www.example.org/', languages: ['en', 'cy'] };
  const phrases = compile({ 'site.yaml': 'fairnotice: 1\ntitle: T\nbaseUrl: https://www.example.org/\nlanguages: [en, cy]\n' }).phrases[
    'cy'
  ]!;
  const welsh = { site, lang: 'cy', phrases: pickSitePhrases(phrases), noticePhrases: pickNoticePhrases(phrases) };
  const both = { languages: ['en', 'cy'] };
  const title = (en: string, cy: string) => ({ titles: { en: { text: en, lang: 'en' }, cy: { text: cy, lang: 'cy' } } });

  it('the letters are those of the alphabet, in its order', async () => {
    const notices = [
      row('anytown-council/l', 'Libraries', { ...both, ...title('Libraries', 'Llyfrgelloedd') }),
      row('anytown-council/c', 'Children', { ...both, ...title('Children', 'Chwarae') }),
      row('anytown-council/d', 'Births', { ...both, ...title('Births', 'Cofrestru') }),
      row('anytown-council/w', 'Water', { ...both, ...title('Water', 'Ŵyl y dŵr') }),
      row('anytown-council/m', 'Licences', { ...both, ...title('Licences', 'Lwfansau') }),
    ];
    const page = mainOf((await draw({ ...welsh, notices })).get('cy/a-z/index.html')!);
    expect([...page.matchAll(/<h2 [^>]*id="letter-([^"]*)">([^<]*)</g)].map((found) => found[2])).toEqual(['C', 'Ch', 'L', 'Ll', 'W']);
  });

  it('a notice that is only there in English is marked, and leads to its English page', async () => {
    const notices = [row('anytown-council/libraries', 'Libraries')];
    const page = (await draw({ ...welsh, notices })).get('cy/a-z/index.html')!;
    expect(page).toMatch(/<a class="govuk-link" href="\/anytown-council\/libraries\/" lang="en">Libraries<\/a>[^]*\(yn Saesneg\)/);
  });

  it('the page of a letter leads to all letters of the other language, for it may not have that one', async () => {
    const notices = many(301).map((one) => ({ ...one, languages: ['en', 'cy'] }));
    const page = (await draw({ ...welsh, notices })).get('cy/a-z/a/index.html')!;
    expect(page).toMatch(/<a [^>]*href="\/a-z\/"[^>]*lang="en"/);
  });

  it('everything is in Welsh', async () => {
    const pages = await draw({ ...welsh, notices: many(61).map((one) => ({ ...one, languages: ['en', 'cy'] })) });
    for (const path of ['cy/index.html', 'cy/a-z/index.html', 'cy/search/index.html', 'cy/anytown-council/index.html']) {
      expect(pages.get(path)).not.toMatch(/A to Z|Search|By topic|About me|>Home</);
    }
  });
});

describe('the ways at the top', () => {
  const navigation = (html: string): string => /<nav class="fn-navigation"[^]*?<\/nav>/.exec(html)![0];

  it('are the same on every page, with the one where one is marked', async () => {
    const pages = await draw({ notices: many(301) });
    const links = (html: string) => [...navigation(html).matchAll(/href="([^"]*)"/g)].map((found) => found[1]);
    for (const html of pages.values()) {
      expect(links(html)).toEqual(['', 'a-z/', 'people/', 'recipients/', 'search/'].map((place) => `/privacy/${place}`));
    }
    const marked = (path: string) => /href="([^"]*)" aria-current="([^"]*)"/.exec(navigation(pages.get(path)!))?.slice(1);
    expect(marked('index.html')).toEqual(['/privacy/', 'page']);
    expect(marked('a-z/index.html')).toEqual(['/privacy/a-z/', 'page']);
    expect(marked('a-z/b/index.html')).toEqual(['/privacy/a-z/', 'true']);
    expect(marked('anytown-council/index.html')).toBeUndefined();
  });

  it('have no search where the site wants none', async () => {
    const { site } = await sampleSite();
    const pages = await draw({ site: { ...site, search: false } });
    expect(pages.has('search/index.html')).toBe(false);
    expect([...pages.values()].filter((html) => html.includes('/search/'))).toEqual([]);
  });
});

describe('every list', () => {
  it.each([
    ['one notice', { controllers: [council], notices: many(1) }],
    ['sixty', { controllers: [council], notices: many(60) }],
    ['many', { controllers: [council], notices: many(700) }],
    ['many schools', manySchools(100, 400)],
  ])('is valid HTML with %s', async (_, changes) => {
    const pages = [...(await draw(changes))].filter(([path]) => /^(a-z|anytown-council|school-1\/|search|index)/.test(path));
    for (const [path, html] of pages) expect([path, await findHtmlFaults(html)]).toEqual([path, []]);
  });

  it('holds hostile names as text', async () => {
    const hostile = '<script>alert("1")</script>';
    const pages = await draw({
      controllers: [
        { id: 'anytown-council', name: { text: hostile, lang: 'en' } },
        { id: 'anytown-school', name: { text: 'School', lang: 'en' } },
      ],
      notices: [row('anytown-council/a', hostile), row('anytown-school/b', 'B')],
    });
    for (const path of ['index.html', 'a-z/index.html', 'anytown-council/index.html']) {
      expect(pages.get(path)).toContain('&lt;script&gt;');
      expect(pages.get(path)).not.toContain('<script');
    }
  });
});
