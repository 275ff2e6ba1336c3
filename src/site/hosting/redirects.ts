import type { NoticeIndex } from '../../facts/notice-index.js';
import { isOnSite } from '../check-addresses.js';
import { addressOfPage } from '../addresses.js';
import { placeOfNotice } from '../listing.js';

/** An address that a page once had, and where the page is now. Both begin with a slash and end with one. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The former addresses of all notices in all their languages, by address. */
export function listRedirects(
  site: { readonly baseUrl: string; readonly languages: readonly string[] },
  rows: readonly NoticeIndex[],
): readonly Redirect[] {
  return rows
    .filter(isOnSite)
    .flatMap((row) =>
      site.languages
        .filter((lang) => row.languages.includes(lang))
        .flatMap((lang) =>
          row.formerPaths.map(({ path }) => ({
            from: addressOfPage({ ...site, title: '' }, lang, placeOfNotice(path)),
            to: addressOfPage({ ...site, title: '' }, lang, placeOfNotice(row.id)),
          })),
        ),
    )
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}
