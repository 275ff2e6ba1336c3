import { readdirSync } from 'node:fs';
import { confirmedMeanings } from '../../src/law/index.js';
import { type Rule } from '../../src/rules/rule.js';

/** The files of src/rules that are not rules. */
const machinery = ['index.generated.ts', 'index.ts', 'rule.ts', 'run.ts'];

/** The ids of the rules in a folder: the names of their files, in order. */
export function findRuleIds(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !machinery.includes(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

/** The rules in a folder, read from their files and not from the index, which may be older. */
export async function loadRules(folder: URL): Promise<readonly Rule[]> {
  const files = findRuleIds(folder).map((id) => new URL(`${id}.ts`, folder).href);
  return Promise.all(files.map(async (file) => ((await import(file)) as { readonly default: Rule }).default));
}

/** The list of all rules: `src/rules/index.generated.ts`. */
export function generateRuleIndex(ids: readonly string[]): string {
  const imports = ids.map((id) => `import ${nameOf(id)} from './${id}.js';`);
  return [
    '/* Made from src/rules/*.ts by `npm run generate`. Do not edit. */',
    ...imports,
    "import type { Rule } from './rule.js';",
    '',
    '/** Every rule, by id. */',
    'export const rules: readonly Rule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ].join('\n');
}

/** The page on every rule: `docs/rules.md`. */
export function generateRuleDocs(rules: readonly Rule[]): string {
  return [
    '<!-- Made from src/rules/*.ts by `npm run generate`. Do not edit. -->',
    '',
    '# Rules',
    '',
    'What Fairnotice finds in a privacy notice, rule by rule. Each finding is called `rule/` and the id of the rule.',
    '',
    '- A **duty** rule finds something the law wants a notice to say and that is not there.',
    '- A **lawfulness** rule finds that what the body says it does may not be lawful. Do not change the notice to make it go away: ask your data protection officer.',
    '- A **prose** rule goes by words. It can be wrong, so it never stops a site from being published.',
    '- A **date** rule speaks because a day has passed: a warning for 90 days, then an error.',
    '- A **style** rule only tells.',
    '',
    'An error stops publishing. A warning asks for attention. An info only tells.',
    '',
    '| Rule | Kind | Severity | What it finds |',
    '| --- | --- | --- | --- |',
    ...rules.map(({ id, kind, severity, summary }) => `| [${id}](#${id}) | ${kind} | ${severity} | ${summary} |`),
    '',
    ...rules.flatMap(describeRule),
  ].join('\n');
}

function describeRule(rule: Rule): readonly string[] {
  const { id, kind, severity, citation, inForce, confirmed, file, summary, why, fix, bad, good } = rule;
  const law = citation.url === undefined ? citation.label : `[${citation.label}](${citation.url})`;
  return [
    `## ${id}`,
    '',
    summary,
    '',
    `**Why it matters.** ${why}`,
    '',
    `**What to do.** ${fix}`,
    '',
    `- Kind: ${kind}`,
    `- Severity: ${severity}`,
    `- Law: ${law}`,
    ...(inForce.from === undefined ? [] : [`- In force from: ${inForce.from}`]),
    ...(inForce.until === undefined ? [] : [`- In force until: ${inForce.until}`]),
    `- How far this is confirmed: ${confirmedMeanings[confirmed]}`,
    '',
    `Found fault with, in the file of a ${file}:`,
    '',
    '```yaml',
    bad.trim(),
    '```',
    '',
    'Put right:',
    '',
    '```yaml',
    good.trim(),
    '```',
    '',
  ];
}

function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
