import { addressOfPage, basePath, fullAddressOfPage, languageFolder } from './addresses.js';
import { feedAddress, feedTitle, hasFeed } from './feed.js';
import { pagePolicy, type PageScripts } from './headers.js';
import type { Mark } from './marks.js';
import { listNavigation } from './navigation.js';
import { toPhraseTree } from './phrases.js';
import { makeShell } from './shell.js';
import type { SiteInput, SitemapEntry } from './site-input.js';

/** A page that waits to be drawn: its place in the site's folder, its template and what the template prints. */
export interface Page {
  readonly path: string;
  readonly template: string;
  readonly view: PageView;
  /** Its line in the list for search engines, where they may know it. */
  readonly entry?: SitemapEntry;
}

/** A step of the way from the home page; the last step, the page itself, has no address. */
export interface Breadcrumb {
  readonly text: string;
  /** Its language, where it is not the page's. */
  readonly lang?: string;
  readonly href?: string;
}

/** What a kind of page says of itself; the shell adds the rest. */
export interface PageContent {
  readonly template: string;
  /** Folder of the page below its language's own, such as `anytown-council/`; or a file name for the one page that is not a folder. */
  readonly place: string;
  /** Folder of the page that the other languages have for it, where theirs is not at the same place. */
  readonly placeElsewhere?: string;
  /** Words of the browser tab and of search results. */
  readonly title: string;
  /** What the page is for, in a sentence or two: search engines show it below the title. Says nothing that the page does not. */
  readonly description: string;
  /** Their language, where all of them are in another than the page. */
  readonly titleLang?: string;
  /** Full address that counts as the page's own; left out for the site's. */
  readonly canonical?: string;
  /** Full addresses of the page in each language, where they are not the site's: a notice may be shown inside another website. */
  readonly addresses?: Readonly<Record<string, string>>;
  /** Keeps the page out of search engines. */
  readonly noindex: boolean;
  /** Sentences above everything else. */
  readonly banners: readonly Mark[];
  readonly breadcrumbs: readonly Breadcrumb[];
  /** Languages in which the page exists. */
  readonly languages: readonly string[];
  /** What the page runs; left out for nothing. */
  readonly scripts?: PageScripts;
  /** What only this kind of page prints. */
  readonly content: object;
}

interface PageView {
  readonly [name: string]: unknown;
}

/** Each language under its own name. Not phrases: they are the same whatever the language of the page. */
const languageNames: Readonly<Record<string, string>> = { en: 'English', cy: 'Cymraeg' };

/** Puts the shell around the content of a page. */
export function makePage(input: SiteInput, page: PageContent): Page {
  const { site, lang, assets } = input;
  const base = basePath(site);
  const isFile = page.place.endsWith('.html');
  const address = fullAddressOfPage(site, lang, page.place);
  const isListed = !isFile && !page.noindex && (page.canonical ?? address) === address;
  return {
    path: `${languageFolder(site, lang)}${page.place}${isFile ? '' : 'index.html'}`,
    template: page.template,
    ...(isListed && { entry: { place: page.place, lang, address } }),
    view: {
      ...page.content,
      lang,
      policy: pagePolicy(page.scripts ?? 'none'),
      feed: hasFeed(input) ? { href: feedAddress(input), title: feedTitle(input) } : '',
      phrases: toPhraseTree(input.phrases),
      tabTitle: page.title,
      description: page.description,
      tabTitleLang: page.titleLang ?? '',
      siteTitle: site.title,
      siteTitleLang: site.titleLang ?? '',
      home: addressOfPage(site, lang, ''),
      shell: makeShell(input, page.place),
      stylesheet: base + assets.stylesheet,
      font: base + assets.font,
      icon: base + assets.icon,
      canonical: isFile ? '' : (page.canonical ?? address),
      noindex: page.noindex,
      alternates: listAlternates(input, page),
      banners: [...(site.banner === undefined ? [] : [{ pieces: [{ text: site.banner, lang: site.bannerLang ?? '' }] }]), ...page.banners],
      breadcrumbs: page.breadcrumbs,
      navigation: listNavigation(input, page.place),
      languages:
        page.languages.length < 2 ? [] : page.languages.map((other) => linkToLanguage(input, page.placeElsewhere ?? page.place, other)),
    },
  };
}

/** The same page in each of its languages, its own among them. A page with no counterpart at its own place has none. */
function listAlternates({ site }: SiteInput, { place, placeElsewhere, languages, addresses = {} }: PageContent): readonly object[] {
  if (languages.length < 2 || placeElsewhere !== undefined || place.endsWith('.html')) return [];
  return languages.map((lang) => ({ lang, href: addresses[lang] ?? fullAddressOfPage(site, lang, place) }));
}

/** Browsers and search results cut long titles anywhere; better to give up the second half whole, or to end at a word. */
export function joinTitle(first: string, second: string): string {
  const most = 70;
  const both = `${first} – ${second}`;
  if (both.length <= most) return both;
  if (first.length <= most) return first;
  const start = first.slice(0, most - 1);
  return `${start.slice(0, start.lastIndexOf(' '))}…`;
}

function linkToLanguage({ site, lang }: SiteInput, place: string, other: string): object {
  const text = languageNames[other] ?? other;
  return other === lang ? { text, lang: other, current: true } : { text, lang: other, href: addressOfPage(site, other, place) };
}
