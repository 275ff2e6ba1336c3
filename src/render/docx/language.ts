import { element, type Xml } from './xml.js';

/** Word wants to know the country of a language, and else takes the wrong dictionary. */
const inBritain: ReadonlySet<string> = new Set(['en', 'cy', 'gd']);

/** Languages that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** A language as Word names it: for Latin, for Asian and for right-to-left writing. */
export function languageTag(lang: string): Xml {
  const tag = wordLanguage(lang);
  return element('w:lang', { 'w:val': tag, 'w:eastAsia': tag, 'w:bidi': tag });
}

export function wordLanguage(lang: string): string {
  return inBritain.has(lang) ? `${lang}-GB` : lang;
}

export function isRightToLeft(lang: string): boolean {
  return rightToLeft.has(lang.split('-')[0] ?? '');
}
