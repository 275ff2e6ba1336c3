import type { Diagnostic, Origin, Result } from '../diagnostics/index.js';
import type { Phrases } from '../document/index.js';
import { findNearest } from '../model/index.js';
import type { YamlFile } from '../yaml/index.js';
import { judgePhrase } from './judge-phrase.js';

/** The phrases of a language with the council's own in place of the product's. */
export interface LaidPhrases {
  readonly phrases: Phrases;
  /** Keys of the phrases that differ from the product's: they are the council's own words. */
  readonly own: ReadonlySet<string>;
  /** Whether a speaker has read the product's phrases, so that nobody else needs to. */
  readonly reviewed: boolean;
}

/**
 * Lays a council's phrase file over the product's phrases of that language. An entry that cannot be used is left out and the product's
 * stays. `products` are the product's phrases by language: an entry may have been left in another one.
 */
export function layPhrases(
  lang: string,
  products: Readonly<Record<string, Phrases>>,
  file: YamlFile,
): Result<Omit<LaidPhrases, 'reviewed'>> {
  const product = products[lang] ?? {};
  const { entries, diagnostics } = collect(file, Object.keys(product));
  const found = [...diagnostics];
  const taken = entries.flatMap(({ key, value, origin }): readonly (readonly [string, string])[] => {
    const { value: text, diagnostics: faults } = judgePhrase({ key, value, origin, lang, products });
    found.push(...faults);
    return text === undefined || text === product[key] ? [] : [[key, text]];
  });
  return {
    value: { phrases: { ...product, ...Object.fromEntries(taken) }, own: new Set(taken.map(([key]) => key)) },
    diagnostics: found,
  };
}

interface Entry {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** The entries that have a phrase of the product's for their key. What has none is found once, as high up as possible. */
function collect(
  file: YamlFile,
  keys: readonly string[],
): { readonly entries: readonly Entry[]; readonly diagnostics: readonly Diagnostic[] } {
  const known = new Set(keys);
  const groups = new Set(keys.flatMap(groupsOf));
  const entries: Entry[] = [];
  const diagnostics: Diagnostic[] = [];
  const walk = (value: unknown, path: readonly (string | number)[]): void => {
    const key = path.join('.');
    const origin: Origin = { file: file.file, path };
    if (known.has(key)) {
      entries.push({ key, value, origin });
    } else if (path.length > 0 && !groups.has(key)) {
      diagnostics.push(describeUnknown(key, origin, keys, groups));
    } else if (typeof value !== 'object' || value === null) {
      diagnostics.push(describeNoGroup(key, origin));
    } else if (Array.isArray(value)) {
      value.forEach((item, position) => {
        walk(item, [...path, position]);
      });
    } else {
      for (const [name, item] of Object.entries(value)) if (path.length > 0 || name !== head) walk(item, [...path, name]);
    }
  };
  if (Array.isArray(file.value)) diagnostics.push(describeNoGroup('', { file: file.file, path: [] }));
  else walk(file.value, []);
  return { entries, diagnostics };
}

/** What the product's files say of themselves: somebody who began with a copy of one has it too. */
const head = 'meta';

function groupsOf(key: string): readonly string[] {
  const parts = key.split('.');
  return parts.slice(1).map((_, position) => parts.slice(0, position + 1).join('.'));
}

function describeUnknown(key: string, origin: Origin, keys: readonly string[], groups: ReadonlySet<string>): Diagnostic {
  const meant = findMeant(key, [...keys, ...groups]);
  return {
    code: 'phrases/unknown-key',
    severity: 'error',
    message: `Fairnotice has no phrase “${key}”.`,
    hint: 'It would not be used, and the page would say something else. Fairnotice’s own files of phrases list every name there is, and in which group it stands.',
    ...(meant === undefined ? {} : { suggestions: [meant] }),
    origin: { ...origin, part: 'key' },
  };
}

/** A name in the same group that is spelt nearly so, or else the same name in another group. */
function findMeant(key: string, known: readonly string[]): string | undefined {
  const [group, name] = split(key);
  const near = findNearest(
    name,
    known.flatMap((other) => (split(other)[0] === group ? [split(other)[1]] : [])),
  );
  if (near !== undefined) return group + near;
  const sameName = known.filter((other) => split(other)[1] === name);
  return sameName.length === 1 ? sameName[0] : undefined;
}

/** The group of a key with its full stop, and the name in it. */
function split(key: string): readonly [group: string, name: string] {
  const start = key.lastIndexOf('.') + 1;
  return [key.slice(0, start), key.slice(start)];
}

function describeNoGroup(key: string, origin: Origin): Diagnostic {
  return {
    code: 'phrases/not-a-group',
    severity: 'error',
    message: key === '' ? 'This file holds no list of phrases.' : `“${key}” is a group of phrases, and no phrase itself.`,
    hint: 'It is not used. Write the names of the phrases below it, each on a line of its own, indented by two more spaces than the name of the group.',
    origin,
  };
}
