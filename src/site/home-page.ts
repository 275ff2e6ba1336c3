import { listByController, type ControllerListing } from './listing.js';
import { makePage, type Page } from './page.js';
import { fillPhrase } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** A site with more notices than this lists only its controllers on the home page: nobody reads a list of hundreds. */
const mostNoticesListed = 60;

/** The home page: the controllers, and below each its notices as long as there are few. */
export function makeHomePage(input: SiteInput): Page {
  const { site, phrases } = input;
  const listings = [...listByController(input).values()];
  const withNotices = listings.reduce((sum, { notices }) => sum + notices.length, 0) <= mostNoticesListed;
  return makePage(input, {
    template: 'pages/home.njk',
    place: '',
    title: site.title,
    noindex: false,
    banners: [],
    breadcrumbs: [],
    languages: site.languages,
    content: {
      controllers: listings.map(({ name, href, notices }) => ({
        name,
        href,
        notices: withNotices ? notices : [],
        count: withNotices ? '' : countNotices(notices, phrases),
      })),
    },
  });
}

function countNotices(notices: ControllerListing['notices'], phrases: SiteInput['phrases']): string {
  return notices.length === 1 ? phrases.oneNotice : fillPhrase(phrases.manyNotices, { count: String(notices.length) });
}
