import { addressOfPage } from './addresses.js';
import { hasSearch } from './navigation.js';
import { joinTitle, makePage, type Page } from './page.js';
import { say, type SitePhrases } from './phrases.js';
import { placeOfAToZ, placeOfSearch } from './places.js';
import type { SiteInput } from './site-input.js';

/**
 * The page a web server shows for an address that leads nowhere. There is one for the whole site, in its first language, and it says
 * the same in the others: nobody knows which the reader was in.
 */
export function makeNotFoundPage(input: SiteInput): readonly Page[] {
  const { site, otherPhrases = {} } = input;
  if (input.lang !== site.languages[0]) return [];
  const page = makePage(input, {
    template: 'pages/not-found.njk',
    place: '404.html',
    title: joinTitle(say(input, 'notFound'), site.title),
    description: say(input, 'notFoundAdvice'),
    noindex: true,
    banners: [],
    breadcrumbs: [],
    languages: [],
    content: {
      advice: say(input, 'notFoundAdvice'),
      links: linksIn(input.lang, input.phrases, input),
      others: site.languages.slice(1).flatMap((lang) => {
        const phrases = otherPhrases[lang];
        if (phrases === undefined) return [];
        return [
          { lang, heading: say({ phrases }, 'notFound'), advice: say({ phrases }, 'notFoundAdvice'), links: linksIn(lang, phrases, input) },
        ];
      }),
    },
  });
  return [page];
}

/** The ways on, in a language: those that are there. */
function linksIn(lang: string, phrases: SitePhrases, input: SiteInput): readonly { readonly text: string; readonly href: string }[] {
  const { site, notices } = input;
  const to = (place: string, key: string) => ({ text: say({ phrases }, key), href: addressOfPage(site, lang, place) });
  return [
    ...(notices.length > 0 ? [to(placeOfAToZ, 'lost.aToZ')] : []),
    ...(hasSearch(input) ? [to(placeOfSearch, 'lost.search')] : []),
    to('', 'lost.home'),
  ];
}
