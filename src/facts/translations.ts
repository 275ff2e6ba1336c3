import { plainWords, type Text } from '../model/index.js';

/** A text by the languages it is really in, that of the site's first language before all others. Never empty. */
export type Translations = Readonly<Record<string, string>>;

/** The same thing as the notice has it in each language of the site, the first language before all others. */
export type Versions<T> = readonly [T, ...(readonly T[])];

/** Items of a list in each language, tied together. Every language has the same items in the same order. */
export function tieLists<T>(lists: readonly (readonly T[])[]): readonly Versions<T>[] {
  const [first = [], ...rest] = lists;
  return first.map((item, position) => [item, ...rest.flatMap((list) => list.slice(position, position + 1))]);
}

/** A text in all the languages it is in, without Markdown; nothing where it is given in none. */
export function translate(texts: readonly (Text | undefined)[]): Translations | undefined {
  const found = texts.flatMap((text) => (text === undefined ? [] : [[text.lang, plainWords(text)] as const]));
  return found.length === 0 ? undefined : Object.fromEntries(found);
}
