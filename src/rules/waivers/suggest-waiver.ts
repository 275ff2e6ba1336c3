import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { allRules } from '../all-rules.js';
import { pathOf, scopeOf } from './matches-finding.js';

/** A field of a waiver with what to write after it. */
export type WaiverField = readonly [name: string, value: string];

/** The fields of a waiver that would fit a finding of a rule and say nothing of why; nothing for other findings, which cannot be accepted. */
export function suggestWaiver(finding: LocatedDiagnostic): readonly WaiverField[] | undefined {
  const rule = allRules.find(({ id }) => finding.code === `rule/${id}`);
  const scope = scopeOf(finding);
  if (rule === undefined || scope === undefined) return undefined;
  const at = pathOf(finding);
  return [
    ['rule', rule.id],
    [scope.kind, scope.id],
    ...(at === undefined ? [] : [['at', at] as const]),
    ...(rule.kind === 'lawfulness' ? [['dpoAdvice', '…'] as const] : []),
  ];
}
