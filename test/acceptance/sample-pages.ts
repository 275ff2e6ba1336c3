import { bilingualSite, exampleSite, type Site } from './sites.js';

/** Pages of every template, the notices among them the longest of their site, one in Welsh with a way out of the page. */
const chosen: readonly (readonly [Site, readonly string[]])[] = [
  [
    exampleSite,
    [
      'index.html',
      '404.html',
      'a-z/index.html',
      'about/index.html',
      'middlesbrough-council/index.html',
      'middlesbrough-council/family-service-directory/index.html',
      'people/index.html',
      'recipients/index.html',
      'recipients/police/index.html',
      'search/index.html',
    ],
  ],
  [
    bilingualSite,
    [
      'cy/index.html',
      'cy/about/index.html',
      'cy/a-z/index.html',
      'cy/dyffryn-arian-council/index.html',
      'cy/dyffryn-arian-council/adult-social-care/index.html',
      'cy/ysgol-bro-arian/pupils/index.html',
      'cy/people/index.html',
      'cy/law/index.html',
      'cy/search/index.html',
      'dyffryn-arian-council/adult-social-care/index.html',
    ],
  ],
];

/** A page to look at closely. */
export interface Sample {
  readonly site: Site;
  readonly path: string;
}

export const samples: readonly Sample[] = chosen.flatMap(([site, paths]) => paths.map((path) => ({ site, path })));
