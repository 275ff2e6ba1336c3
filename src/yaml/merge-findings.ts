import type { Diagnostic } from '../diagnostics/index.js';
import { createCover } from './create-cover.js';
import type { Span } from './create-cover.js';

/** A finding, and the lines on which the parser's errors only follow from it. */
export interface Shadowed {
  readonly finding: Diagnostic;
  readonly shadow: Span;
}

/** What each search found in one file. */
export interface Searches {
  readonly conflicts: readonly Diagnostic[];
  /** Lines from the first to the last mark of each conflict: nothing else is told of them. */
  readonly conflicted: readonly Span[];
  readonly hidden: readonly Shadowed[];
  readonly shape: readonly Diagnostic[];
  readonly marks: readonly Shadowed[];
  readonly traps: readonly Diagnostic[];
  readonly syntax: readonly Diagnostic[];
  readonly keys: readonly Diagnostic[];
  /** Lines an unclosed quotation mark or bracket makes unreliable. */
  readonly spoilt: readonly Span[];
  /** Lines on which the parser's errors may follow from a conflict. */
  readonly conflictShadows: readonly Span[];
  /** Lines on which other findings may follow from a fault the parser met. */
  readonly syntaxShadows: readonly Span[];
}

/**
 * All findings of a file in file order, one for each fault: where two searches meet on a line, the one that names the
 * cause is kept. A conflict silences everything in it; a parser's error gives way to any finding that explains it.
 */
export function mergeFindings(searches: Searches): Diagnostic[] {
  const conflicts = searches.conflicted;
  const hidden = outsideShadowed(searches.hidden, conflicts);
  const shape = outside(searches.shape, conflicts);
  const marks = outsideShadowed(searches.marks, [...conflicts, ...searches.spoilt]);
  const shadows = [...searches.conflictShadows, ...[...hidden, ...marks].map((cause) => cause.shadow)];
  const badStarts = searches.syntax.filter((finding) => finding.code === 'yaml/bad-start').map(linesOf);
  const traps = outside(searches.traps, [...conflicts, ...searches.spoilt, ...badStarts]).filter(
    isNoEcho([...shadows, ...searches.syntaxShadows]),
  );
  const lexical = [...hidden, ...marks].map((cause) => cause.finding);
  const explained = [...lexical, ...shape, ...traps].map(linesOf);
  const syntax = withoutLeftovers(outside(searches.syntax, [...conflicts, ...shadows, ...explained]), traps);
  const structural = [...marks.map((mark) => mark.finding), ...syntax, ...traps.filter((trap) => trap.code === 'yaml/text-in-flow')].map(
    linesOf,
  );
  const written = syntax.length === 0 ? searches.keys : searches.keys.filter((finding) => !isNowhere(finding));
  const keys = outside(written, [...conflicts, ...searches.spoilt, ...searches.syntaxShadows, ...structural]);
  const all = [...searches.conflicts, ...lexical, ...shape, ...traps, ...syntax, ...keys];
  return limitEach(all.sort(byPlace));
}

/** A line that lost its place because of a fault above it was not swallowed on its own account. */
function isNoEcho(shadows: readonly Span[]): (trap: Diagnostic) => boolean {
  const isShadowed = createCover(shadows);
  return (trap) => trap.code !== 'yaml/swallowed-line' || !isShadowed(startLine(trap));
}

/** A text cut off by a remark leaves its next lines belonging to nothing: one fault, told where it was cut. */
function withoutLeftovers(syntax: readonly Diagnostic[], traps: readonly Diagnostic[]): Diagnostic[] {
  const cuts = new Set(traps.filter((trap) => trap.code === 'yaml/comment-cuts-text').map((trap) => startLine(trap) + 1));
  return syntax.filter((finding) => !(cuts.has(startLine(finding)) && leftovers.has(finding.code)));
}

const leftovers: ReadonlySet<string> = new Set(['yaml/missing-colon', 'yaml/remark-in-text']);

function outside(findings: readonly Diagnostic[], silenced: readonly Span[]): Diagnostic[] {
  const isSilenced = createCover(silenced);
  return findings.filter((finding) => !isSilenced(startLine(finding)));
}

function outsideShadowed(causes: readonly Shadowed[], silenced: readonly Span[]): Shadowed[] {
  const isSilenced = createCover(silenced);
  return causes.filter((cause) => !isSilenced(startLine(cause.finding)));
}

/** A key without a character, which the parser put in where it found none. */
function isNowhere(finding: Diagnostic): boolean {
  const at = finding.origin.at;
  return at !== undefined && at.start.line === at.end.line && at.start.column === at.end.column;
}

function linesOf(finding: Diagnostic): Span {
  const line = startLine(finding);
  return { from: line, to: Math.max(line, finding.origin.at?.end.line ?? line) };
}

function startLine(finding: Diagnostic): number {
  return finding.origin.at?.start.line ?? 1;
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  return startLine(a) - startLine(b) || (a.origin.at?.start.column ?? 1) - (b.origin.at?.start.column ?? 1);
}

const most = 50;

/** At most so many findings of one code; the last of them says how many more there are. */
function limitEach(findings: readonly Diagnostic[]): Diagnostic[] {
  const counts = new Map<string, number>();
  for (const finding of findings) counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
  const told = new Map<string, number>();
  return findings.flatMap((finding) => {
    const number = (told.get(finding.code) ?? 0) + 1;
    told.set(finding.code, number);
    if (number > most) return [];
    const more = (counts.get(finding.code) ?? 0) - most;
    return number === most && more > 0
      ? [{ ...finding, hint: `${finding.hint ?? ''} There are ${more} more of these in the file.`.trim() }]
      : [finding];
  });
}
