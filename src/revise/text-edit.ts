import type { SourceFile } from '../yaml/index.js';

/** A stretch of `SourceFile.text` and what stands there instead, as in the Language Server Protocol; offsets for positions. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The file with these edits, which must not overlap: `decoded` as it was read, byte order mark and line ends as they are.
 * New lines end as the line does before which they are put, or the first of the file.
 */
export function applyEdits(decoded: string, { text, bom }: SourceFile, edits: readonly TextEdit[]): string {
  const raw = bom ? decoded.slice(1) : decoded;
  const pairs = findPairs(raw);
  let written = bom ? '\uFEFF' : '';
  let at = 0;
  for (const edit of edits.toSorted((one, other) => one.start - other.start || one.end - other.end)) {
    written += raw.slice(at, toRaw(edit.start, pairs)) + withLineEnd(edit.text, lineEndAt(text, edit.start, pairs));
    at = toRaw(edit.end, pairs);
  }
  return written + raw.slice(at);
}

/** Where the CRLF pairs of the file stand in its text, where each is one character. */
function findPairs(raw: string): readonly number[] {
  return [...raw.matchAll(/\r\n/g)].map(({ index }, before) => index - before);
}

/** A place at a line break stays before the whole pair. */
function toRaw(offset: number, pairs: readonly number[]): number {
  return offset + countBelow(pairs, offset);
}

function countBelow(sorted: readonly number[], limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lineEndAt(text: string, offset: number, pairs: readonly number[]): '\n' | '\r\n' {
  const next = text.indexOf('\n', offset);
  const lineBreak = next === -1 ? text.lastIndexOf('\n') : next;
  return lineBreak !== -1 && pairs[countBelow(pairs, lineBreak)] === lineBreak ? '\r\n' : '\n';
}

function withLineEnd(text: string, lineEnd: '\n' | '\r\n'): string {
  return lineEnd === '\n' ? text : text.replaceAll('\n', lineEnd);
}
