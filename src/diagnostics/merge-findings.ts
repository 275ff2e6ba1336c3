import type { LocatedDiagnostic } from './diagnostic.js';

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
