import type { LocatedDiagnostic, Waived } from '../../diagnostics/index.js';
import type { CivilDate } from '../../law/index.js';
import { groupBy } from '../../facts/index.js';
import { judgeForm } from './judge-form.js';
import { judgeHeld } from './judge-held.js';
import { judgeIdle } from './judge-idle.js';
import { matchesFinding } from './matches-finding.js';
import type { WaivableFile } from './waivable-files.js';
import { scopesOf, type Waiver, type WaiverFinding } from './waiver.js';

/** The findings, those accepted marked as `waived`, and what is wrong with the waivers. */
export interface WaiversResult {
  readonly diagnostics: readonly LocatedDiagnostic[];
  readonly findings: readonly WaiverFinding[];
}

/** What waivers are held against: the files that they may name, and the day. */
export interface Checked {
  readonly files: readonly WaivableFile[];
  readonly day: CivilDate;
}

/**
 * Marks the findings that have been accepted. A waived finding keeps its severity. Only rules can be waived.
 *
 * A waiver that has ended still holds for 90 days, with a warning that counts them down; after that it no longer does, and is an error.
 * One for a lawfulness rule holds only with the advice of the data protection officer. One that fits no finding is an info where the file
 * has been judged, and a warning where it was meant for another file.
 */
export function applyWaivers(
  diagnostics: readonly LocatedDiagnostic[],
  waivers: readonly Waiver[],
  { files, day }: Checked,
): WaiversResult {
  const accepted = new Map<LocatedDiagnostic, Waived>();
  const byCode = new Map(groupBy(diagnostics, ({ code }) => code).map((group) => [group[0]?.code, group]));
  const judged = waivers.map((waiver) => {
    const ofRule = byCode.get(`rule/${waiver.rule}`) ?? [];
    const found = ofRule.filter((finding) => matchesFinding(waiver, finding));
    const misshapen = judgeForm(waiver, files);
    const wrong = misshapen === undefined ? judgeHeld(waiver, found, day) : [misshapen];
    const { reason, approvedBy, until } = waiver;
    if (wrong.every(({ severity }) => severity !== 'error'))
      for (const finding of found) if (!accepted.has(finding)) accepted.set(finding, { reason, approvedBy, until });
    return { waiver, ofRule, wrong, isIdle: found.length === 0 && misshapen === undefined };
  });
  const findings = judged.flatMap(({ waiver, ofRule, wrong, isIdle }) => {
    const file = fileOf(waiver, files);
    const open = ofRule.filter((finding) => !accepted.has(finding));
    const idle = isIdle && file !== undefined ? judgeIdle(waiver, file, open) : undefined;
    return [...wrong, ...(idle ?? [])].map((finding) => ({ ...finding, ...reachOf(waiver, file) }));
  });
  return { diagnostics: diagnostics.map((finding) => markWaived(finding, accepted.get(finding))), findings };
}

function markWaived(finding: LocatedDiagnostic, waived: Waived | undefined): LocatedDiagnostic {
  return waived === undefined ? finding : { ...finding, waived };
}

function fileOf(waiver: Waiver, files: readonly WaivableFile[]): WaivableFile | undefined {
  return files.find(({ kind, id }) => waiver[kind] === id);
}

/** The notices that a waiver is for: none where it names a file that is not there, and perhaps any where it names no one file. */
function reachOf(waiver: Waiver, file: WaivableFile | undefined): Pick<WaiverFinding, 'notice' | 'notices'> {
  if (scopesOf(waiver).length !== 1) return {};
  return file?.kind === 'notice' ? { notice: file.id } : { notices: file?.notices ?? [] };
}
