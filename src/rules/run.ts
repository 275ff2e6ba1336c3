import type { Diagnostic, Origin } from '../diagnostics/index.js';
import { isInForce, type CivilDate } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rules } from './index.generated.js';
import { lowerSeverity, type Finding, type Rule } from './rule.js';

/**
 * The findings of every rule that is law on `day`, rule by rule. `notices` is one notice in each of its languages, the site's first
 * language first: what shows in several languages is found once, in the first that has it.
 * A withdrawn notice is not judged: nobody is told anything by it any more.
 */
export function runRules(notices: readonly Notice[], day: CivilDate): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    const seen = new Set<string>();
    return notices.flatMap((notice) => {
      const added = runRule(rule, notice, day).filter(({ origin }) => !seen.has(placeAndSpan(origin)));
      for (const { origin } of added) seen.add(placeAndSpan(origin));
      return added;
    });
  });
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

function placeAndSpan({ file, path, span }: Origin): string {
  return JSON.stringify([file, path, span]);
}
