import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Layer {
  readonly folders: readonly string[];
}
const configFile = new URL('../../eslint.config.js', import.meta.url).href;
const { configFor, layers } = (await import(configFile)) as {
  readonly configFor: (root: string) => Linter.Config[];
  readonly layers: Readonly<Record<string, Layer>>;
};

/** A checkout that has one file in every folder, so that every import can be resolved. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'fairnotice-layers-')));
const places = Object.keys(layers).map((layer) => (layer.endsWith('.ts') ? `src/${layer}` : `src/${layer}/room.ts`));
// Rules that need the types of the whole project are not under test here; without them a snippet needs no project.
const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [...configFor(root), withoutTypes()] });

function withoutTypes(): Linter.Config {
  const { rules } = tseslint.configs.disableTypeChecked;
  return { files: ['**/*.ts'], languageOptions: { parserOptions: { projectService: false } }, rules };
}

beforeAll(() => {
  for (const file of [...places, 'src/site/eleventy.ts', 'src/site/search-index.ts', 'test/sample.ts']) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), 'export const made = 1;\nexport type Made = number;\n');
  }
  writeFileSync(join(root, 'tsconfig.json'), '{ "compilerOptions": { "module": "NodeNext" }, "include": ["src"] }');
  writeFileSync(join(root, 'package.json'), '{ "name": "sample", "type": "module" }');
});
afterAll(() => {
  rmSync(root, { recursive: true });
});

/** The rules that a snippet breaks, each once; whether packages are declared is not asked here. */
async function lint(file: string, code: string): Promise<readonly string[]> {
  const [result] = await eslint.lintText(code, { filePath: join(root, file) });
  const found = result!.messages.map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(found)].filter((rule) => rule !== 'import-x/no-extraneous-dependencies').sort();
}

function fileIn(layer: string): string {
  return places[Object.keys(layers).indexOf(layer)]!;
}

function importOf(from: string, to: string): string {
  const up = dirname(from) === 'src' ? './' : '../';
  return `import type { Made } from '${up}${to.replace('src/', '').replace(/\.ts$/, '.js')}';\nexport const kept: Made = 1;\n`;
}

const pairs = Object.keys(layers).flatMap((from) =>
  Object.keys(layers)
    .filter((to) => to !== from)
    .map((to) => [from, to] as const),
);

describe('imports between folders', () => {
  it.each(pairs.filter(([from, to]) => layers[from]!.folders.includes(to)))('%s may import %s', async (from, to) => {
    expect(await lint(fileIn(from), importOf(fileIn(from), fileIn(to)))).toEqual([]);
  });

  it.each(pairs.filter(([from, to]) => !layers[from]!.folders.includes(to)))('%s may not import %s', async (from, to) => {
    expect(await lint(fileIn(from), importOf(fileIn(from), fileIn(to)))).toContain('import-x/no-restricted-paths');
  });

  // The floor plan in words, so that a slip in the table itself is seen.
  it.each([
    ['rules', 'render'],
    ['law', 'diagnostics'],
    ['diagnostics', 'yaml'],
    ['facts', 'document'],
    ['document', 'rules'],
    ['report', 'model'],
    ['render', 'rules'],
    ['site', 'rules'],
    ['rules', 'compile.ts'],
    ['compile.ts', 'workspace'],
    ['workspace', 'cli'],
  ])('%s is kept from %s', async (from, to) => {
    expect(await lint(fileIn(from), importOf(fileIn(from), fileIn(to)))).toEqual(['import-x/no-restricted-paths']);
  });

  it('lets src/model use the types of src/schema, but not its code', async () => {
    const code = "import { made } from '../schema/room.js';\nexport const kept = made;\n";
    expect(await lint('src/model/room.ts', code)).toEqual(['@typescript-eslint/no-restricted-imports']);
  });

  it('keeps the product from its tests', async () => {
    expect(await lint('src/cli/room.ts', importOf('src/cli/room.ts', '../test/sample.ts'))).toEqual(['import-x/no-restricted-paths']);
  });

  it('finds a circle of imports', async () => {
    const code = "import { made } from './other.js';\nexport const kept = made;\n";
    writeFileSync(join(root, 'src/facts/room.ts'), code);
    writeFileSync(join(root, 'src/facts/other.ts'), "import { kept } from './room.js';\nexport const made: number = kept;\n");
    expect(await lint('src/facts/room.ts', code)).toEqual(['import-x/no-cycle']);
  });
});

