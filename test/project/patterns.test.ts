import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import * as regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';
import { expect, it } from 'vitest';

/*
 * Texts of authors and foreign pages are hostile. A pattern that can read the same letters in two ways, or that starts anew at each letter
 * of a long run, takes minutes for a text of some hundred thousand letters that was made for it. What finds such patterns is a prover, not
 * a clock.
 */
const root = fileURLToPath(new URL('../..', import.meta.url));
const eslint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    {
      files: ['**/*.ts'],
      languageOptions: { parser: tseslint.parser },
      linterOptions: { noInlineConfig: true },
      plugins: { regexp },
      rules: {
        'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
        'regexp/no-super-linear-move': ['error', { report: 'certain', ignorePartial: false, ignoreSticky: true }],
      },
    },
  ],
});

function list(results: readonly ESLint.LintResult[]): readonly string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ line, message }) => `${filePath.replace(root, '')}:${String(line)} ${message}`),
  );
}

/** Those of the patterns that are found fault with. */
async function pickDangerous(patterns: readonly RegExp[]): Promise<readonly string[]> {
  const written = patterns.map(String);
  const results = await eslint.lintText(written.map((pattern) => `export const kept = ${pattern};`).join('\n'), {
    filePath: `${root}src/patterns.ts`,
  });
  const lines = new Set(results.flatMap(({ messages }) => messages.map(({ line }) => line)));
  return written.filter((_, position) => lines.has(position + 1));
}

it('knows a dangerous pattern from a safe one', async () => {
  const dangerous = [/(?:a+)+$/, /^[^\n]*\S[^\n]*$/, / +$/];
  const safe = [/^a+$/, /^[^\S\n]*\S[^\n]*$/, /(?<! ) +$/];
  expect(await pickDangerous([...dangerous, ...safe])).toEqual(dangerous.map(String));
});

it('holds for every pattern that is written in the source', async () => {
  expect(list(await eslint.lintFiles(['src/**/*.ts']))).toEqual([]);
});

it('holds for every pattern of the schemas', async () => {
  const texts = readdirSync(`${root}schema`)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => readFileSync(`${root}schema/${name}`, 'utf8'));
  const sources = texts.flatMap((text) => [...text.matchAll(/"pattern": ("[^\n]*"),?$/gm)].map(([, json]) => JSON.parse(json!) as string));
  const patterns = [...new Set(sources)].map((source) => new RegExp(source, 'u'));
  expect(patterns.length).toBeGreaterThan(10);
  expect(await pickDangerous(patterns)).toEqual([]);
});

it('holds for the patterns that rules and pages put together when they start', async () => {
  const made: RegExp[] = [];
  const { RegExp: original } = globalThis;
  globalThis.RegExp = new Proxy(original, {
    construct(target, given: ConstructorParameters<RegExpConstructor>) {
      const pattern = new target(...given);
      // The second line of a stack is this function, the third whoever asks for a pattern.
      if (new Error().stack?.split('\n')[2]?.includes(`${root}src/`) === true) made.push(pattern);
      return pattern;
    },
  });
  try {
    await import('../../src/index.js');
    await import('../../src/site/index.js');
  } finally {
    globalThis.RegExp = original;
  }
  expect(made.length).toBeGreaterThan(40);
  expect(await pickDangerous(made)).toEqual([]);
});
