import type { YamlNode } from '../yaml/index.js';
import { writeScalar } from './write-scalar.js';

/** What takes the place of a stretch of the text, by offset. An empty stretch is a place where something is put in. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A translation and where it belongs. */
export interface TextChange {
  /** Keys and positions of the text. */
  readonly pointer: readonly (string | number)[];
  readonly lang: string;
  readonly translation: string;
  /** The site's first language: what a plain text is written in. */
  readonly first: string;
  /** The key of the long form, where the text is written in short. */
  readonly longKey?: string;
}

/** Why a translation cannot be put in: its place is not there, or is one where a text has no room. */
export type NoPlace = 'gone' | 'in-brackets';

/** The edits that put a translation into a file. */
export function editsFor(source: string, root: YamlNode, change: TextChange): readonly Edit[] | NoPlace {
  const found = follow(root, change.pointer);
  if (found === undefined) return 'gone';
  const { node, flow } = found;
  switch (node.kind) {
    case 'map':
      return intoMap(source, node, flow || node.flow, change);
    case 'scalar':
      return flow ? 'in-brackets' : intoScalar(source, found, node, change);
    case 'list':
      return 'gone';
    default:
      return node satisfies never;
  }
}

type MapNode = YamlNode & { readonly kind: 'map' };
type ScalarNode = YamlNode & { readonly kind: 'scalar' };

interface Found {
  readonly node: YamlNode;
  /** Whether it stands inside brackets. */
  readonly flow: boolean;
  /** Where the key ends under which it stands; none for the item of a list. */
  readonly keyEnd: number | undefined;
  /** Where the key begins, or the list. */
  readonly from: number;
}

function follow(root: YamlNode, pointer: readonly (string | number)[]): Found | undefined {
  let at: Found = { node: root, flow: false, keyEnd: undefined, from: 0 };
  for (const step of pointer) {
    const { node } = at;
    if (node.kind === 'scalar') return undefined;
    const flow = at.flow || node.flow;
    if (node.kind === 'map') {
      const entry = node.entries.get(String(step));
      if (!entry) return undefined;
      at = { node: entry.value, flow, keyEnd: entry.key.end, from: entry.key.start };
    } else {
      const item = typeof step === 'number' ? node.items[step] : undefined;
      if (!item) return undefined;
      at = { node: item, flow, keyEnd: undefined, from: node.start };
    }
  }
  return at;
}

/** A map of languages: the translation takes the place of the old one, or stands on a line of its own after the last. */
function intoMap(source: string, node: MapNode, flow: boolean, change: TextChange): readonly Edit[] | NoPlace {
  const { lang, translation } = change;
  const old = node.entries.get(lang);
  const last = [...node.entries.values()].at(-1);
  if (!last) return 'gone';
  const indent = columnOf(source, last.key.start);
  if (old) {
    const { start } = old.value;
    if (old.value.kind !== 'scalar') return 'gone';
    const end = endOf(source, old.value);
    return [{ start, end, text: writeScalar(translation, { flow, followed: isFollowed(source, end), indent }) }];
  }
  if (flow) return [{ start: last.value.end, end: last.value.end, text: `, ${lang}: ${writeInFlow(translation)}` }];
  return [entryAfter(source, last.value, indent, change)];
}

/** A plain text becomes a map of languages. Its own words stay as they were written; only lines that go on are moved to the right. */
function intoScalar(source: string, { keyEnd, from }: Found, node: ScalarNode, change: TextChange): readonly Edit[] {
  const { first, longKey } = change;
  const isOnKeyLine = keyEnd !== undefined && !source.slice(keyEnd, node.start).includes('\n');
  const outer = keyEnd === undefined || !isOnKeyLine ? columnOf(source, node.start) : columnOf(source, from) + 2;
  const column = longKey === undefined ? outer : outer + 2;
  const margin = ' '.repeat(column);
  const long = longKey === undefined ? '' : `${longKey}:\n${margin}`;
  const opening: Edit = isOnKeyLine
    ? { start: colonEnd(source, keyEnd), end: node.start, text: `\n${' '.repeat(outer)}${long}${first}: ` }
    : { start: node.start, end: node.start, text: `${long}${first}: ` };
  const isBlock = node.style === 'literal' || node.style === 'folded';
  const lines = lineStarts(source, node.start, endOf(source, node));
  const moved = isBlock ? column - node.indent : moveOf(source, lines, column);
  const shifts = moved <= 0 ? [] : lines.map((start): Edit => ({ start, end: start, text: ' '.repeat(moved) }));
  return [opening, ...shifts, entryAfter(source, node, column, change)];
}

/** How far the lines that go on have to move so that all of them stand to the right of their key. */
function moveOf(source: string, lines: readonly number[], column: number): number {
  const columns = lines.map((start) => (/^ */.exec(source.slice(start, start + 200))?.[0] ?? '').length);
  return columns.length === 0 ? 0 : column + 2 - Math.min(...columns);
}

/** Starts of the lines after the first, without those that are empty. */
function lineStarts(source: string, start: number, end: number): readonly number[] {
  const starts: number[] = [];
  for (let at = source.indexOf('\n', start); at !== -1 && at < end; at = source.indexOf('\n', at + 1)) {
    if (source[at + 1] !== '\n' && at + 1 < end) starts.push(at + 1);
  }
  return starts;
}

/** The translation on a line of its own after the one on which a value ends, remarks behind it included. */
function entryAfter(source: string, node: YamlNode, indent: number, { lang, translation }: TextChange): Edit {
  const isBlock = node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
  const end = endOf(source, node);
  const at = isBlock ? end : lineEndAt(source, end);
  const line = `${' '.repeat(indent)}${lang}: ${writeScalar(translation, { flow: false, followed: isFollowed(source, at), indent })}`;
  // A block that keeps its last empty lines ends on the line after.
  const isLineStart = at > 0 && source[at - 1] === '\n';
  return { start: at, end: at, text: isLineStart ? `${line}\n` : `\n${line}` };
}

function writeInFlow(translation: string): string {
  return writeScalar(translation, { flow: true, followed: true, indent: 0 });
}

/** Whether more than line breaks follows before the next words: a remark on this line, or spaces on the next. */
function isFollowed(source: string, offset: number): boolean {
  return !/^\n*(?:$|(?=[^ \t\n]|[ \t]+\S))/.test(source.slice(offset)) || source.slice(offset, lineEndAt(source, offset)).trim() !== '';
}

/** Where a value ends. Empty lines after a block belong to it only where its header says so. */
function endOf(source: string, node: YamlNode): number {
  if (node.kind !== 'scalar' || (node.style !== 'literal' && node.style !== 'folded')) return node.end;
  const header = source.slice(node.start, source.indexOf('\n', node.start));
  if (/^[|>][0-9]?\+/.test(header)) return node.end;
  let end = node.end;
  while (end > node.start + 1 && /\s/.test(source[end - 1] ?? '')) end -= 1;
  return end;
}

function lineEndAt(source: string, offset: number): number {
  const lineBreak = source.indexOf('\n', offset);
  return lineBreak === -1 ? source.length : lineBreak;
}

function colonEnd(source: string, keyEnd: number): number {
  return source.indexOf(':', keyEnd) + 1;
}

function columnOf(source: string, offset: number): number {
  return offset - (source.lastIndexOf('\n', offset - 1) + 1);
}
