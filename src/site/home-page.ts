import { pluralOf } from '../document/index.js';
import { listByController, type ControllerListing } from './listing.js';
import { makePage, type Page } from './page.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** A site with more notices than this lists only its controllers on the home page: nobody reads a list of hundreds. */
const mostNoticesListed = 60;

/** The home page: the controllers, and below each its notices as long as there are few. */
export function makeHomePage(input: SiteInput): readonly Page[] {
  const { site } = input;
  const listings = [...listByController(input).values()];
  const withNotices = listings.reduce((sum, { notices }) => sum + notices.length, 0) <= mostNoticesListed;
  const page = makePage(input, {
    template: 'pages/home.njk',
    place: '',
    title: site.title,
    noindex: false,
    banners: [],
    breadcrumbs: [],
    languages: site.languages,
    content: {
      controllers: listings.map(({ name, lang, href, notices }) => ({
        name,
        lang,
        href,
        notices: withNotices ? notices : [],
        count: withNotices ? '' : countNotices(notices, input),
      })),
    },
  });
  return [page];
}

function countNotices(notices: ControllerListing['notices'], input: SiteInput): string {
  return say(input, `noticeCount.${pluralOf(input.lang, notices.length)}`, { count: String(notices.length) });
}
