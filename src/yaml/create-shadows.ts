import type { Span } from './create-cover.js';
import { lineEnd, lineIndexAt, lineStart } from './positions.js';
import type { SourceFile } from './source-file.js';

/** The lines (from 1) on which a fault at an offset may bring forth others that are no faults of their own. */
export type FindShadow = (start: number, reach: Reach) => Span;

/**
 * How far a fault reaches: `value` spoils its line and the lines indented further, which go on from it; `structure`
 * loses the thread until the next entry at the very left.
 */
export type Reach = 'value' | 'structure';

/** Prepare to find shadows in a file. */
export function createShadows(source: SourceFile): FindShadow {
  const entries = source.lineStarts.flatMap((start, line) => (beginsEntry(source.text, start) ? [line] : []));
  return (start, reach) => {
    const line = lineIndexAt(source, start);
    const after = reach === 'structure' ? nextEntry(entries, line, source.lineStarts.length) : nextOutdent(source, line);
    return { from: line + 1, to: after };
  };
}

/** A sign at the start of its line is part of the structure; one further along is part of a value. */
export function reachAt(source: SourceFile, start: number): Reach {
  return source.text.slice(lineStart(source, lineIndexAt(source, start)), start).trim() === '' ? 'structure' : 'value';
}

function beginsEntry(text: string, start: number): boolean {
  const entry = /[A-Za-z][\w-]*:(?=\s|$)/y;
  entry.lastIndex = start;
  return entry.test(text);
}

function nextEntry(entries: readonly number[], line: number, none: number): number {
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle] ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  return entries[low] ?? none;
}

function nextOutdent(source: SourceFile, line: number): number {
  const indent = indentOf(source, line);
  let next = line + 1;
  while (next < source.lineStarts.length && indentOf(source, next) > indent) next += 1;
  return next;
}

/** Spaces a line begins with; an empty line goes on from the one before. */
function indentOf(source: SourceFile, line: number): number {
  const start = lineStart(source, line);
  const end = lineEnd(source, line);
  let at = start;
  while (at < end && (source.text[at] === ' ' || source.text[at] === '\t')) at += 1;
  return at === end ? Number.POSITIVE_INFINITY : at - start;
}
