import type { Position, Range } from '../diagnostics/index.js';
import type { SourceFile } from './source-file.js';

/** The line and column of an offset in the text. An offset outside the text is moved to its nearest end. */
export function positionAt(source: SourceFile, offset: number): Position {
  const inside = Math.min(Math.max(offset, 0), source.text.length);
  const line = lineIndexAt(source, inside);
  return { line: line + 1, column: inside - lineStart(source, line) + 1 };
}

/** The range between two offsets in the text. */
export function rangeAt(source: SourceFile, start: number, end: number): Range {
  return { start: positionAt(source, start), end: positionAt(source, Math.max(start, end)) };
}

/** Which line an offset is on, counted from 0. */
export function lineIndexAt(source: SourceFile, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (lineStart(source, middle) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Offset of the first character of a line (from 0). A line after the last begins at the end of the text. */
export function lineStart(source: SourceFile, line: number): number {
  return source.lineStarts[line] ?? source.text.length;
}

/** Offset of the end of a line (from 0), before its line break. */
export function lineEnd(source: SourceFile, line: number): number {
  const next = source.lineStarts[line + 1];
  return next === undefined ? source.text.length : next - 1;
}

/** The text of a range: line breaks and quotation marks as they are written. */
export function sliceSource(source: SourceFile, { start, end }: Range): string {
  const offset = ({ line, column }: Position): number => lineStart(source, line - 1) + column - 1;
  return source.text.slice(offset(start), offset(end));
}
