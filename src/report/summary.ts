import type { LocatedDiagnostic } from '../diagnostics/index.js';

/** How much was found, of each weight. Findings that were accepted or that the baseline holds are counted apart and in no other number. */
export interface Summary {
  readonly notices: number;
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
  readonly waived: number;
  /** Held by the baseline. */
  readonly held: number;
}

export function summarise(diagnostics: readonly LocatedDiagnostic[], notices: number): Summary {
  const open = diagnostics.filter(isOpen);
  const count = (severity: string): number => open.filter((finding) => finding.severity === severity).length;
  return {
    notices,
    errors: count('error'),
    warnings: count('warning'),
    infos: count('info'),
    waived: diagnostics.filter(({ waived }) => waived !== undefined).length,
    held: diagnostics.filter(isHeld).length,
  };
}

/** Whether a finding counts: neither accepted nor held by the baseline. */
export function isOpen(finding: LocatedDiagnostic): boolean {
  return finding.waived === undefined && !isHeld(finding);
}

/** Whether the baseline holds a finding that nobody has accepted. */
export function isHeld({ waived, baseline }: LocatedDiagnostic): boolean {
  return waived === undefined && baseline === 'held';
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
