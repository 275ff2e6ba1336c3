import { childOrigin, type LocatedDiagnostic } from '../../diagnostics/index.js';
import { listSome, listWords } from '../support/wording.js';
import { isInScope, pathOf, scopeOf } from './matches-finding.js';
import type { WaivableFile } from './waivable-files.js';
import type { Waiver, WaiverFinding } from './waiver.js';

/** What is wrong with a waiver that fits nothing that was found. `open` are the findings of its rule that no other waiver accepts. */
export function judgeIdle(waiver: Waiver, file: WaivableFile, open: readonly LocatedDiagnostic[]): readonly WaiverFinding[] {
  const elsewhere = open.filter((finding) => isRelated(finding, file));
  if (elsewhere.length > 0) return [otherFile(waiver, file, elsewhere)];
  if (!file.judged) return [];
  return [unused(waiver, placesOf(open.filter((finding) => isInScope(waiver, finding))))];
}

/** Whether a finding lies in another file than the waiver names, but touches the same notice. */
function isRelated(finding: LocatedDiagnostic, file: WaivableFile): boolean {
  const scope = scopeOf(finding);
  if (scope === undefined || scope.kind === file.kind) return false;
  if (file.kind === 'notice') return finding.notices?.includes(file.id) ?? false;
  return file.kind === 'controller' && scope.kind === 'notice' && file.notices.includes(scope.id);
}

const owners = { notice: 'the file of a notice', controller: 'the controller’s file', register: 'the file of a register' };

function otherFile(waiver: Waiver, file: WaivableFile, elsewhere: readonly LocatedDiagnostic[]): WaiverFinding {
  const scopes = elsewhere.flatMap((finding) => scopeOf(finding) ?? []);
  const lines = [...new Set(scopes.map(({ kind, id }) => `“${kind}: ${id}”`))].sort();
  const kind = scopes[0]?.kind ?? 'notice';
  const each = lines.length === 1 ? '' : ' in a waiver for each';
  return {
    code: 'waiver/other-file',
    severity: 'warning',
    message: `This waiver accepts nothing: what the rule ${waiver.rule} finds is in ${owners[kind]}.`,
    hint: `In place of “${file.kind}: ${file.id}” write ${listSome(lines)}${each}.`,
    origin: childOrigin(waiver.origin, file.kind),
  };
}

function placesOf(findings: readonly LocatedDiagnostic[]): readonly string[] {
  return [...new Set(findings.flatMap((finding) => pathOf(finding) ?? []))].sort();
}

function unused(waiver: Waiver, others: readonly string[]): WaiverFinding {
  const where = waiver.at === undefined ? 'there' : `at “${waiver.at}”`;
  const paths = listWords(
    others.map((path) => `“${path}”`),
    'or',
  );
  return {
    code: 'waiver/unused',
    severity: 'info',
    message: `Nothing is left to accept: the rule ${waiver.rule} finds nothing ${where}.`,
    hint:
      others.length === 0
        ? 'Take this waiver out.'
        : `Take this waiver out. If it was meant for what the rule finds elsewhere in this file, write ${paths} after “at:”.`,
    origin: waiver.origin,
  };
}
