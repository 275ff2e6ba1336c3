import { cutPassages, toKey } from './passages.js';

/** What stands round a notice on pages and in fragments, and is no part of it. */
export interface Furniture {
  /** Whether a passage of the page is such. */
  readonly has: (key: string) => boolean;
  /** The version that a passage names, where it is the line that names one. */
  readonly versionIn: (key: string) => string | undefined;
}

const fewestLetters = 7;
const gap = /\{[a-zA-Z]+\}/g;
const token = '((?:\\d{4}-\\d{2}-\\d{2}-)?[0-9a-f]{8})';

/** Makes it of the phrases that pages and fragments print; `{name}` in them is filled with a few words. `texts` are whole passages. */
export function knowFurniture(phrases: readonly string[], texts: readonly string[]): Furniture {
  const patterns = phrases.flatMap((phrase) => cutPassages(phrase)).flatMap(({ text, key }) => toPattern(text, key));
  const known = new Set(texts.map(toKey));
  const versions = phrases.flatMap((phrase) => {
    const [before = '', after] = phrase.split('{version}');
    return after === undefined || toKey(before) === '' ? [] : [new RegExp(`^${escape(toKey(before))}[: ]*${token}\\b`, 'i')];
  });
  return {
    has: (key) => known.has(key) || patterns.some((pattern) => pattern.test(key)),
    versionIn: (key) => versions.map((pattern) => pattern.exec(key)?.[1]).find((version) => version !== undefined),
  };
}

/** A phrase that is nearly all gap would match anything. After a colon comes what it announces. */
function toPattern(text: string, key: string): readonly RegExp[] {
  if (key.replace(gap, '').replace(/\P{L}/gu, '').length < fewestLetters) return [];
  const body = key.split(gap).map(escape).join('\\S+(?: \\S+){0,5}');
  return [new RegExp(`^${body}${text.endsWith(':') ? '(?:: .*)?' : ''}$`, 'u')];
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
