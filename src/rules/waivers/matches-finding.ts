import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { Waiver } from './apply-waivers.js';

/** Whether a waiver is for a finding of its rule: in the file it names, at the place it names or below. */
export function matchesFinding(waiver: Waiver, finding: LocatedDiagnostic): boolean {
  return isInScope(waiver, finding) && isAt(waiver.at, finding.origin.path);
}

/** A finding in a shared file is that file's, whichever notice brought it to light: a waiver for one notice must not hide it from the others. */
function isInScope({ notice, controller, register }: Waiver, finding: LocatedDiagnostic): boolean {
  const shared = sharedFile(finding.origin.file);
  if (shared === undefined) return notice !== undefined && notice === finding.notice;
  return shared.id === (shared.folder === 'controllers' ? controller : register);
}

/** `notices/controllers/anytown-council.yaml` is the controller anytown-council. Sites cannot have controllers called “controllers” or “registers”. */
function sharedFile(file: string): { readonly folder: string; readonly id: string } | undefined {
  const [, folder, id] = /(?:^|\/)(controllers|registers)\/([^/]+)\.ya?ml$/.exec(file) ?? [];
  return folder === undefined || id === undefined ? undefined : { folder, id };
}

/** By field names and ids. Positions in a list never match: they move when an item is added before them. */
function isAt(at: string | undefined, path: readonly (string | number)[]): boolean {
  return at === undefined || at.split('/').every((step, index) => path[index] === step);
}
