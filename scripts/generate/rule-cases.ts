import { readdirSync } from 'node:fs';
import type { RuleMeta } from '../../src/rules/index.js';
import type { AcrossCases } from '../../test/rules/across/case.js';
import type { RuleCases } from '../../test/rules/case.js';
import { table } from './markdown.js';

/** The cases of each rule over one notice, by its id: `test/rules/cases/<id>.ts`, in order. */
export async function loadCases(): Promise<ReadonlyMap<string, RuleCases>> {
  return loadFolder<RuleCases>(new URL('../../test/rules/cases/', import.meta.url));
}

/** The cases of each rule across notices: `test/rules/across/cases/<id>.ts`. */
export async function loadAcrossCases(): Promise<ReadonlyMap<string, AcrossCases>> {
  return loadFolder<AcrossCases>(new URL('../../test/rules/across/cases/', import.meta.url));
}

async function loadFolder<T>(folder: URL): Promise<ReadonlyMap<string, T>> {
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  const read = async (id: string): Promise<readonly [string, T]> => [
    id,
    ((await import(new URL(`${id}.ts`, folder).href)) as { readonly cases: T }).cases,
  ];
  return new Map(await Promise.all(ids.map(read)));
}

/** How many cases try a rule out. */
export interface CaseCounts {
  readonly bad: number;
  readonly good: number;
  readonly border: number;
}

/** The cases of a rule, counted. The bad and the good example of its page are one each. */
export function countCases(cases: RuleCases | AcrossCases | undefined): CaseCounts {
  const { bad = [], good = [] } = cases ?? {};
  const border = cases !== undefined && 'border' in cases ? (cases.border ?? []) : [];
  return { bad: bad.length + 1, good: good.length + 1, border: border.length };
}

/** The page on how each rule is tried out: `docs/rule-cases.md`. */
export function generateRuleCaseDocs(rules: readonly RuleMeta[], cases: ReadonlyMap<string, RuleCases | AcrossCases>): string {
  const counted = [...rules].sort((a, b) => (a.id < b.id ? -1 : 1)).map((rule) => ({ rule, counts: countCases(cases.get(rule.id)) }));
  const total = (kind: keyof CaseCounts): string => String(counted.reduce((sum, { counts }) => sum + counts[kind], 0));
  return [
    '<!-- Made from src/rules and test/rules/cases by `npm run generate`. Do not edit. -->',
    '',
    '# How the rules are tried out',
    '',
    'Each rule is tried out on notices that were made for it: **bad** ones in which it has to find fault, and **good** ones in which it has to find none. **Border** cases lie near the line between the two, and say why they fall where they do. The two examples on the [page of the rule](rules.md) count as one each.',
    '',
    `There are ${rules.length} rules, and ${total('bad')} bad, ${total('good')} good and ${total('border')} border cases. How far the law behind a rule is confirmed is explained in [law.md](law.md#how-far-this-is-confirmed).`,
    '',
    ...table(
      ['Rule', 'Kind', 'Severity', 'Law', 'Confirmed', 'Bad', 'Good', 'Border'],
      counted.map(({ rule: { id, kind, severity, citation, confirmed, caveat }, counts }) => [
        `[${id}](rules.md#${id})`,
        kind,
        severity,
        citation.url === undefined ? citation.label : `[${citation.label}](${citation.url})`,
        caveat === undefined ? confirmed : `${confirmed}, in part less`,
        String(counts.bad),
        String(counts.good),
        String(counts.border),
      ]),
    ),
  ].join('\n');
}
