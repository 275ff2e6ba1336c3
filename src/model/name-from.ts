import { longestName } from './site-folders.js';

/**
 * The name nearest to some words that a file, and so an address, can have: small letters, digits and single hyphens. Empty where none of
 * the words can be in one.
 *
 * @example nameFrom('King’s Lynn: parking') // 'kings-lynn-parking'
 */
export function nameFrom(words: string, most = longestName): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-/, '')
    .slice(0, most)
    .replace(/-$/, '');
}
