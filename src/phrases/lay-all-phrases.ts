import type { Diagnostic, Result } from '../diagnostics/index.js';
import type { YamlFile } from '../yaml/index.js';
import { layPhrases, type LaidPhrases } from './lay-phrases.js';
import { arePhrasesReviewed, readPhrases } from './read-phrases.js';

/**
 * The phrases of each language of the site. `product` holds the texts of the product's files, `own` those of the council's as they were
 * read: one that could not be read has told so itself. A council's file for a language that the site lacks is judged all the same.
 */
export function layAllPhrases(
  languages: readonly string[],
  product: Readonly<Record<string, string>>,
  own: Readonly<Record<string, YamlFile | undefined>>,
): Result<Readonly<Record<string, LaidPhrases>>> {
  const known = Object.keys(product);
  const diagnostics: Diagnostic[] = [];
  const needed = known.filter((lang) => languages.includes(lang) || own[lang] !== undefined);
  if (needed.length === 0) return { value: {}, diagnostics };
  const products = Object.fromEntries(known.map((lang) => [lang, readPhrases(lang, product[lang])]));
  const laid = needed.map((lang) => {
    const file = own[lang];
    const { value, diagnostics: found } = file
      ? layPhrases(lang, products, file)
      : { value: { phrases: products[lang] ?? {}, own: new Set<string>() }, diagnostics: [] };
    diagnostics.push(...found);
    return [lang, { ...value, reviewed: arePhrasesReviewed(lang, product[lang]) }] as const;
  });
  return { value: Object.fromEntries(laid.filter(([lang]) => languages.includes(lang))), diagnostics };
}
