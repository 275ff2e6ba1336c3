import { headingLetters, initialOf, readAlphabet } from './alphabet.js';
import { say } from './phrases.js';
import type { SiteInput } from './site-input.js';

/** What begins with one letter. */
export interface LetterGroup<T> {
  /** The letter as a heading shows it; words for the group of figures and letters of other alphabets. */
  readonly heading: string;
  /** The same for an address and an anchor. */
  readonly slug: string;
  readonly items: readonly T[];
}

/** Sorted things by the letter they begin with, in the order of the page's alphabet. Letters with which nothing begins are left out. */
export function groupByLetter<T extends { readonly text: string }>(items: readonly T[], input: SiteInput): readonly LetterGroup<T>[] {
  const alphabet = readAlphabet(input);
  const byLetter = new Map<string, T[]>();
  for (const item of items) {
    const letter = initialOf(alphabet, item.text);
    const found = byLetter.get(letter);
    if (found === undefined) byLetter.set(letter, [item]);
    else found.push(item);
  }
  return [...headingLetters(alphabet), ''].flatMap((letter) => {
    const found = byLetter.get(letter);
    if (found === undefined) return [];
    return [{ heading: letter === '' ? say(input, 'find.otherLetters') : letter, slug: letter.toLowerCase() || 'other', items: found }];
  });
}

/** A link to a group, on the same page or to a page of its own. */
export interface JumpLink {
  readonly text: string;
  /** Language of the text: empty where it is the page's. */
  readonly lang: string;
  readonly href: string;
  /** Whether it is the page one is on. */
  readonly isHere: boolean;
}

/** The way to each letter of a page that has them all. */
export function jumpToLetters(groups: readonly { readonly heading: string; readonly slug: string }[]): readonly JumpLink[] {
  return groups.map(({ heading, slug }) => ({ text: heading, lang: '', href: `#letter-${slug}`, isHere: false }));
}

/** Parts of nearly the same length, none longer than `most`. */
export function splitEvenly<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.max(1, Math.ceil(items.length / most));
  const length = Math.ceil(items.length / parts);
  return Array.from({ length: parts }, (_, part) => items.slice(part * length, (part + 1) * length));
}
