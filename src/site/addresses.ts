import type { PublicUrl, SiteSettings } from './site-input.js';

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
 * The public address of a notice, which canonical link, PDF, feed, JSON and fragment print. It follows the pattern of `publicUrl` where the
 * site gives one for the language, as councils that show notices inside another website do; else it is the page's own full address.
 */
export function publicAddress(
  site: { readonly baseUrl: string; readonly languages: readonly string[]; readonly publicUrl?: PublicUrl },
  lang: string,
  notice: string,
): string {
  const [controller = '', name = ''] = notice.split('/');
  const pattern = patternFor(site, lang);
  if (pattern !== undefined) return pattern.replaceAll('{controller}', controller).replaceAll('{name}', name);
  return fullAddressOfPage({ ...site, title: '' }, lang, `${notice}/`);
}

/** A plain pattern leads to the pages of the first language: with it, another language would have the address of a page in the first. */
function patternFor(
  { publicUrl, languages }: { readonly publicUrl?: PublicUrl; readonly languages: readonly string[] },
  lang: string,
): string | undefined {
  if (typeof publicUrl === 'object') return publicUrl[lang];
  return lang === languages[0] ? publicUrl : undefined;
}
