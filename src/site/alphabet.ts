import { say, type SitePhrases } from './phrases.js';

/** The letters of a language in their order. A letter may be two signs, such as ch or ll in Welsh. */
export interface Alphabet {
  readonly letters: readonly string[];
}

/** The alphabet of a language, which its phrases spell out: `site.alphabet`. */
export function readAlphabet(input: { readonly phrases: SitePhrases }): Alphabet {
  return { letters: say(input, 'alphabet').split(' ') };
}

/**
 * The order of two texts in an alphabet, the same on every machine: without regard to case, accents and punctuation, blanks before
 * figures and figures before letters. Texts that are alike so far stand in the order of their code points.
 */
export function compareTexts(alphabet: Alphabet, a: string, b: string): number {
  return compareKeyed(keyOf(ranksOf(alphabet), a), keyOf(ranksOf(alphabet), b));
}

/** Things in the order of a text of theirs: the quick way for long lists. */
export function sortByText<T>(alphabet: Alphabet, items: readonly T[], textOf: (item: T) => string): readonly T[] {
  const ranks = ranksOf(alphabet);
  return items
    .map((item) => ({ item, key: keyOf(ranks, textOf(item)) }))
    .sort((a, b) => compareKeyed(a.key, b.key))
    .map(({ item }) => item);
}

/** The letter of the alphabet a text begins with, as a heading shows it: A, Ch, Ll. Empty where it begins with a figure or a foreign letter. */
export function initialOf(alphabet: Alphabet, text: string): string {
  const ranks = ranksOf(alphabet);
  const [first = ''] = signsOf(ranks, text).filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  return ranks.has(first) ? capitalise(first) : '';
}

/** The letters as headings show them. */
export function headingLetters({ letters }: Alphabet): readonly string[] {
  return letters.map(capitalise);
}

interface Key {
  readonly ranks: readonly number[];
  readonly text: string;
}

/** The place of each letter. */
type Ranks = ReadonlyMap<string, number>;

function ranksOf({ letters }: Alphabet): Ranks {
  return new Map(letters.map((letter, place) => [letter, firstLetter + place]));
}

/** Room for blanks and figures before the letters. */
const firstLetter = 100;

function keyOf(ranks: Ranks, text: string): Key {
  return { ranks: signsOf(ranks, text).flatMap((sign) => ranks.get(sign) ?? rankOfOther(sign)), text };
}

/** Punctuation counts for nothing; letters of other alphabets come last. */
function rankOfOther(sign: string): readonly number[] {
  if (sign === ' ') return [0];
  if (/[0-9]/.test(sign)) return [1 + Number(sign)];
  return /[\p{L}\p{N}]/u.test(sign) ? [afterLetters + (sign.codePointAt(0) ?? 0)] : [];
}

const afterLetters = 1000;

/** The letters of a text without case and accents, those of two signs in one piece. Dashes part words as blanks do. */
function signsOf(ranks: Ranks, text: string): readonly string[] {
  const plain = [
    ...text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[\s\p{Pd}]+/gu, ' ')
      .trim(),
  ];
  const signs: string[] = [];
  for (let at = 0; at < plain.length;) {
    const pair = `${plain[at] ?? ''}${plain[at + 1] ?? ''}`;
    const sign = ranks.has(pair) ? pair : (plain[at] ?? '');
    signs.push(sign);
    at += sign === pair ? 2 : 1;
  }
  return signs;
}

function compareKeyed(a: Key, b: Key): number {
  const length = Math.min(a.ranks.length, b.ranks.length);
  for (let at = 0; at < length; at += 1) {
    const difference = (a.ranks[at] ?? 0) - (b.ranks[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.ranks.length - b.ranks.length || compareCodePoints(a.text, b.text);
}

/** Not by UTF-16 units, which put the letters beyond the first plane before some within it. */
function compareCodePoints(a: string, b: string): number {
  const [first, second] = [[...a], [...b]];
  for (let at = 0; at < Math.min(first.length, second.length); at += 1) {
    const difference = (first[at]?.codePointAt(0) ?? 0) - (second[at]?.codePointAt(0) ?? 0);
    if (difference !== 0) return difference;
  }
  return first.length - second.length;
}

function capitalise(letter: string): string {
  return letter.charAt(0).toUpperCase() + letter.slice(1);
}
