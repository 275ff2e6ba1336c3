import type { Phrases } from '../document/index.js';
import { decodeSource, parseYaml } from '../yaml/index.js';

/** The phrases of a language by dotted key. A faulty phrase file is a fault of the product. What `meta` says of the file is no phrase. */
export function readPhrases(lang: string, text: string | undefined): Phrases {
  const entries = flatten(parseProductFile(lang, text), []);
  return Object.fromEntries(entries.filter(([key]) => !key.startsWith(headPrefix)));
}

/** Whether a speaker of the language has read the product's phrases. */
export function arePhrasesReviewed(lang: string, text: string | undefined): boolean {
  const head = Object.fromEntries(flatten(parseProductFile(lang, text), []));
  return head[`${headPrefix}reviewedBy`] !== 'none';
}

const headPrefix = 'meta.';

function parseProductFile(lang: string, text: string | undefined): unknown {
  if (text === undefined) throw new Error(`There are no phrases for the language ${lang}`);
  const source = decodeSource(`phrases/${lang}.yaml`, new TextEncoder().encode(text)).value;
  const { value, diagnostics } = source ? parseYaml(source) : { value: undefined, diagnostics: [] };
  if (!value || diagnostics.length > 0) throw new Error(`The phrases for ${lang} cannot be read: ${String(diagnostics[0]?.message)}`);
  return value.value;
}

function flatten(value: unknown, path: readonly string[]): [string, string][] {
  if (typeof value !== 'object' || value === null) return [[path.join('.'), String(value)]];
  return Object.entries(value).flatMap(([key, item]) => flatten(item, [...path, key]));
}
