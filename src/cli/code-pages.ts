import { describeRuleFacts, explanations, type CodePage } from '../report/index.js';
import { rules, type Rule } from '../rules/index.js';
import { writeWaiverExample } from './waiver-example.js';

/** What every code means: those of rules first, then all others. */
export function listCodePages(): ReadonlyMap<string, CodePage> {
  return new Map<string, CodePage>([
    ...rules.map((rule) => [`rule/${rule.id}`, explainRule(rule)] as const),
    ...Object.entries(explanations),
  ]);
}

function explainRule(rule: Rule): CodePage {
  const { kind, severity, citation, confirmed, summary, why, fix, bad, good } = rule;
  const facts = describeRuleFacts(rule);
  return { summary, why, fix, bad, good, waiver: writeWaiverExample(rule), citation, facts, kind, severity, confirmed };
}
