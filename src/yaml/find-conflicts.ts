import type { Diagnostic } from '../diagnostics/index.js';
import { findingAt } from './findings.js';
import { lineEnd } from './positions.js';
import type { SourceFile } from './source-file.js';
import type { Stretch } from './tree.js';

/** Git's conflict marks in a file. */
export interface Conflicts {
  /** From the first mark of each conflict to the end of its last. */
  readonly regions: readonly Stretch[];
  /** What has to be left out to read the file with the first side of each conflict only. */
  readonly leftOut: readonly Stretch[];
  readonly diagnostics: readonly Diagnostic[];
}

type Sign = '<' | '|' | '=' | '>';

interface MarkLine extends Stretch {
  readonly sign: Sign;
  readonly line: number;
}

/** Find conflict marks: seven of a sign at the very start of a line. One finding for each conflict, whole or half removed. */
export function findConflicts(source: SourceFile): Conflicts {
  const groups = groupMarks(findMarks(source));
  const regions = groups.map((group) => ({ start: group[0]?.start ?? 0, end: group[group.length - 1]?.end ?? 0 }));
  return {
    regions,
    leftOut: groups.flatMap((group) => leaveOut(group)),
    diagnostics: groups.map((group, index) => describe(source, group, regions[index] ?? { start: 0, end: 0 })),
  };
}

function findMarks(source: SourceFile): MarkLine[] {
  if (!/^(?:[<|>]{7}(?: |$)|={7}$)/m.test(source.text)) return [];
  return source.lineStarts.flatMap((start, line) => {
    const text = source.text.slice(start, Math.min(lineEnd(source, line), start + 9));
    const sign = signOf(text);
    return sign === undefined ? [] : [{ sign, line, start, end: lineEnd(source, line) }];
  });
}

function signOf(text: string): Sign | undefined {
  const match = /^(?:([<|>])\1{6}(?: |$)|(=)={6}$)/.exec(text);
  const sign = match?.[1] ?? match?.[2];
  return sign === '<' || sign === '|' || sign === '=' || sign === '>' ? sign : undefined;
}

/** A conflict runs to its `>>>>>>>`, or to the mark before the next `<<<<<<<`. */
function groupMarks(marks: readonly MarkLine[]): MarkLine[][] {
  const groups: MarkLine[][] = [];
  let open: MarkLine[] | undefined;
  for (const mark of marks) {
    if (open === undefined || mark.sign === '<') {
      open = [];
      groups.push(open);
    }
    open.push(mark);
    if (mark.sign === '>') open = undefined;
  }
  return groups;
}

/** Everything from the first side's end on, and the marks themselves. Of a half removed conflict only the marks. */
function leaveOut(group: readonly MarkLine[]): Stretch[] {
  const last = group[group.length - 1];
  const firstSideEnd = group[1];
  if (group[0]?.sign !== '<' || last?.sign !== '>' || firstSideEnd === undefined) return [...group];
  return [group[0], { start: firstSideEnd.start, end: last.end }];
}

function describe(source: SourceFile, group: readonly MarkLine[], region: Stretch): Diagnostic {
  const whole = group[0]?.sign === '<' && group[group.length - 1]?.sign === '>';
  const first = (group[0]?.line ?? 0) + 1;
  const last = (group[group.length - 1]?.line ?? 0) + 1;
  return findingAt(source, whole ? region : { start: region.start, end: lineEnd(source, first - 1) }, {
    code: 'yaml/conflict-marks',
    message: whole
      ? `Two people changed the same lines and both versions are still in the file (lines ${first} to ${last}).`
      : `Line ${first} is a mark left over from two versions of the file being joined.`,
    hint: 'Keep the version that is right, and delete the other one and every line that begins with <<<<<<<, |||||||, ======= or >>>>>>>.',
  });
}
