import type { Composed } from './compose.js';
import { diagnoseError } from './diagnose-error.js';
import type { Fault } from './diagnose-error.js';
import { lineIndexAt } from './positions.js';
import type { SourceFile } from './source-file.js';

/**
 * The faults behind the parser's errors, one for each: what only follows from an earlier fault is left out.
 *
 * Several errors on one line, and what an unclosed quotation mark or bracket spoils, are one fault. A misaligned line
 * makes the lines below it misaligned too; tabs come in dozens. Of either, one is told for a run of lines.
 */
export function findSyntaxFaults(source: SourceFile, composed: Composed): Fault[] {
  const faults = composed.errors.slice(0, mostErrors).map((error) => diagnoseError(source, composed, error));
  const kept: Fault[] = [];
  for (const fault of faults.sort(byImportance)) {
    if (!kept.some((earlier) => explains(source, earlier, fault))) kept.push(fault);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** Enough to put right at one sitting; a file with more is not YAML. */
const mostErrors = 100;

/** Faults that spoil what follows first, then in file order. */
function byImportance(a: Fault, b: Fault): number {
  return Number(b.spoilsTo > b.end) - Number(a.spoilsTo > a.end) || a.start - b.start;
}

function explains(source: SourceFile, earlier: Fault, fault: Fault): boolean {
  if (fault.start >= earlier.start && fault.start <= earlier.spoilsTo) return true;
  const distance = lineIndexAt(source, fault.start) - lineIndexAt(source, earlier.start);
  if (distance === 0) return true;
  const { code } = fault.words;
  if (code !== earlier.words.code) return false;
  return code === 'yaml/tab' || (code === 'yaml/indentation' && distance === 1);
}
