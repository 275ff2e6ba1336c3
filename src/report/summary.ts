import type { LocatedDiagnostic } from '../diagnostics/index.js';

/** How much was found, of each weight. Findings that were accepted are counted apart and in no other number. */
export interface Summary {
  readonly notices: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
}

export function summarise(diagnostics: readonly LocatedDiagnostic[], notices: number): Summary {
  const open = diagnostics.filter(({ waived }) => waived === undefined);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return {
    notices,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: diagnostics.length - open.length,
  };
}

/** Findings in the order of every report: by file, line, column and code. */
export function orderFindings(diagnostics: readonly LocatedDiagnostic[]): readonly LocatedDiagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.origin.file, b.origin.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.code, b.code),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** A number with its thing: "1 error", "3 errors". */
export function count(number: number, thing: string): string {
  return `${number} ${thing}${number === 1 ? '' : 's'}`;
}

/** "a, b and c". */
export function joinWords(items: readonly string[]): string {
  return items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} and ${String(items.at(-1))}`;
}
