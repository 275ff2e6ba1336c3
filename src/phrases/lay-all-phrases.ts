import type { Diagnostic, Result } from '../diagnostics/index.js';
import type { YamlFile } from '../yaml/index.js';
import { layPhrases, type LaidPhrases } from './lay-phrases.js';
import { readPhraseFile } from './read-phrases.js';

/**
 * The phrases of each language of the site. `product` holds the texts of the product's files, `own` those of the council's as they were
 * read: one that could not be read has told so itself. A council's file for a language that the site lacks is judged all the same.
 */
export function layAllPhrases(
  languages: readonly string[],
  product: Readonly<Record<string, string>>,
  own: Readonly<Record<string, YamlFile | undefined>>,
): Result<Readonly<Record<string, LaidPhrases>>> {
  const hasOwn = Object.values(own).some((file) => file !== undefined);
  // An entry of the council's may have been left in any language; without one, only the site's languages matter.
  const read = Object.keys(product).filter((lang) => hasOwn || languages.includes(lang));
  const files = new Map(read.map((lang) => [lang, readPhraseFile(lang, product[lang])]));
  const products = Object.fromEntries([...files].map(([lang, { phrases }]) => [lang, phrases]));
  const diagnostics: Diagnostic[] = [];
  const laid = [...files].map(([lang, { phrases, reviewed }]): readonly [string, LaidPhrases] => {
    const file = own[lang];
    if (!file) return [lang, { phrases, own: new Set<string>(), reviewed }];
    const { value, diagnostics: found } = layPhrases(lang, products, file);
    diagnostics.push(...found);
    return [lang, { ...value, reviewed }];
  });
  return { value: Object.fromEntries(laid.filter(([lang]) => languages.includes(lang))), diagnostics };
}
