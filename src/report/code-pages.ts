import { explanations } from './explanations/index.js';
import { acrossRules, rules, writeExample, type AcrossRule, type Rule, type RuleMeta } from '../rules/index.js';
import { describeRuleFacts } from './rule-facts.js';
import type { CodePage } from './sarif-rule.js';
import { writeWaiverExample } from './waiver-example.js';

/** What every code means: those of rules first, then all others. */
export function listCodePages(): ReadonlyMap<string, CodePage> {
  return new Map<string, CodePage>([
    ...rules.map((rule) => [`rule/${rule.id}`, explainRule(rule)] as const),
    ...acrossRules.map(
      (rule) => [`rule/${rule.id}`, explainRule({ ...rule, bad: writeExample(rule.bad), good: writeExample(rule.good) })] as const,
    ),
    ...Object.entries(explanations),
  ]);
}

type Explained = Pick<Rule, keyof RuleMeta | 'bad' | 'good'> & { readonly file: Rule['file'] | AcrossRule['file'] };

function explainRule(rule: Explained): CodePage {
  const { kind, severity, citation, confirmed, summary, why, fix, bad, good } = rule;
  const facts = describeRuleFacts(rule);
  return { summary, why, fix, bad, good, waiver: writeWaiverExample(rule), citation, facts, kind, severity, confirmed };
}
