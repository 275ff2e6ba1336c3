import { once } from './once.js';
import type { ReaderText } from './reader-texts.js';

/** How far from an abbreviation the words it stands for may begin or end. */
const near = 150;

/**
 * Whether a text spells an abbreviation out near a place where it stands: its letters are the first letters of words in a row
 * ("Multi-Agency Safeguarding Hub (MASH)", "MASH, the Multi-Agency Safeguarding Hub"), or it stands in brackets behind other words,
 * or other words in brackets behind it.
 */
export function isSpeltOutNear(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - near), start);
  const after = words.slice(end, end + near);
  const letters = words.slice(start, end).replace(/s$/, '');
  if (/\p{Ll}\S{0,30}\s{1,9}\(\s{0,9}["“‘']?$/u.test(before) && /^["”’']?\s{0,9}[),;]/.test(after)) return true;
  if (/^\s{0,9}\((?!\p{Lu}{2,9}\))\s{0,9}\p{L}{2,30}\s{1,9}\p{L}/u.test(after)) return true;
  // Two letters stand in a row by chance in any text.
  const capitals = letters.length < 3;
  return spells(firstLetters(before), letters, capitals) || spells(firstLetters(after), letters, capitals);
}

/** Whether a text holds, anywhere, words with capital letters in a row that an abbreviation stands for, or is made of such words alone. */
export function isName(text: ReaderText, abbreviation: string): boolean {
  const letters = abbreviation.replace(/s$/, '');
  const initials = initialsOf(text);
  return spells(initials, letters, true) || (initials.length <= letters.length * 2 && spells(initials, letters, false));
}

const initialsOf = once(({ words }: ReaderText) => firstLetters(words));

interface Initial {
  readonly letter: string;
  /** Words such as "and" have a letter in some abbreviations and none in others. */
  readonly small: boolean;
}

const small = new Set(['a', 'and', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

function firstLetters(words: string): readonly Initial[] {
  return [...words.matchAll(/[\p{L}\p{N}][\p{L}\p{N}’']*/gu)].map(([word]) => ({
    letter: word.slice(0, 1),
    small: small.has(word.toLowerCase()),
  }));
}

function spells(initials: readonly Initial[], letters: string, capitals: boolean): boolean {
  return initials.some(({ small: skipped }, position) => !skipped && spellsFrom(initials, position, letters, capitals, mostSkipped));
}

const mostSkipped = 4;

/** Both readings of a small word are tried: there are few letters, so there is little to try. */
function spellsFrom(initials: readonly Initial[], position: number, letters: string, capitals: boolean, skips: number): boolean {
  if (letters === '') return true;
  const initial = initials[position];
  if (initial === undefined) return false;
  const fits = capitals && !initial.small ? initial.letter === letters[0] : initial.letter.toLowerCase() === letters[0]?.toLowerCase();
  if (fits && spellsFrom(initials, position + 1, letters.slice(1), capitals, skips)) return true;
  return initial.small && skips > 0 && spellsFrom(initials, position + 1, letters, capitals, skips - 1);
}
