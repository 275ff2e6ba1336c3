import { describeRuleFacts } from '../../src/report/index.js';
import { writeExample, type AcrossRule } from '../../src/rules/across-rule.js';
import type { Rule, RuleMeta } from '../../src/rules/rule.js';
import { anchorOf } from './describe-value.js';
import { list, table } from './markdown.js';
import { groupByTopic, type RuleTopic } from './rule-topics.js';

/** A rule with its examples as they are shown, and what they are parts of. */
interface PrintedRule extends RuleMeta {
  readonly examplesOf: string;
  readonly bad: string;
  readonly good: string;
}

/** The page on every rule, topic by topic: `docs/rules.md`. */
export function generateRuleDocs(ofNotices: readonly Rule[], across: readonly AcrossRule[]): string {
  const rules: readonly PrintedRule[] = [
    ...ofNotices.map((rule) => ({ ...rule, examplesOf: `the file of a ${rule.file}` })),
    ...across.map((rule) => ({
      ...rule,
      examplesOf: 'these files together',
      bad: writeExample(rule.bad),
      good: writeExample(rule.good),
    })),
  ];
  const topics = groupByTopic(rules.map(({ id }) => id));
  return [
    '<!-- Made from src/rules/*.ts by `npm run generate`. Do not edit. -->',
    '',
    '# Rules',
    '',
    'What Fairnotice finds in a privacy notice, topic by topic. Each finding is called `rule/` and the id of the rule. `fairnotice explain` prints what stands here. How each rule is tried out is listed in [rule-cases.md](rule-cases.md).',
    '',
    '- A **duty** rule finds something the law wants a notice to say and that is not there.',
    '- A **lawfulness** rule finds that what the body says it does may not be lawful. Do not change the notice to make it go away: ask your data protection officer.',
    '- A **prose** rule goes by words. It can be wrong, so it never stops a site from being published.',
    '- A **date** rule speaks because a day has passed: a warning for 90 days, then an error.',
    '- A **style** rule only tells.',
    '',
    'An error stops publishing. A warning asks for attention. An info only tells.',
    '',
    ...list(topics.map(({ title, rules: ids }) => `[${title}](#${anchorOf(title)}): ${ids.length} ${ids.length === 1 ? 'rule' : 'rules'}`)),
    ...topics.flatMap((topic) => describeTopic(topic, rules)),
  ].join('\n');
}

function describeTopic({ title, about, law, rules: ids }: RuleTopic, all: readonly PrintedRule[]): readonly string[] {
  const rules = ids.flatMap((id) => all.find((rule) => rule.id === id) ?? []);
  const sections = law.map((section) => `[${section.toLowerCase()}](law.md#${anchorOf(section)})`);
  return [
    `## ${title}`,
    '',
    about,
    '',
    ...(sections.length === 0 ? [] : [`The law we know of: ${sections.join(', ')}.`, '']),
    ...table(
      ['Rule', 'Kind', 'Severity', 'What it finds'],
      rules.map(({ id, kind, severity, summary }) => [`[${id}](#${id})`, kind, severity, summary]),
    ),
    ...rules.flatMap(describeRule),
  ];
}

function describeRule(rule: PrintedRule): readonly string[] {
  const { id, citation, examplesOf, summary, why, fix, bad, good } = rule;
  const law = citation.url === undefined ? citation.label : `[${citation.label}](${citation.url})`;
  return [
    `### ${id}`,
    '',
    summary,
    '',
    `**Why it matters.** ${why}`,
    '',
    `**What to do.** ${fix}`,
    '',
    ...list([`Law: ${law}`, ...describeRuleFacts(rule)]),
    `Found fault with, in ${examplesOf}:`,
    '',
    ...fence(bad),
    'Put right:',
    '',
    ...fence(good),
  ];
}

function fence(example: string): readonly string[] {
  return ['```yaml', example.trim(), '```', ''];
}
