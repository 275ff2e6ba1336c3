import type { Phrases } from '../document/index.js';
import { decodeSource, parseYaml } from '../yaml/index.js';

/** A phrase file of the product. */
export interface PhraseFile {
  /** By dotted key. What `meta` says of the file is no phrase. */
  readonly phrases: Phrases;
  /** Whether a speaker of the language has read them, so that nobody else needs to. */
  readonly reviewed: boolean;
}

/** Reads the phrase file of a language. A faulty one is a fault of the product. */
export function readPhraseFile(lang: string, text: string | undefined): PhraseFile {
  const entries = flatten(parseProductFile(lang, text), []);
  return {
    phrases: Object.fromEntries(entries.filter(([key]) => !key.startsWith(headPrefix))),
    reviewed: !entries.some(([key, value]) => key === `${headPrefix}reviewedBy` && value === 'none'),
  };
}

/** The phrases of a language by dotted key. */
export function readPhrases(lang: string, text: string | undefined): Phrases {
  return readPhraseFile(lang, text).phrases;
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
