import { joinTitle, makePage, type Page } from './page.js';
import type { SiteInput } from './site-input.js';

/** The page a web server shows for an address that leads nowhere. One for the whole site, in its first language. */
export function makeNotFoundPage(input: SiteInput): Page {
  const { site, phrases } = input;
  return makePage(input, {
    template: 'pages/not-found.njk',
    place: '404.html',
    title: joinTitle(phrases.notFound, site.title),
    noindex: true,
    banners: [],
    breadcrumbs: [],
    languages: [],
    content: {},
  });
}
