import { addressOfPage, basePath, fullAddressOfPage } from './addresses.js';
import { hasSearch } from './navigation.js';
import { joinTitle, makePage, type Page } from './page.js';
import { placeOfAToZ, placeOfSearch } from './places.js';
import { say } from './phrases.js';
import { searchFolder } from './search-files.js';
import type { SiteInput } from './site-input.js';

/**
 * The page to search the notices. It is the only one that runs scripts, and what it looks words up in is fetched when somebody begins to
 * search. Until the scripts run, and where they do not, it leads to the list of all notices.
 */
export function makeSearchPage(input: SiteInput): readonly Page[] {
  if (!hasSearch(input)) return [];
  const { site, lang } = input;
  const base = basePath(site);
  const heading = say(input, 'find.searchHeading');
  const page = makePage(input, {
    template: 'pages/search.njk',
    place: placeOfSearch,
    title: joinTitle(heading, site.title),
    description: `${say(input, 'find.search.about')} ${say(input, 'find.searchPrivate')}`,
    noindex: input.notices.every(({ example }) => example),
    banners: [],
    breadcrumbs: [{ text: say(input, 'home'), href: addressOfPage(site, lang, '') }, { text: say(input, 'find.search.name') }],
    languages: site.languages,
    scripts: 'search',
    content: {
      heading,
      aToZ: addressOfPage(site, lang, placeOfAToZ),
      aToZInFull: fullAddressOfPage(site, lang, placeOfAToZ),
      scripts: [`${base}${searchFolder}pagefind-component-ui.js`, `${base}${searchFolder}search.js`],
      base,
      folder: base + searchFolder,
      words: JSON.stringify(wordsOf(input)),
    },
  });
  return [page];
}

/** The words of the search itself, under the names that Pagefind has for them, with its marks for what is filled in. */
function wordsOf(input: SiteInput): Readonly<Record<string, string>> {
  const gaps = { words: '[SEARCH_TERM]', count: '[COUNT]' };
  return {
    placeholder: ' ',
    search_label: say(input, 'find.tool.label'),
    input_hint: say(input, 'find.tool.hint'),
    clear_search: say(input, 'find.tool.clear'),
    results_label: say(input, 'find.tool.results'),
    searching: say(input, 'find.tool.searching', gaps),
    zero_results: say(input, 'find.tool.none', gaps),
    one_result: say(input, 'find.tool.one', gaps),
    many_results: say(input, 'find.tool.many', gaps),
    loading: say(input, 'find.tool.loading'),
    error_search: say(input, 'find.tool.failed'),
  };
}
