import type { Diagnostic, Origin, Severity } from '../diagnostics/index.js';
import { type CivilDate, countDays, dayInWords, daysAfter, type Phase, phaseOf } from '../law/index.js';
import { rules } from './index.generated.js';
import { lowerSeverity, type Finding, type Rule, type RuleMeta, type RuleSubject } from './rule.js';
import { readerTexts } from './support/reader-texts.js';

/** Does a piece of work under a name. The command line hands one in that takes the time; by default the work is just done. */
export type Measure = <T>(name: string, work: () => T) => T;

const justDo: Measure = (_, work) => work();

/**
 * The findings of every rule that is law on `day` or soon will be, rule by rule. `subjects` is one notice in each of its languages,
 * the site's first language first: what shows in several languages is found once, in the first that has it.
 * A withdrawn notice is not judged: nobody is told anything by it any more.
 */
export function runRules(subjects: readonly RuleSubject[], day: CivilDate, measure: Measure = justDo): readonly Diagnostic[] {
  // Most rules read the texts. They are gathered before, so that the first rule to ask does not look slow.
  measure('pass/texts', () => subjects.map(({ notice }) => readerTexts(notice)));
  return rules.flatMap((rule) =>
    measure(rule.id, () => {
      const seen = new Set<string>();
      return subjects.flatMap((subject) => {
        const added = runRule(rule, subject, day).filter(({ origin }) => !seen.has(placeAndSpan(origin)));
        for (const { origin } of added) seen.add(placeAndSpan(origin));
        return added;
      });
    }),
  );
}

/**
 * The findings of one rule, as `rule/<id>`. A rule that becomes law within 90 days judges by the law of its first day and only tells.
 * One that became law less than 90 days ago warns at most, with a countdown.
 */
export function runRule(rule: Rule, subject: RuleSubject, day: CivilDate): readonly Diagnostic[] {
  const phase = phaseOf(rule.inForce, day);
  if (subject.notice.status === 'withdrawn' || phase.state === 'not-law') return [];
  const judged = rule.check({ ...subject, day: phase.state === 'coming' ? phase.from : day });
  return judged.map((finding) => diagnose(rule, finding, phase, day));
}

/** How the message of a lawfulness finding begins: choosing other words, or another basis, would only hide what may be unlawful. */
export const lawfulnessOpening = 'Do not change the notice to make this go away: ask your data protection officer.';

/** A finding of a rule as the rest of the compiler knows it. What the phase of the rule on `day` says is said with it. */
export function diagnose(
  rule: RuleMeta,
  { message, severity = rule.severity, ...rest }: Finding,
  phase: Phase,
  day: CivilDate,
): Diagnostic {
  const weight = lowerSeverity(severity, rule.severity);
  const said = [...(rule.kind === 'lawfulness' ? [lawfulnessOpening] : []), ...wordPhase(phase, day, weight, message)].join(' ');
  return {
    code: `rule/${rule.id}`,
    severity: lowerSeverity(weight, ceilingOf(phase)),
    kind: rule.kind,
    message: said,
    citation: rule.citation,
    ...rest,
  };
}

function ceilingOf({ state }: Phase): Severity {
  return state === 'coming' ? 'info' : state === 'new' ? 'warning' : 'error';
}

function wordPhase(phase: Phase, day: CivilDate, weight: Severity, message: string): readonly string[] {
  if (phase.state === 'coming')
    return [`This is law from ${dayInWords(phase.from)}, in ${countDays(daysAfter(day, phase.from))}.`, message];
  if (phase.state === 'new' && weight === 'error')
    return [message, `The law is new: in ${countDays(daysAfter(day, phase.settles))} this becomes an error.`];
  return [message];
}

function placeAndSpan({ file, path, span }: Origin): string {
  return JSON.stringify([file, path, span]);
}
