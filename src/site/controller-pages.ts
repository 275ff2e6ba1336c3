import { addressOfPage } from './addresses.js';
import { listByController, placeOfController } from './listing.js';
import { joinTitle, makePage, type Page } from './page.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** A page for each controller that has notices. */
export function makeControllerPages(input: SiteInput): readonly Page[] {
  const { site, lang } = input;
  return [...listByController(input)].map(([id, { name, notices, withdrawn, onlyExamples }]) => {
    const heading = say(input, 'noticesOf', { controller: name });
    return makePage(input, {
      template: 'pages/controller.njk',
      place: placeOfController(id),
      title: joinTitle(heading, site.title),
      noindex: onlyExamples,
      banners: [],
      breadcrumbs: [{ text: say(input, 'home'), href: addressOfPage(site, lang, '') }, { text: name }],
      languages: site.languages,
      content: { heading, notices, withdrawn },
    });
  });
}
