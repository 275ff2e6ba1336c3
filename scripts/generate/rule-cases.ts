import { readdirSync } from 'node:fs';
import type { RuleCases } from '../../test/rules/case.js';

/** The cases of each rule, by its id: `test/rules/cases/<id>.ts`, in order. */
export async function loadCases(): Promise<ReadonlyMap<string, RuleCases>> {
  const folder = new URL('../../test/rules/cases/', import.meta.url);
  const ids = readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
  const read = async (id: string): Promise<readonly [string, RuleCases]> => [
    id,
    ((await import(new URL(`${id}.ts`, folder).href)) as { readonly cases: RuleCases }).cases,
  ];
  return new Map(await Promise.all(ids.map(read)));
}
