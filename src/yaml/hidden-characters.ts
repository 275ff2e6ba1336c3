import type { Diagnostic } from '../diagnostics/index.js';
import { findingAt } from './findings.js';
import type { SourceFile } from './source-file.js';
import type { Stretch } from './tree.js';

/**
 * Characters nobody can see that change what a text says or how it reads: control characters, the controls that turn the
 * direction of writing, zero-width spaces, invisible operators, line separators, tags. Joiners that Persian, Urdu or emoji
 * need, soft hyphens and the tags behind a flag (Wales has one) are left alone. The first branch steps over flags.
 */
const hidden =
  /\u{1f3f4}[\u{e0020}-\u{e007f}]+|(?:(?![\t\n])\p{Cc}|[\u200b\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}])+/gu;

const flag = 0x1f3f4;

/** A hidden character and where it stands. */
export interface Hidden {
  readonly start: number;
  readonly finding: Diagnostic;
}

/** Hidden characters that stand in the file as themselves, one finding for each run of them. */
export function findHiddenCharacters(source: SourceFile): Hidden[] {
  const found: Hidden[] = [];
  for (const match of source.text.matchAll(hidden)) {
    if (match[0].codePointAt(0) === flag) continue;
    found.push({
      start: match.index,
      finding: describe(source, { start: match.index, end: match.index + match[0].length }, [...match[0]]),
    });
  }
  for (const match of source.text.matchAll(/\ufffd+/g)) {
    found.push({
      start: match.index,
      finding: findingAt(source, { start: match.index, end: match.index + match[0].length }, lostCharacter),
    });
  }
  return found;
}

/** Hidden characters written as escapes (`\u202E`) inside double quotation marks. */
export function findHiddenEscapes(source: SourceFile, quoted: readonly Stretch[]): Hidden[] {
  return quoted.flatMap((stretch) => findEscapes(source, stretch));
}

/** The text without control characters, each a space instead: the parser uses some as signs of its own. */
export function blankControls(text: string): string {
  return text.replace(/(?![\t\n])\p{Cc}/gu, ' ');
}

/** A name without the hidden characters in it. */
export function withoutHidden(name: string): string {
  return name.replace(hidden, (run) => (run.codePointAt(0) === flag ? run : ''));
}

const escape =
  /\\(?:x([0-9a-fA-F]{2})|u([dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([^]))/g;

const named: ReadonlyMap<string, number> = new Map([
  ['0', 0x00],
  ['a', 0x07],
  ['b', 0x08],
  ['e', 0x1b],
  ['f', 0x0c],
  ['r', 0x0d],
  ['v', 0x0b],
  ['N', 0x85],
  ['L', 0x2028],
  ['P', 0x2029],
]);

function findEscapes(source: SourceFile, stretch: Stretch): Hidden[] {
  if (source.text[stretch.start] !== '"') return [];
  const found: Hidden[] = [];
  for (const match of source.text.slice(stretch.start, stretch.end).matchAll(escape)) {
    if (match[2] !== undefined) continue;
    const digits = match[1] ?? match[3] ?? match[4];
    const code = digits === undefined ? named.get(match[5] ?? '') : Number.parseInt(digits, 16);
    if (code === undefined || code > 0x10ffff || !isHidden(code)) continue;
    const start = stretch.start + match.index;
    found.push({ start, finding: describe(source, { start, end: start + match[0].length }, [String.fromCodePoint(code)]) });
  }
  return found;
}

function isHidden(code: number): boolean {
  if (isLoneSurrogate(code)) return true;
  const match = String.fromCodePoint(code).match(hidden);
  return match !== null;
}

function isLoneSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff;
}

function describe(source: SourceFile, stretch: Stretch, characters: readonly string[]): Diagnostic {
  const code = characters[0]?.codePointAt(0) ?? 0;
  const others = characters.length === 1 ? '' : ` and ${characters.length - 1} more after it`;
  return findingAt(source, stretch, {
    code: 'yaml/hidden-character',
    message: `There is a character here that cannot be seen: U+${code.toString(16).toUpperCase().padStart(4, '0')}, ${nameOf(code)}${others}.`,
    hint: 'Hidden characters often come along when text is copied from a web page, a PDF or Word. They can change what people read or hear. Delete it: retype the words on both sides of it if you cannot select it.',
  });
}

const lostCharacter = {
  code: 'yaml/lost-character',
  message: 'A character was lost here when the text was copied or converted: it shows as “\uFFFD”.',
  hint: 'Look at the original document and type the character again. It is often an apostrophe, a dash or a pound sign.',
} as const;

function nameOf(code: number): string {
  if (isLoneSurrogate(code)) return 'half of a character';
  if (code === 0) return 'an empty (NUL) character';
  if (code === 0x0b) return 'a line break from Word';
  if (code === 0x0d) return 'a line break of an old kind';
  if (code === 0xfeff) return 'a byte order mark in the middle of the text';
  if (code === 0x200b) return 'a zero-width space';
  if (code === 0x2060) return 'a word joiner';
  if (code === 0x2028 || code === 0x2029) return 'a line or paragraph separator';
  if ((code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)) return 'a control that turns the direction of the text';
  return code < 0xa0 ? 'a control character' : 'an invisible character';
}
