import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from './run.js';

const bilingual = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));
const callout = readFileSync(new URL('../../templates/html/blocks/callout.njk', import.meta.url), 'utf8');
const libraries = 'dyffryn-arian-council/libraries.yaml';

/** What an officer does to a file, one after another in the same workspace: the name of the change, the file, its new text, and how the build ends. */
type Change = readonly [name: string, file: string, change: (text: string) => string | undefined, code?: number];

const replace =
  (from: string | RegExp, to: string) =>
  (text: string): string => {
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`There is no ${String(from)}.`);
    return changed;
  };

/** The first English text of an entry of a register gets a word more. */
const reword = replace(/^( +)en: (?!>|\|)(\S+)/m, '$1en: $2 etc');

const changes: readonly Change[] = [
  ['nothing', libraries, (text) => text],
  ['the title of a notice, which others link to and list', libraries, replace(/^ {2}en: .*$/m, '  en: Borrowing from us')],
  ['a remark in a notice', libraries, (text) => `# Looked over\n${text}`],
  ['a notice taken out', 'ysgol-bro-arian/pupils.yaml', () => undefined],
  ['a name in a register', 'registers/recipients.yaml', reword],
  ['a remark above all entries of a register', 'registers/recipients.yaml', (text) => `# Agreed in May\n\n${text}`],
  ['a kind of data', 'registers/data-categories.yaml', reword],
  ['a topic', 'registers/topics.yaml', reword],
  ['a kind of people', 'registers/people.yaml', reword],
  ['a controller', 'controllers/dyffryn-arian-council.yaml', replace(/^ {2}en: (.*)$/m, '  en: $1 and Port')],
  ['the site', 'site.yaml', replace(/^( *)en: (.*)$/m, '$1en: $2 of ours')],
  ['a phrase', 'templates/phrases/en.yaml', () => 'site:\n  allNotices: Every notice\n'],
  ['a template', 'templates/html/blocks/callout.njk', () => `<!-- ours -->${callout}`],
  ['a mistake in a notice', libraries, replace(/^status: published$/m, 'status: publshed'), 1],
  ['the mistake put right', libraries, replace('publshed', 'published')],
  ['a name that no register has', libraries, replace('library-system-supplier', 'library-system'), 1],
  [
    'an entry of that name',
    'registers/recipients.yaml',
    (text) => `${text}library-system:\n  name:\n    en: Someone\n    cy: Rhywun\n  group: body\n`,
  ],
  [
    'a notice withdrawn',
    'dyffryn-arian-council/council-tax.yaml',
    replace('status: published', 'status: withdrawn\nwithdrawn:\n  since: 2026-09-01'),
  ],
];

describe('a build that takes over what earlier ones made', () => {
  let desk: Desk;
  beforeAll(() => {
    desk = createDesk({}, bilingual);
  });
  afterAll(() => desk.remove());

  const formats = ['--formats', 'html,json,txt,md,fragment'];
  const build = (...words: readonly string[]): ReturnType<Desk['run']> =>
    desk.run(['build', ...formats, '--as-of', '2026-11-21', ...words]);

  it.each(changes.map(([name, file, change, code = 0]) => ({ name, file, change, code })))(
    'after this change is byte for byte what is made anew: $name',
    async ({ file, change, code }) => {
      rewrite(join(desk.cwd, 'notices', file), change);
      const [kept, anew] = [await build('--out', 'kept'), await build('--out', 'anew', '--no-cache')];
      expect(anew).toMatchObject({ code });
      expect({ ...kept, stderr: kept.stderr.replaceAll('kept', 'anew') }).toEqual(anew);
      expect(readFiles(join(desk.cwd, 'kept'))).toEqual(readFiles(join(desk.cwd, 'anew')));
    },
    60_000,
  );

  it('is so on any other day', async () => {
    for (const day of ['2025-05-01', '2026-06-19', '2027-01-31']) {
      const [kept, anew] = [await build('--out', 'kept', '--as-of', day), await build('--out', 'anew', '--no-cache', '--as-of', day)];
      expect({ ...kept, stderr: kept.stderr.replaceAll('kept', 'anew') }).toEqual(anew);
      expect(readFiles(join(desk.cwd, 'kept'))).toEqual(readFiles(join(desk.cwd, 'anew')));
    }
  }, 60_000);

  it('is so where what was kept is damaged', async () => {
    const before = readFiles(join(desk.cwd, 'anew'));
    for (const file of listFiles(join(desk.cwd, '.cache'))) {
      const bytes = readFileSync(file);
      bytes[Math.floor(bytes.length / 2)] = (bytes[Math.floor(bytes.length / 2)] ?? 0) ^ 1;
      writeFileSync(file, bytes);
    }
    expect((await build('--out', 'kept', '--as-of', '2027-01-31')).code).toBe(0);
    expect(readFiles(join(desk.cwd, 'kept'))).toEqual(before);
  }, 60_000);
});

function rewrite(file: string, change: Change[2]): void {
  const text = change(existsSync(file) ? readFileSync(file, 'utf8') : '');
  mkdirSync(dirname(file), { recursive: true });
  if (text === undefined) rmSync(file);
  else writeFileSync(file, text);
}

function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** Their hashes by path; nothing of a folder that is not there. */
function readFiles(folder: string): Readonly<Record<string, string>> {
  if (!existsSync(folder)) return {};
  return Object.fromEntries(
    listFiles(folder).map((file) => [relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}
