import { readdirSync } from 'node:fs';
import type { AcrossRule } from '../../src/rules/across-rule.js';
import type { Rule } from '../../src/rules/rule.js';

/** The files beside rules that are none. */
const machinery = ['across-rule.ts', 'all-rules.ts', 'index.generated.ts', 'index.ts', 'rule.ts', 'run-across.ts', 'run.ts'];

/** The ids of the rules in a folder: the names of their files, in order. */
export function findRuleIds(folder: URL): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.ts') && !machinery.includes(name))
    .map((name) => name.replace(/\.ts$/, ''))
    .sort();
}

/** The rules in a folder, read from their files and not from the index, which may be older. */
export async function loadRules(folder: URL): Promise<readonly Rule[]> {
  return loadFiles<Rule>(folder);
}

/** The rules across notices, in the same way. */
export async function loadAcrossRules(folder: URL): Promise<readonly AcrossRule[]> {
  return loadFiles<AcrossRule>(folder);
}

async function loadFiles<T>(folder: URL): Promise<readonly T[]> {
  const files = findRuleIds(folder).map((id) => new URL(`${id}.ts`, folder).href);
  return Promise.all(files.map(async (file) => ((await import(file)) as { readonly default: T }).default));
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

/** The list of all rules across notices: `src/rules/across/index.generated.ts`. */
export function generateAcrossIndex(ids: readonly string[]): string {
  return [
    '/* Made from src/rules/across/*.ts by `npm run generate`. Do not edit. */',
    "import type { AcrossRule } from '../across-rule.js';",
    ...ids.map((id) => `import ${nameOf(id)} from './${id}.js';`),
    '',
    '/** Every rule across notices, by id. */',
    'export const acrossRules: readonly AcrossRule[] = [',
    ...ids.map((id) => `  ${nameOf(id)},`),
    '];',
    '',
  ].join('\n');
}

function nameOf(id: string): string {
  return id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
