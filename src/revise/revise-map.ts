import { lineEnd, lineIndexAt, lineStart, type MapEntry, type MapNode, type ScalarStyle, type YamlFile } from '../yaml/index.js';
import { columnOf, entryEnd, isEmpty, isFirstOnLine, lastLineOf } from './extent.js';
import { indent } from './replace-value.js';
import type { Slot } from './slot.js';
import type { TextEdit } from './text-edit.js';
import { writeKey, writeValue } from './write-value.js';

/** What adding an entry needs to know: its name, its value, and the names of the map in the order they are usually written. */
export interface NewEntry {
  readonly name: string;
  readonly value: unknown;
  readonly order: readonly string[];
}

/** Adds an entry to a map in blocks: after the entry that usually stands before it, or else last. */
export function addEntry(
  file: YamlFile,
  map: MapNode,
  { name, value, order }: NewEntry,
  style?: ScalarStyle,
): readonly TextEdit[] | undefined {
  const entries = [...map.entries.values()];
  const before = entryBefore(entries, name, order);
  if (before === undefined) return undefined;
  const { inline, below } = writeValue(value, style);
  const column = columnOf(file.source, before.key.start);
  const key = `${writeKey(name)}:${inline === '' ? '' : ` ${inline}`}`;
  const gap = below.length > 0 && areApart(file, entries) ? [''] : [];
  const lines = [...gap, ...indent([key, ...indent(below, 2)], column)];
  const at = lineEnd(file.source, lastLineOf(file, before.value, entryEnd(before)));
  return [{ start: at, end: at, text: `\n${lines.join('\n')}` }];
}

/** Takes an entry out of a map that has others, with its lines. Remarks above it stay. */
export function removeEntry(file: YamlFile, map: MapNode, entry: MapEntry): readonly TextEdit[] {
  const { source } = file;
  const end = entryEnd(entry);
  const last = lastLineOf(file, entry.value, end);
  if (isFirstOnLine(source, entry.key.start)) return removeLines(file, lineIndexAt(source, entry.key.start), last);
  const entries = [...map.entries.values()];
  const next = entries[entries.indexOf(entry) + 1];
  const isNextBelow = next !== undefined && source.text.slice(end, next.key.start).trim() === '';
  return [{ start: entry.key.start, end: isNextBelow ? next.key.start : end, text: '' }];
}

/** Whole lines, with the break that ends them; of the last line of a file, the break before it. */
export function removeLines({ source }: YamlFile, first: number, last: number): readonly TextEdit[] {
  const isLast = last + 1 >= source.lineStarts.length;
  const start = isLast && first > 0 ? lineEnd(source, first - 1) : lineStart(source, first);
  return [{ start, end: isLast ? source.text.length : lineStart(source, last + 1), text: '' }];
}

/** The one that holds this map, if nothing else is in it: taking the entry out leaves it empty. */
export function isOnly(slot: Slot): boolean {
  if (slot.kind === 'entry') return slot.map.entries.size === 1;
  return slot.kind === 'item' && slot.list.items.length === 1;
}

function entryBefore(entries: readonly MapEntry[], name: string, order: readonly string[]): MapEntry | undefined {
  const place = order.indexOf(name);
  if (place === -1) return entries.at(-1);
  const earlier = entries.filter((entry) => order.indexOf(entry.name) < place && order.includes(entry.name));
  return earlier.at(-1) ?? entries[0];
}

/** Whether the longer entries of a map are kept apart by empty lines. */
function areApart({ source }: YamlFile, entries: readonly MapEntry[]): boolean {
  return entries.slice(1).some((entry) => isEmpty(source, lineIndexAt(source, entry.key.start) - 1));
}
