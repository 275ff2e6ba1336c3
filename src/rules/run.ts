import type { Diagnostic } from '../diagnostics/index.js';
import { isInForce, type CivilDate } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rules } from './index.generated.js';
import { lowerSeverity, type Finding, type Rule } from './rule.js';

/**
 * The findings of every rule that is law on `day`, rule by rule. A withdrawn notice is not judged: nobody is told anything by it any more.
 */
export function runRules(notice: Notice, day: CivilDate): readonly Diagnostic[] {
  return rules.flatMap((rule) => runRule(rule, notice, day));
}

/** The findings of one rule, as `rule/<id>`. */
export function runRule(rule: Rule, notice: Notice, day: CivilDate): readonly Diagnostic[] {
  if (notice.status === 'withdrawn' || !isInForce(rule.inForce, day)) return [];
  return rule.check({ notice, day }).map((finding) => diagnose(rule, finding));
}

/** How the message of a lawfulness finding begins: choosing other words, or another basis, would only hide what may be unlawful. */
export const lawfulnessOpening = 'Do not change the notice to make this go away: ask your data protection officer.';

function diagnose(rule: Rule, { message, severity, ...rest }: Finding): Diagnostic {
  return {
    code: `rule/${rule.id}`,
    severity: severity === undefined ? rule.severity : lowerSeverity(severity, rule.severity),
    kind: rule.kind,
    message: rule.kind === 'lawfulness' ? `${lawfulnessOpening} ${message}` : message,
    citation: rule.citation,
    ...rest,
  };
}
