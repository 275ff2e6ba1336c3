import type { LocatedDiagnostic } from './diagnostic.js';
import type { Position } from './origin.js';

/** A finding in a controller or register file once, with the notices it reaches. */
export function mergeShared(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const merged = new Map<string, LocatedDiagnostic>();
  const reached = new Map<string, Set<string>>();
  for (const diagnostic of diagnostics) {
    const key = JSON.stringify([diagnostic.code, diagnostic.origin, diagnostic.message]);
    const notices = reached.get(key) ?? new Set();
    if (diagnostic.notice !== undefined) notices.add(diagnostic.notice);
    reached.set(key, notices);
    if (!merged.has(key)) merged.set(key, diagnostic);
  }
  return [...merged].map(([key, diagnostic]) => {
    const notices = [...(reached.get(key) ?? [])].sort();
    if (!isSharedFile(diagnostic.origin.file)) return diagnostic;
    const { notice: _notice, ...rest } = diagnostic;
    return notices.length === 0 ? rest : { ...rest, notices, reaches: notices.length };
  });
}

function isSharedFile(file: string): boolean {
  return /(^|\/)(controllers|registers)\/[^/]+$/.test(file);
}

/**
 * One fault makes one finding: what the shape of a file says of a place where the writing of YAML has gone wrong is only its echo.
 */
export function dropEchoes(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  const written = diagnostics.filter(({ code, severity }) => code.startsWith('yaml/') && severity === 'error');
  return diagnostics.filter((one) => !one.code.startsWith('schema/') || !written.some((fault) => isInside(one, fault)));
}

function isInside({ origin, range }: LocatedDiagnostic, fault: LocatedDiagnostic): boolean {
  if (origin.file !== fault.origin.file) return false;
  const { start, end } = fault.range;
  return !isBefore(range.start, start) && isBefore(range.start, end);
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.column < b.column);
}

/** By file, line, column and code; by code point, so that every machine sorts alike. */
export function sortFindings(diagnostics: readonly LocatedDiagnostic[]): LocatedDiagnostic[] {
  return [...diagnostics].sort(
    (a, b) =>
      compare(a.origin.file, b.origin.file) ||
      a.range.start.line - b.range.start.line ||
      a.range.start.column - b.range.start.column ||
      compare(a.code, b.code) ||
      compare(a.message, b.message),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
