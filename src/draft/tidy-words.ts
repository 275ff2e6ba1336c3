import { isRecord } from '../schema/index.js';

/** What no notice may hold: signs that give orders, and signs that nobody can see and that turn or hide what stands beside them. */
const hidden = /(?![\n])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/gu;

/** Words as they were meant: line ends of other computers, tabs and hidden signs are made plain. */
export function tidyWords(words: string): string {
  return words.replace(/\r\n?/g, '\n').replace(/\t/g, ' ').replace(hidden, '');
}

/** The same for every text of some plain data; its names stay. */
export function tidyAll(value: unknown): unknown {
  if (typeof value === 'string') return tidyWords(value);
  if (Array.isArray(value)) return value.map(tidyAll);
  return isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, item]) => [name, tidyAll(item)])) : value;
}
