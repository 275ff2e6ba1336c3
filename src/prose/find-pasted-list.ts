import type { Offsets } from './tree.js';

/** What a text brought along from a document, and where the first of it stands. */
export interface Pasted extends Offsets {
  /** Signs of a list, or the tab that stood between two cells of a table. */
  readonly kind: 'list' | 'tab';
}

/**
 * The first sign that a text was copied from a document whose lists and tables are no Markdown: they would be printed as one run of
 * words. Bullets and tabs are found in any text; dashes and letters only where lines begin with them.
 */
export function findPastedList(text: string): Pasted | undefined {
  const lines = linesOf(text);
  const [first] = [findBullet(text, lines), findDash(text, lines), findLetters(lines), findTab(lines)]
    .filter((found) => found !== undefined)
    .sort((one, other) => one.start - other.start);
  return first;
}

/** A line without the blanks around it, and where its first letter stands. */
interface Line {
  readonly words: string;
  readonly start: number;
}

function linesOf(text: string): readonly Line[] {
  let at = 0;
  return text.split('\n').map((line) => {
    const start = at + line.length - line.trimStart().length;
    at += line.length + 1;
    return { words: line.trim(), start };
  });
}

/** The signs that Word and web pages put before an item, those of its own symbol font among them. */
const bullet = /[•▪◦‣⁃\uf0a7\uf0b7]/;
/** Signs that mean something else within a line. */
const bulletOfLine = /^(?:[·●○■□➢➤](?=\s)|o(?=\t))/;

function findBullet(text: string, lines: readonly Line[]): Pasted | undefined {
  const inside = bullet.exec(text);
  const line = lines.find(({ words }) => bulletOfLine.test(words));
  const starts = [inside?.index, line?.start].filter((start) => start !== undefined);
  return starts.length === 0 ? undefined : listAt(Math.min(...starts), 1);
}

/** A line that begins with a dash may go on from the line before. Two do not, nor one after a colon, an empty line or nothing. */
function findDash(text: string, lines: readonly Line[]): Pasted | undefined {
  const dashed = lines.flatMap(({ words }, position) => (/^[–—]\s/.test(words) ? [position] : []));
  const [position] = dashed;
  const first = position === undefined ? undefined : lines[position];
  if (position === undefined || first === undefined) {
    const inRow = /: ([–—]) [^\n]* [–—] /.exec(text);
    return inRow === null ? undefined : listAt(inRow.index + 2, 1);
  }
  const before = lines[position - 1]?.words ?? '';
  return dashed.length > 1 || before === '' || before.endsWith(':') ? listAt(first.start, 1) : undefined;
}

/** Lines that begin with (a) and (b), a) and b), a. and b., or (i) and (ii): one such line alone may be part of a sentence. */
function findLetters(lines: readonly Line[]): Pasted | undefined {
  const lettered = lines.flatMap(({ words, start }) => {
    const [mark, inBrackets, before] = /^(?:\(([a-z]{1,4}|\d{1,2})\)|([a-z]{1,4})[.)])(?=\s)/.exec(words) ?? [];
    return mark === undefined ? [] : [{ mark, letter: inBrackets ?? before ?? '', start }];
  });
  const first = lettered.find(({ letter }, position) => follows(letter, lettered[position + 1]?.letter));
  return first === undefined ? undefined : listAt(first.start, first.mark.length);
}

function follows(one: string, other: string | undefined): boolean {
  return orders.some((order) => {
    const place = order.indexOf(one);
    return place >= 0 && order[place + 1] === other && other !== undefined;
  });
}

const orders: readonly (readonly string[])[] = [
  Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x61 + index)),
  ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'],
  Array.from({ length: 99 }, (_, index) => String(index + 1)),
];

/** Tabs may stand around a line, after the marks of Markdown lists, and in Markdown tables. */
function findTab(lines: readonly Line[]): Pasted | undefined {
  for (const { words, start } of lines) {
    if (words.startsWith('|')) continue;
    const mark = /^(?:[-+*]|\d{1,9}[.)])\s+/.exec(words)?.[0].length ?? 0;
    const tab = words.indexOf('\t', mark);
    if (tab >= 0) return { kind: 'tab', start: start + tab, end: start + tab + 1 };
  }
  return undefined;
}

function listAt(start: number, length: number): Pasted {
  return { kind: 'list', start, end: start + length };
}
