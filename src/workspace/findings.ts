import type { LocatedDiagnostic, Severity } from '../diagnostics/index.js';

/** What to say of a file or folder of the workspace. */
export interface Words {
  readonly code: `workspace/${string}`;
  readonly message: string;
  readonly hint: string;
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
}

/** A finding about a file or folder as such: it has no place inside, so it stands at the start. */
export function findingAbout(file: string, { severity = 'error', ...words }: Words): LocatedDiagnostic {
  const start = { line: 1, column: 1 };
  return { ...words, severity, origin: { file, path: [] }, range: { start, end: start }, pointer: '' };
}
