import { alignKeys } from '../../published/index.js';

/** A line of a comparison: one that both texts have, one that only the old text has, or one that only the new one has. */
export interface LineRow {
  readonly kind: 'same' | 'old' | 'new';
  /** In the old text where it is gone, else in the new one. Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Lines that are shown around a difference, so that one sees where it is. */
const around = 2;

/**
 * What differs between two texts, line by line: each group is one place, with a few equal lines before and after. The ends of lines and a
 * byte order mark are no part of a line.
 */
export function compareLines(before: string, after: string): readonly (readonly LineRow[])[] {
  const rows = listRows(splitLines(before), splitLines(after));
  const isNear = rows.map((_, at) => rows.slice(Math.max(0, at - around), at + around + 1).some(({ kind }) => kind !== 'same'));
  const groups: LineRow[][] = [];
  for (const [at, row] of rows.entries()) {
    if (isNear[at] !== true) continue;
    if (isNear[at - 1] === true) groups.at(-1)?.push(row);
    else groups.push([row]);
  }
  return groups;
}

function splitLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}

function listRows(old: readonly string[], now: readonly string[]): readonly LineRow[] {
  const start = old.findIndex((line, at) => line !== now[at]);
  const head = start === -1 ? Math.min(old.length, now.length) : start;
  const most = Math.min(old.length, now.length) - head;
  let tail = 0;
  while (tail < most && old[old.length - 1 - tail] === now[now.length - 1 - tail]) tail += 1;

  const matches = alignKeys(old.slice(head, old.length - tail), now.slice(head, now.length - tail));
  const pairs = [
    ...Array.from({ length: head }, (_, at) => ({ old: at, now: at })),
    ...matches.map(({ notice, live }) => ({ old: head + notice, now: head + live })),
    ...Array.from({ length: tail }, (_, at) => ({ old: old.length - tail + at, now: now.length - tail + at })),
    { old: old.length, now: now.length },
  ];
  const rows: LineRow[] = [];
  let at = { old: 0, now: 0 };
  for (const pair of pairs) {
    for (let line = at.old; line < pair.old; line += 1) rows.push({ kind: 'old', line: line + 1, text: old[line] ?? '' });
    for (let line = at.now; line < pair.now; line += 1) rows.push({ kind: 'new', line: line + 1, text: now[line] ?? '' });
    if (pair.now < now.length) rows.push({ kind: 'same', line: pair.now + 1, text: now[pair.now] ?? '' });
    at = { old: pair.old + 1, now: pair.now + 1 };
  }
  return rows;
}
