import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { Scope, Waiver } from './waiver.js';

/** Whether a waiver is for a finding of its rule: in the file it names, at the place it names or below. */
export function matchesFinding(waiver: Waiver, finding: LocatedDiagnostic): boolean {
  return isInScope(waiver, finding) && isAt(waiver.at, finding.origin.path);
}

/** Whether a finding lies in the file that a waiver names. */
export function isInScope(waiver: Waiver, finding: LocatedDiagnostic): boolean {
  const scope = scopeOf(finding);
  return scope !== undefined && waiver[scope.kind] === scope.id;
}

/**
 * The one file that a waiver of a finding has to name. A finding in a shared file is that file's, whichever notice brought it to light:
 * a waiver for one notice must not hide it from the others.
 */
export function scopeOf({ notice, origin }: LocatedDiagnostic): Scope | undefined {
  // `notices/controllers/anytown-council.yaml` is the controller anytown-council. No controller can be called “controllers” or “registers”.
  const [, folder, id] = /(?:^|\/)(controllers|registers)\/([^/]+)\.ya?ml$/.exec(origin.file) ?? [];
  if (id !== undefined) return { kind: folder === 'controllers' ? 'controller' : 'register', id };
  return notice === undefined ? undefined : { kind: 'notice', id: notice };
}

/** The longest path under “at” that fits a finding: down to where a position in a list would be needed, since positions never match. */
export function pathOf({ origin }: LocatedDiagnostic): string | undefined {
  const end = origin.path.findIndex((step) => typeof step === 'number' || !/^[^\s/]+$/.test(step));
  const steps = end < 0 ? origin.path : origin.path.slice(0, end);
  return steps.length === 0 ? undefined : steps.join('/');
}

/** By field names and ids. Positions in a list never match: they move when an item is added before them. */
function isAt(at: string | undefined, path: readonly (string | number)[]): boolean {
  return at === undefined || at.split('/').every((step, index) => path[index] === step);
}
