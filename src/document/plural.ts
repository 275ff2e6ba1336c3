import type { Phrases } from './phrases.js';

/**
 * The key of a counted phrase: the one for this very number where the language has it (Welsh says years otherwise for four than for five,
 * which its plural categories do not tell apart), else the one for its plural category.
 */
export function countedKey(phrases: Phrases, key: string, lang: string, count: number): string {
  const exact = `${key}.${String(count)}`;
  return phrases[exact] === undefined ? `${key}.${pluralOf(lang, count)}` : exact;
}

/** Plural categories of CLDR, written out for the languages we ship, so that no page depends on the Node in use. */
export function pluralOf(lang: string, count: number): 'zero' | 'one' | 'two' | 'few' | 'many' | 'other' {
  if (lang !== 'cy') return count === 1 ? 'one' : 'other';
  switch (count) {
    case 0:
      return 'zero';
    case 1:
      return 'one';
    case 2:
      return 'two';
    case 3:
      return 'few';
    case 6:
      return 'many';
    default:
      return 'other';
  }
}
