import type { SiteSettings } from './site-input.js';

/** Path of the site's base URL, with a slash at both ends. */
export function basePath(site: SiteSettings): string {
  // Two slashes at the start of a link would make a host of the next word.
  return `${new URL(site.baseUrl).pathname}/`.replace(/\/{2,}/g, '/');
}

/** Folder of a language in the site: none for the first language, `cy/` for Welsh beside it. */
export function languageFolder(site: SiteSettings, lang: string): string {
  return lang === site.languages[0] ? '' : `${lang}/`;
}

/** Root-relative address of a page. `place` is its folder below the language's own, such as `anytown-council/libraries/`. */
export function addressOfPage(site: SiteSettings, lang: string, place: string): string {
  return basePath(site) + languageFolder(site, lang) + place;
}

/** The full address of the same page. */
export function fullAddressOfPage(site: SiteSettings, lang: string, place: string): string {
  return new URL(addressOfPage(site, lang, place), site.baseUrl).href;
}

/**
 * The public address of a notice, which PDF, JSON and canonical link print. In the first language it follows the pattern of `publicUrl`
 * where the site gives one, as councils that show notices inside another site do; else it is the page's own full address.
 */
export function publicAddress(
  site: { readonly baseUrl: string; readonly languages: readonly string[]; readonly publicUrl?: string },
  lang: string,
  notice: string,
): string {
  const [controller = '', name = ''] = notice.split('/');
  if (site.publicUrl !== undefined && lang === site.languages[0]) {
    return site.publicUrl.replaceAll('{controller}', controller).replaceAll('{name}', name);
  }
  return fullAddressOfPage({ ...site, title: '' }, lang, `${notice}/`);
}
