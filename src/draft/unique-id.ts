import { nameFrom } from '../model/index.js';

const longest = 40;

/** An id made of words, which no item has yet. */
export function uniqueId(words: string, taken: ReadonlySet<string>): string {
  const name = nameFrom(words, longest) || 'entry';
  const id = name.length < longest ? name : name.replace(/-[^-]*$/, '');
  if (!taken.has(id)) return id;
  for (let number = 2; ; number += 1) if (!taken.has(`${id}-${number}`)) return `${id}-${number}`;
}
