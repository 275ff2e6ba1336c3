import { joinTitle, makePage, type Page } from './page.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** The page a web server shows for an address that leads nowhere. One for the whole site, in its first language. */
export function makeNotFoundPage(input: SiteInput): readonly Page[] {
  const { site } = input;
  if (input.lang !== site.languages[0]) return [];
  const page = makePage(input, {
    template: 'pages/not-found.njk',
    place: '404.html',
    title: joinTitle(say(input, 'notFound'), site.title),
    noindex: true,
    banners: [],
    breadcrumbs: [],
    languages: [],
    content: {},
  });
  return [page];
}
