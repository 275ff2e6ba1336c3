import { addDecoded, addVerbatim } from './scalar-map.js';
import type { MapBuilder, ScalarMap } from './scalar-map.js';
import { mapBlockScalar } from './map-block-scalar.js';
import type { ScalarNode } from './tree.js';

/**
 * Read a scalar again, remembering where each character came from.
 *
 * `undefined` where this reading and the parser's differ, which only happens in text with a fault of its own:
 * better the whole scalar than a wrong place in it.
 */
export function mapScalar(source: string, node: ScalarNode): ScalarMap | undefined {
  const map: MapBuilder = { text: '', starts: [], ends: [] };
  readInto(map, source, node);
  return map.text === node.text ? map : undefined;
}

function readInto(map: MapBuilder, source: string, node: ScalarNode): void {
  switch (node.style) {
    case 'plain':
      return readLines(map, source, node.start, node.end, addVerbatim);
    case 'single':
      return readLines(map, source, node.start + 1, node.end - 1, addSingleQuoted);
    case 'double':
      return readDouble(map, source, node.start + 1, node.end - 1);
    case 'literal':
    case 'folded':
      return mapBlockScalar(map, source, node);
    default:
      return unreachable(node.style);
  }
}

type AddText = (map: MapBuilder, source: string, start: number, end: number) => void;

/** One break between two lines reads as a space, more as one fewer breaks; spaces around a break are dropped. */
function readLines(map: MapBuilder, source: string, start: number, end: number, addText: AddText): void {
  let at = start;
  for (;;) {
    const fold = findBreak(source, at, end);
    if (fold === undefined) return addText(map, source, at, end);
    addText(map, source, at, fold.start);
    addDecoded(map, fold.text, fold.start, fold.start + 1);
    at = fold.end;
  }
}

function findBreak(source: string, from: number, end: number): { start: number; end: number; text: string } | undefined {
  const lineBreak = source.indexOf('\n', from);
  if (lineBreak === -1 || lineBreak >= end) return undefined;
  let start = lineBreak;
  while (start > from && isBlank(source[start - 1])) start -= 1;
  return { start, ...foldAt(source, lineBreak, end) };
}

function foldAt(source: string, lineBreak: number, end: number): { end: number; text: string } {
  let at = lineBreak;
  let breaks = 0;
  while (at < end && (isBlank(source[at]) || source[at] === '\n')) {
    if (source[at] === '\n') breaks += 1;
    at += 1;
  }
  return { end: at, text: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1) };
}

function addSingleQuoted(map: MapBuilder, source: string, start: number, end: number): void {
  let at = start;
  for (let quote = source.indexOf("''", at); quote !== -1 && quote < end - 1; quote = source.indexOf("''", at)) {
    addVerbatim(map, source, at, quote);
    addDecoded(map, "'", quote, quote + 2);
    at = quote + 2;
  }
  addVerbatim(map, source, at, end);
}

function readDouble(map: MapBuilder, source: string, start: number, end: number): void {
  let at = start;
  while (at < end) {
    if (source[at] === '\\') {
      at = readEscape(map, source, at, end);
      continue;
    }
    const next = nextSpecial(source, at, end);
    if (next === end || source[next] === '\\') {
      addVerbatim(map, source, at, next);
      at = next;
      continue;
    }
    let textEnd = next;
    while (textEnd > at && isBlank(source[textEnd - 1])) textEnd -= 1;
    addVerbatim(map, source, at, textEnd);
    const fold = foldAt(source, next, end);
    addDecoded(map, fold.text, textEnd, textEnd + 1);
    at = fold.end;
  }
}

/** The next backslash or line break. */
function nextSpecial(source: string, from: number, end: number): number {
  let at = from;
  while (at < end && source[at] !== '\\' && source[at] !== '\n') at += 1;
  return at;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);

const codeLengths: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

/** Read one escape; gives the offset after it. */
function readEscape(map: MapBuilder, source: string, start: number, end: number): number {
  const letter = source[start + 1] ?? '';
  if (letter === '\n') {
    let at = start + 2;
    while (at < end && isBlank(source[at])) at += 1;
    return at;
  }
  const length = codeLengths.get(letter);
  const after = start + 2 + (length ?? 0);
  const decoded = length === undefined ? escapes.get(letter) : decodeCodePoint(source.slice(start + 2, after));
  addDecoded(map, decoded ?? source.slice(start, after), start, after);
  return after;
}

function decodeCodePoint(digits: string): string | undefined {
  const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  return code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t';
}

function unreachable(style: never): never {
  throw new Error(`A style of scalar nobody expected: ${String(style)}`);
}
