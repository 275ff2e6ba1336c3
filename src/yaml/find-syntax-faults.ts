import type { Composed } from './compose.js';
import type { Span } from './create-cover.js';
import { reachAt } from './create-shadows.js';
import type { FindShadow, Reach } from './create-shadows.js';
import { diagnoseError } from './diagnose-error.js';
import type { Fault } from './diagnose-error.js';
import { lineIndexAt, lineStart } from './positions.js';
import type { SourceFile } from './source-file.js';

/** A fault with the lines on which the parser's other errors only follow from it. */
export interface ShadowedFault extends Fault {
  readonly shadow: Span;
}

/**
 * The faults behind the parser's errors, one for each: what only follows from an earlier fault is left out. Tabs come
 * in dozens: the first is told.
 */
export function findSyntaxFaults(source: SourceFile, composed: Composed, findShadow: FindShadow): ShadowedFault[] {
  const faults = composed.errors.slice(0, mostErrors).map((error) => diagnoseError(source, composed, error));
  const kept: ShadowedFault[] = [];
  for (const fault of faults.sort(byImportance)) {
    if (kept.some((earlier) => explains(source, earlier, fault))) continue;
    kept.push({ ...fault, shadow: shadowOf(source, fault, findShadow) });
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Enough to put right at one sitting; a file with more is not YAML. */
const mostErrors = 100;

/** Faults that spoil what follows first, then in file order. */
function byImportance(a: Fault, b: Fault): number {
  return Number(b.spoilsTo > b.end) - Number(a.spoilsTo > a.end) || a.start - b.start;
}

function explains(source: SourceFile, earlier: ShadowedFault, fault: Fault): boolean {
  if (fault.start >= earlier.start && fault.start <= earlier.spoilsTo) return true;
  const line = lineIndexAt(source, fault.start) + 1;
  if (line >= earlier.shadow.from && line <= earlier.shadow.to) return true;
  return fault.words.code === 'yaml/tab' && earlier.words.code === 'yaml/tab';
}

function shadowOf(source: SourceFile, fault: Fault, findShadow: FindShadow): Span {
  const shadow = findShadow(fault.start, reachOf(source, fault));
  const last = findShadow(fault.spoilsTo, 'value');
  return { from: shadow.from, to: Math.max(shadow.to, fault.spoilsTo > fault.end ? last.to : 0) };
}

const inValue: ReadonlySet<string> = new Set(['yaml/bad-escape', 'yaml/item-on-name-line', 'yaml/text-after-quote', 'yaml/text-in-flow']);

function reachOf(source: SourceFile, fault: Fault): Reach {
  if (inValue.has(fault.words.code)) return 'value';
  if (fault.words.code === 'yaml/unclosed-quote') return reachOfQuote(source, fault);
  if (fault.words.code === 'yaml/bad-start') return reachAt(source, fault.start);
  if (fault.words.code !== 'yaml/colon-in-text') return 'structure';
  const before = source.text.slice(lineStart(source, lineIndexAt(source, fault.start)), fault.start);
  return /^ *(?:- +)*["']?[\w-]+["']?: /.test(before) ? 'value' : 'structure';
}

/** The parser gives a text up at the first line that is not indented. Where that line is no entry, it was meant as text. */
function reachOfQuote(source: SourceFile, fault: Fault): Reach {
  const after = source.text.slice(fault.spoilsTo, fault.spoilsTo + 200).trimStart();
  return /^(?:-\s|[\w-]+:\s|$)/.test(after) ? 'value' : 'structure';
}
