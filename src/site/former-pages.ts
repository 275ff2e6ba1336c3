import type { NoticeIndex } from '../facts/notice-index.js';
import { addressOfPage } from './addresses.js';
import { placeOfNotice } from './listing.js';
import { joinTitle, makePage, type Page } from './page.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/**
 * A page at each former address of the notices that leads on to where the notice is now: by itself at once, and by a link for whoever
 * has switched that off. Without a script, and with the notice's address as the one that counts.
 */
export function makeFormerPages(input: SiteInput): readonly Page[] {
  const { lang } = input;
  return input.notices
    .filter(({ status, languages }) => (status === 'published' || status === 'withdrawn') && languages.includes(lang))
    .flatMap((notice) => notice.formerPaths.map(({ path }) => makeFormerPage(input, notice, path)));
}

function makeFormerPage(input: SiteInput, notice: NoticeIndex, path: string): Page {
  const { site, lang } = input;
  const title = notice.titles[lang] ?? { text: notice.id, lang };
  const canonical = notice.addresses[lang];
  return makePage(input, {
    template: 'pages/moved.njk',
    place: placeOfNotice(path),
    title: joinTitle(say(input, 'moved'), site.title),
    description: say(input, 'movedAdvice'),
    ...(canonical === undefined ? {} : { canonical }),
    noindex: true,
    banners: [],
    breadcrumbs: [],
    languages: notice.languages,
    // The other language's page is at the new address too. Search engines are told of it there.
    placeElsewhere: placeOfNotice(notice.id),
    content: {
      href: addressOfPage(site, lang, placeOfNotice(notice.id)),
      notice: { text: title.text, lang: title.lang === lang ? '' : title.lang },
    },
  });
}
