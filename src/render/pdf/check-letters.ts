import type { Diagnostic, Origin } from '../../diagnostics/index.js';
import { plainText } from '../../document/index.js';
import type { Passage } from './passages.js';

/** Says whether the fonts have a letter. */
export type Coverage = (codePoint: number) => boolean;

/** Control, formatting and unassigned characters: not seen, and able to hide or turn round what is. Line ends and tabs are spaces. */
const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u034F\u115F\u1160\u3164\uFE00-\uFE0F\uFFA0]/u;
const space = /\s/u;

const coversAll: Coverage = () => true;

/** Characters nobody would see: one finding for a passage. */
export function checkHidden(passages: readonly Passage[]): readonly Diagnostic[] {
  return checkLetters(passages, coversAll);
}

/** Letters that would print as an empty box, and characters nobody would see: one finding of each sort for a passage. */
export function checkLetters(passages: readonly Passage[], covers: Coverage): readonly Diagnostic[] {
  return passages.flatMap(({ inlines, origin }) => checkWords(plainText(inlines), origin, covers));
}

/** The same of words that stand at one place. */
export function checkWords(text: string, origin: Origin, covers: Coverage): readonly Diagnostic[] {
  const looks = looksBy(covers);
  const unusual = new Set<string>();
  for (const letter of text.normalize('NFC')) if (looks(letter) !== 'fine') unusual.add(letter);
  const unseen = [...unusual].filter((letter) => looks(letter) === 'unseen');
  const missing = [...unusual].filter((letter) => looks(letter) === 'missing');
  return [
    ...(unseen.length === 0 ? [] : [hiddenCharacter(unseen, text, origin)]),
    ...(missing.length === 0 ? [] : [missingGlyph(missing, text, origin)]),
  ];
}

type Look = 'fine' | 'unseen' | 'missing';

/** How a letter looks in these fonts: worked out once for each, for the same few stand in all texts. */
function looksBy(covers: Coverage): (letter: string) => Look {
  const known = looks.get(covers) ?? new Map<string, Look>();
  looks.set(covers, known);
  return (letter) => {
    const found = known.get(letter) ?? lookOf(letter, covers);
    known.set(letter, found);
    return found;
  };
}

const looks = new WeakMap<Coverage, Map<string, Look>>();

function lookOf(letter: string, covers: Coverage): Look {
  if (isSpace(letter)) return 'fine';
  if (hidden.test(letter)) return 'unseen';
  return covers(letter.codePointAt(0) ?? 0) ? 'fine' : 'missing';
}

function isSpace(letter: string): boolean {
  return space.test(letter) && !/[\u2028\u2029\uFEFF]/.test(letter);
}

function missingGlyph(letters: readonly string[], text: string, origin: Origin): Diagnostic {
  const names = letters.map((letter) => `“${letter}” (${codeOf(letter)})`).join(', ');
  return {
    code: 'pdf/missing-glyph',
    severity: 'error',
    message: `The PDF cannot print ${names} in “${wordAround(text, letters)}”: the fonts of this site do not have ${letters.length === 1 ? 'it' : 'them'}.`,
    hint: 'A reader would see an empty box. Ask the person who looks after the site to add a font that has these letters, or write the word in other letters.',
    origin,
  };
}

function hiddenCharacter(letters: readonly string[], text: string, origin: Origin): Diagnostic {
  return {
    code: 'pdf/hidden-character',
    severity: 'error',
    message: `There is a character that nobody can see in “${wordAround(text, letters)}”: ${letters.map(codeOf).join(', ')}.`,
    hint: 'Such characters can turn text round or hide it, and a screen reader may stumble over them. They often come along when text is copied from a web page or a Word file. Delete the word and type it again.',
    origin,
  };
}

function codeOf(letter: string): string {
  return `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

/** The first word with one of the letters, as far as it can be shown. */
function wordAround(text: string, letters: readonly string[]): string {
  const words = text.normalize('NFC').split(/[ \t\r\n]+/);
  const word = words.find((it) => letters.some((letter) => it.includes(letter))) ?? '';
  const shown = [...word].map((letter) => (hidden.test(letter) ? '…' : letter));
  return shown.length > 40 ? `${shown.slice(0, 40).join('')}…` : shown.join('');
}
