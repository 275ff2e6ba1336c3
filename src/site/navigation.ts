import { addressOfPage } from './addresses.js';
import { placeOfAToZ, placeOfIndex, placeOfSearch } from './places.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** A way through the site, as every page offers it. */
export interface NavigationLink {
  readonly text: string;
  /** A word or two for a small screen, where all ways stand in one line. */
  readonly short: string;
  readonly href: string;
  /** Where the page is the one linked to, or one below it. */
  readonly current: 'page' | 'true' | '';
}

/** A way to find a notice, with a line on what it is for. */
export interface Way {
  readonly text: string;
  readonly about: string;
  readonly href: string;
}

/** The few ways that stand in the same place on every page. */
export function listNavigation(input: SiteInput, place: string): readonly NavigationLink[] {
  const { site, lang } = input;
  const home = { text: say(input, 'home'), short: '', href: addressOfPage(site, lang, ''), current: place === '' ? 'page' : '' } as const;
  return [
    home,
    ...placesOf(input).map((to) => ({
      text: say(input, `find.${to.phrase}.name`),
      short: say(input, `find.${to.phrase}.short`),
      href: addressOfPage(site, lang, to.place),
      current: place === to.place ? ('page' as const) : place.startsWith(to.place) ? ('true' as const) : ('' as const),
    })),
  ];
}

/** The same ways for the home page, each with a line on it. */
export function listWays(input: SiteInput): readonly Way[] {
  return placesOf(input).map(({ phrase, place }) => ({
    text: say(input, `find.${phrase}.name`),
    about: say(input, `find.${phrase}.about`),
    href: addressOfPage(input.site, input.lang, place),
  }));
}

/** The ways for those who want to know more than which notice is theirs: what is told of all of them. */
export function listFurtherWays(input: SiteInput): readonly { readonly text: string; readonly href: string }[] {
  return (['topics', 'data', 'law', 'retention'] as const).map((kind) => ({
    text: say(input, `reverse.${kind}.heading`),
    href: addressOfPage(input.site, input.lang, placeOfIndex(kind)),
  }));
}

/** Whether residents can search the site. */
export function hasSearch({ site, notices }: SiteInput): boolean {
  return site.search !== false && notices.length > 0;
}

function placesOf(input: SiteInput): readonly { readonly place: string; readonly phrase: string }[] {
  return [
    { place: placeOfAToZ, phrase: 'aToZ' },
    { place: placeOfIndex('people'), phrase: 'aboutMe' },
    { place: placeOfIndex('recipients'), phrase: 'whoGets' },
    ...(hasSearch(input) ? [{ place: placeOfSearch, phrase: 'search' }] : []),
  ];
}