describe('packages and the machine', () => {
  it.each([
    [
      'src/yaml/room.ts',
      "import { readFileSync } from 'node:fs';\nexport const kept = readFileSync;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/yaml/room.ts',
      "import { readFileSync } from 'fs';\nexport const kept = readFileSync;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
    ['src/model/room.ts', "import { parse } from 'yaml';\nexport const kept = parse;\n", '@typescript-eslint/no-restricted-imports'],
    ['src/yaml/room.ts', "import kept from 'yaml-other';\nexport { kept };\n", '@typescript-eslint/no-restricted-imports'],
    ['src/compile.ts', "import { join } from 'node:path';\nexport const kept = join;\n", '@typescript-eslint/no-restricted-imports'],
    [
      'src/workspace/room.ts',
      "import { env } from 'node:process';\nexport const kept = env;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
    [
      'src/edit/room.ts',
      "import { Command } from 'commander';\nexport const kept = Command;\n",
      '@typescript-eslint/no-restricted-imports',
    ],
    ['src/rules/room.ts', "export const kept = async () => import('node:fs');\n", 'no-restricted-syntax'],
    ['src/facts/room.ts', 'export const kept = new Date();\n', 'no-restricted-syntax'],
    ['src/facts/room.ts', 'export const kept = new Date(2026, 10, 21);\n', 'no-restricted-syntax'],
    ['src/facts/room.ts', 'export const kept = Date.now();\n', 'no-restricted-syntax'],
    ['src/facts/room.ts', 'export const kept = new Date(0).getHours();\n', 'no-restricted-syntax'],
    ['src/publish/room.ts', 'export const kept = Date.now();\n', 'no-restricted-syntax'],
    ['src/document/room.ts', 'export const kept = new Intl.PluralRules("cy");\n', 'no-restricted-globals'],
    ['src/document/room.ts', 'export const kept = "a".localeCompare("b");\n', 'no-restricted-syntax'],
    ['src/report/room.ts', 'console.log(1);\n', 'no-restricted-globals'],
    ['src/workers/room.ts', 'export const kept = process.argv;\n', 'no-restricted-globals'],
    ['src/cache/room.ts', 'console.log(1);\n', 'no-restricted-globals'],
    ['src/render/room.ts', 'export const kept = fetch;\n', 'no-restricted-globals'],
    ['src/render/room.ts', 'export const kept = Math.random();\n', 'no-restricted-syntax'],
  ])('%s may not hold: %s', async (file, code, rule) => {
    expect(await lint(file, code)).toEqual([rule]);
  });

  it.each([
    ['src/yaml/room.ts', "import { parse } from 'yaml';\nexport const kept = parse;\n"],
    ['src/law/room.ts', 'export const kept = new Date(Date.UTC(2026, 10, 21)).getUTCDay();\n'],
    ['src/workspace/room.ts', "import { readFileSync } from 'node:fs';\nexport const kept = readFileSync;\n"],
    ['src/cli/room.ts', "import { Command } from 'commander';\nconsole.log(Command, process.argv, Date.now());\n"],
    ['src/site/eleventy.ts', "import { tmpdir } from 'node:os';\nexport const kept = [tmpdir(), process.env];\n"],
    [
      'src/site/search-index.ts',
      "import { subscribe } from 'node:diagnostics_channel';\nexport const kept = [subscribe, console.error];\n",
    ],
  ])('%s may hold: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

describe('ways of writing', () => {
  it.each([
    ['src/model/room.ts', 'export const kept = (value: any): number => value;\n', '@typescript-eslint/no-explicit-any'],
    ['src/model/room.ts', 'export const kept = (value: string) => value as unknown as number;\n', 'no-restricted-syntax'],
    ['src/model/room.ts', 'export class Kept { readonly a = 1; }\n', 'no-restricted-syntax'],
    ['src/model/room.ts', 'export default 1;\n', 'no-restricted-syntax'],
    ['src/model/room.ts', '// @ts-expect-error: it is late\nexport const kept: number = "a";\n', '@typescript-eslint/ban-ts-comment'],
    ['test/sample.ts', '/* eslint-disable */\nexport const kept = (value: any): number => value;\n', '@typescript-eslint/no-explicit-any'],
  ])('%s may not hold: %s', async (file, code, rule) => {
    expect(await lint(file, code)).toContain(rule);
  });

  it.each([
    ['src/rules/room.ts', 'export default { id: "room" };\n'],
    ['src/workspace/room.ts', 'export class WorkspaceError extends Error {}\n'],
  ])('%s may hold: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});

describe('the day of judgement', () => {
  it.each([
    ['src/law/room.ts', 'export const kept = (day: string): boolean => day < "2026-06-19";\n'],
    ['src/rules/room.ts', 'export const kept = (date: string, day: string): boolean => date === day;\n'],
    ['src/rules/support/room.ts', 'export const kept = (day: string): string => day.slice(0, 4);\n'],
    ['src/document/room.ts', 'export const kept = (c: { readonly day: string }): boolean => "2026-06-19" >= c.day;\n'],
    ['src/document/room.ts', 'export const kept = (c: { readonly day: string }): string => `on ${c.day}`;\n'],
    ['src/facts/room.ts', 'export const kept = (day: string, until?: string): string => until ?? day;\n'],
    ['src/pack/room.ts', 'export const kept = (day: string): string => dayInWords(day);\n'],
    ['src/site/room.ts', 'export const kept = (days: readonly string[], day: string): boolean => days.includes(day);\n'],
    ['src/translation/room.ts', 'export const kept = (day: string): string => { const on = day; return on; };\n'],
    ['src/compile.ts', 'export const kept = (day: string): boolean => day !== "2026-06-19";\n'],
  ])('%s may not look at it past the watch: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual(['no-restricted-syntax']);
  });

  it.each([
    ['src/law/days.ts', 'export const kept = (date: string, day: string): boolean => day >= date;\n'],
    ['src/rules/waivers/room.ts', 'export const kept = (date: string, day: string): boolean => day >= date;\n'],
    ['src/rules/room.ts', 'export const kept = (day: string): unknown => hasCome("2026-06-19", { day }.day);\n'],
    ['src/report/room.ts', 'export const kept = (day: string): string => `on ${day}`;\n'],
    ['src/cli/room.ts', 'export const kept = (day: string): boolean => day < "2026-06-19";\n'],
  ])('%s may hold: %s', async (file, code) => {
    expect(await lint(file, code)).toEqual([]);
  });
});
