import type { Diagnostic } from '../diagnostics/index.js';
import { acrossRules } from './across/index.generated.js';
import type { AcrossContext, AcrossRule } from './across-rule.js';
import { diagnose, type Measure } from './run.js';
import { phaseOf } from '../law/index.js';

const justDo: Measure = (_, work) => work();

/** The findings of every rule across notices, rule by rule, each with the id of the notice it is about. */
export function runAcross(context: AcrossContext, measure: Measure = justDo): readonly (Diagnostic & { readonly notice?: string })[] {
  return acrossRules.flatMap((rule) => measure(rule.id, () => runAcrossRule(rule, context)));
}

/** The findings of one rule across notices. When it becomes law, and what it weighs until then, is as for the rules of one notice. */
export function runAcrossRule(rule: AcrossRule, context: AcrossContext): readonly (Diagnostic & { readonly notice?: string })[] {
  const phase = phaseOf(rule.inForce, context.day);
  if (phase.state === 'not-law') return [];
  return rule
    .check(context)
    .map(({ notice, ...finding }) => ({ ...diagnose(rule, finding, phase, context.day), ...(notice === undefined ? {} : { notice }) }));
}
