import type { NoticeResult } from '../../index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { count, isOpen } from '../../report/index.js';
import type { HoldReason } from './hold-notices.js';

/** Errors, by what they keep from being published. */
export interface Faulty {
  /** Notices with errors of their own. */
  readonly reasons: ReadonlyMap<string, HoldReason>;
  /** Errors that no notice alone is to blame for: with one, the site as a whole has to stay as it is. */
  readonly others: readonly LocatedDiagnostic[];
}

/**
 * Parts errors into those of notices, which can wait by themselves, and the others. That a notice no longer holds is never kept back, so an
 * error in a withdrawn one is among the others. A waiver that has ended changes nothing on the site by itself: what it accepted counts again.
 */
export function findFaulty(found: readonly LocatedDiagnostic[], notices: readonly NoticeResult[]): Faulty {
  const byFile = new Map(notices.map((notice) => [notice.file, notice]));
  const errors = new Map<string, number>();
  const others: LocatedDiagnostic[] = [];
  for (const finding of found) {
    if (finding.severity !== 'error' || !isOpen(finding) || finding.code === 'waiver/expired') continue;
    const notice = byFile.get(finding.origin.file);
    if (notice === undefined || notice.status === 'withdrawn') others.push(finding);
    else errors.set(notice.id, (errors.get(notice.id) ?? 0) + 1);
  }
  const reasons = [...errors].map(([id, number]) => [id, { kind: 'faults', words: `Its file has ${count(number, 'error')}.` }] as const);
  return { reasons: new Map(reasons), others };
}
