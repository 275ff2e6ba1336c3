import { describe, expect, it } from 'vitest';
import { renderSite, type SiteInput, type SiteSettings } from '../../src/site/index.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { sampleSite } from './sample-site.js';

const base: SiteSettings = { title: 'Privacy notices', baseUrl: 'https://www.example.org/privacy', languages: ['en'] };

/** The home page and the page for what is not there, of a site with these settings. */
async function draw(
  site: Partial<SiteSettings>,
  assets: Partial<SiteInput['assets']> = {},
): Promise<{ readonly home: string; readonly lost: string }> {
  const input = await sampleSite({ site: { ...base, ...site } });
  const pages = await renderSite({ ...input, assets: { ...input.assets, ...assets } }, []);
  const find = (path: string): string => pages.find((page) => page.path === path)?.content ?? '';
  return { home: find('index.html'), lost: find('404.html') };
}

const logo = { path: 'assets/logo.svg', width: 120, height: 40 };
const council = { text: 'Anytown Council', lang: 'en' };
const header = (html: string): string => /<div class="fn-header">[\s\S]*?\n<\/div>/.exec(html)?.[0] ?? '';
const footer = (html: string): string => /<footer[\s\S]*<\/footer>/.exec(html)?.[0] ?? '';

describe('the header', () => {
  it('bears the title of the site where it has no name', async () => {
    expect(header((await draw({})).home)).toContain('>Privacy notices</span>');
  });

  it('bears the name of the organisation and leads home', async () => {
    const html = header((await draw({ name: council })).lost);
    expect(html).toContain('>Anytown Council</span>');
    expect(html).toContain('class="fn-header__home" href="/privacy/"');
  });

  it('has the logo speak where it stands alone', async () => {
    const html = header(
      (await draw({ name: council, logo: { showName: false, alt: { text: 'Cyngor Anytown', lang: 'cy' } } }, { logo })).home,
    );
    expect(html).toContain('src="/privacy/assets/logo.svg" width="120" height="40" alt="Cyngor Anytown" lang="cy"');
    expect(html).not.toContain('fn-header__name');
  });

  it('says the name once where it stands beside the logo', async () => {
    const html = header((await draw({ name: council, logo: { showName: true, alt: council } }, { logo })).home);
    expect(html).toContain('alt=""');
    expect(html.match(/Anytown Council/g)).toHaveLength(1);
  });

  it('has the links of the council, within the site and elsewhere, each in its language', async () => {
    const headerLinks = [
      { label: { text: 'A to Z', lang: 'en' }, to: '/a-z/' },
      { label: { text: 'Cyngor', lang: 'cy' }, to: 'https://www.example.org/cy' },
    ];
    const html = header((await draw({ headerLinks })).home);
    expect(html).toContain('href="/privacy/a-z/">A to Z</a>');
    expect(html).toContain('href="https://www.example.org/cy" lang="cy">Cyngor</a>');
    expect(header((await draw({})).home)).not.toContain('<nav');
  });

  it('prints what people wrote as text', async () => {
    const { home } = await draw({ name: { text: '<b>"&', lang: 'en' }, banner: '<script>', help: { text: { text: '<i>', lang: 'en' } } });
    expect(home).toContain('&lt;b&gt;&quot;&amp;');
    expect(home).not.toMatch(/<script>|<i>/);
  });
});

describe('the footer', () => {
  it('offers help in the same words and at the same place on every page', async () => {
    const help = {
      text: { text: 'We can read it to you.', lang: 'en' },
      phone: '01632 960-000',
      email: 'a@example.org',
      page: 'https://www.example.org/c',
    };
    const { home, lost } = await draw({ help });
    const helpOf = (html: string) => /<div class="fn-help">[\s\S]*?<\/div>/.exec(footer(html))?.[0];
    expect(helpOf(home)).toContain('href="tel:01632960000">01632\u00a0960\u2011000</a>');
    expect(helpOf(home)).toContain('href="mailto:a@example.org">a@example.org</a>');
    expect(helpOf(home)).toContain('href="https://www.example.org/c">Other ways to reach us</a>');
    expect(helpOf(lost)).toBe(helpOf(home));
    expect(footer(lost).indexOf('fn-help')).toBeLessThan(footer(lost).indexOf('fn-footer__links'));
  });

  it('has the links of the council, and a way home on every page but that one', async () => {
    const footerLinks = [{ label: { text: 'Cookies', lang: 'en' }, to: 'https://www.example.org/cookies' }];
    const { home, lost } = await draw({ footerLinks });
    expect(footer(home)).toContain('>Cookies</a>');
    expect(footer(lost)).toContain('>See all privacy notices</a>');
    expect(footer(home)).not.toContain('>See all privacy notices</a>');
  });

  it('says in which language a sentence stands that was not translated', async () => {
    const { home } = await draw({ title: 'Hysbysiadau', titleLang: 'cy', banner: 'Enghraifft', bannerLang: 'cy' });
    expect(home).toContain('<p class="govuk-width-container"><span lang="cy">Enghraifft</span>');
    expect(home).toContain('lang="cy">Hysbysiadau</h1>');
    expect(header(home)).toContain('lang="cy">Hysbysiadau</span>');
  });

  it('leaves no empty list and no fault behind, with everything and with nothing', async () => {
    const all = { name: council, logo: { showName: true }, headerLinks: [{ label: council, to: '/' }], help: { phone: '01632 960000' } };
    for (const { home, lost } of [await draw({}), await draw(all, { logo })]) {
      expect(home).not.toMatch(/<ul[^>]*>\s*<\/ul>/);
      expect(await findHtmlFaults(home)).toEqual([]);
      expect(await findHtmlFaults(lost)).toEqual([]);
    }
  });
});
