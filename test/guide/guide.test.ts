import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createDesk, deskAt } from '../cli/run.js';
import { copyWorkspace } from '../support/workspace.js';
import { putExamples, readGuide } from './read-guide.js';

const pages = readGuide();
const first = pages.find(({ name }) => name === 'first-notice.md')!;
const names = collectNames();

/** What the check asks for on a page whose example leaves a question open, as the page says. */
const openQuestions: Readonly<Record<string, readonly string[]>> = {
  'people-and-data.md': [
    'error rule/purpose-without-basis',
    'error rule/purpose-without-basis',
    'error rule/special-category-without-art9',
  ],
  'public-and-private.md': ['accepted rule/missing-source'],
  'translations.md': [
    'warning translation/missing',
    'warning translation/missing',
    'warning translation/missing',
    'warning translation/phrases-not-reviewed',
  ],
};

describe('the first notice', () => {
  it('is three files', () => {
    expect(first.examples.map(({ file }) => file)).toEqual([
      'site.yaml',
      'controllers/anytown-council.yaml',
      'anytown-council/libraries.yaml',
    ]);
  });

  it('starts as a draft, and is tidy', async () => {
    expect(first.examples[2]!.text).toContain('\nstatus: draft\n');
    const { dir, remove } = copyWorkspace(undefined, Object.fromEntries(first.examples.map(({ file, text }) => [file, text])));
    const { code, stdout } = await deskAt(join(dir, '..'), remove).run('fmt --check');
    remove();
    expect(stdout).not.toContain('libraries.yaml');
    expect(code).toBe(0);
  });
});

describe.each(pages)('$name', ({ name, examples, commands, words }) => {
  it.runIf(examples.length > 0)('has examples in which the check finds nothing but what the page says', async () => {
    const published = { file: 'anytown-council/libraries.yaml', text: 'status: published' };
    const files = putExamples({}, [...first.examples, published, ...(name === first.name ? [] : examples)]);
    expect(await check(files)).toEqual(openQuestions[name] ?? []);
  });

  it.runIf(commands.length > 0)('names commands and options that there are', async () => {
    const desk = createDesk();
    for (const command of commands) {
      const { code, stdout } = await desk.run(`${command.split(' ')[0]!} --help`);
      expect([code, command]).toEqual([0, command]);
      for (const option of command.match(/--[\w-]+/g) ?? []) expect(stdout).toMatch(new RegExp(`${option}\\b`));
    }
    desk.remove();
  });

  it('puts in code font only what can be written', () => {
    expect(words.filter((word) => !canBeWritten(word))).toEqual([]);
  });
});

it('tells in the list of contents of every page', () => {
  const index = readFileSync(new URL('../../docs/guide/README.md', import.meta.url), 'utf8');
  for (const { name } of pages) if (name !== 'README.md') expect(index).toContain(`](${name})`);
});

/** The errors and warnings that `check` finds, those that were accepted among them, in a workspace of these files. */
async function check(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { dir, remove } = copyWorkspace(undefined, files);
  const desk = deskAt(join(dir, '..'), remove);
  const { stdout } = await desk.run('check --format json');
  desk.remove();
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { severity: string; code: string; waived?: object }[] };
  return diagnostics
    .filter(({ severity }) => severity !== 'info')
    .map(({ severity, code, waived }) => `${waived === undefined ? severity : 'accepted'} ${code}`)
    .toSorted();
}

/** A field or a value of the schemas, a file, a length of time, or part of a command that the guide gives in full. */
function canBeWritten(word: string): boolean {
  const [, field = word, value] = /^(\w+): ([\w-]+)$/.exec(word) ?? [];
  if (names.has(field) && (value === undefined || value === 'true' || names.has(value))) return true;
  if (/^(my-notices(\/.*)?|waivers\.yaml|answers\.json|README\.md|[#?<]|ask:|\d+ (years|months)|permanent)$/.test(word)) return true;
  return pages.some(({ commands }) => commands.some((command) => ` ${command} `.includes(` ${word} `)));
}

function collectNames(): ReadonlySet<string> {
  const folder = new URL('../../schema/', import.meta.url);
  const found = new Set<string>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'properties') for (const name of Object.keys(inner as object)) found.add(name);
      if (key === 'enum') for (const name of inner as readonly unknown[]) found.add(String(name));
      if (key === 'const') found.add(String(inner));
      visit(inner);
    }
  };
  for (const file of readdirSync(folder)) {
    if (file.endsWith('.json')) visit(JSON.parse(readFileSync(new URL(file, folder), 'utf8')));
  }
  return found;
}
