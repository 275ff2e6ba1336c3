import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createDesk, type Desk, type Run, type RunOptions } from './run.js';

const bilingual = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));
const libraries = 'notices/dyffryn-arian-council/libraries.yaml';

const product = vi.hoisted(() => ({ change: '' }));
vi.mock('../../src/workspace/hash-shipped.js', async (importOriginal) => {
  const { hashShipped } = await importOriginal<{ readonly hashShipped: () => string }>();
  return { hashShipped: () => hashShipped() + product.change };
});

/**
 * A site is left alone where its folder is still the same folder: a build that makes one puts a new folder in its place. That can get the
 * number of one that is gone, but not its time of birth.
 */
const folderOf = (desk: Desk, name: string): string => {
  const { ino, birthtimeNs } = statSync(join(desk.cwd, name), { bigint: true });
  return `${ino} ${birthtimeNs}`;
};

describe('a build that finds its site as it would make it', () => {
  let desk: Desk;
  const words = ['build', '--formats', 'html,json', '--out', 'site'];
  const build = (...more: readonly string[]): Promise<Run> => desk.run([...words, ...more]);

  beforeAll(async () => {
    desk = createDesk({}, bilingual);
    expect((await build()).code).toBe(0);
  }, 60_000);
  afterAll(() => desk.remove());

  const ways: readonly (readonly [name: string, more: readonly string[], options: RunOptions])[] = [
    ['to a program', [], {}],
    ['to a person', [], { isTTY: true, env: { TERM: 'dumb' } }],
    ['to a person who wants colours', ['--color'], { isTTY: true, env: { TERM: 'dumb' } }],
    ['to who wants to hear little', ['--quiet'], {}],
  ];
  it.each(ways)(
    'leaves it alone and says the same %s',
    async (_, more, options) => {
      const before = folderOf(desk, 'site');
      const run = await desk.run([...words, ...more], options);
      expect(folderOf(desk, 'site')).toBe(before);
      const anew = await desk.run([...words, '--out', 'anew', '--no-cache', ...more], options);
      expect(run).toEqual({ ...anew, stderr: anew.stderr.replaceAll('anew', 'site') });
    },
    60_000,
  );

  const page = 'site/dyffryn-arian-council/libraries/index.html';
  const record = (): string => join(desk.cwd, '.cache', listFiles(join(desk.cwd, '.cache')).find((path) => path.includes('/site/')) ?? '');
  const rewrite = (file: string, change: (text: string) => string): void => {
    writeFileSync(join(desk.cwd, file), change(readFileSync(join(desk.cwd, file), 'utf8')));
  };
  const changes: readonly (readonly [name: string, change: () => void, ...more: string[]])[] = [
    ['a remark in a notice', () => rewrite(libraries, (text) => `# Looked over\n${text}`)],
    ['a word of a register', () => rewrite('notices/registers/topics.yaml', (text) => text.replace(/^( +en: )(\w)/m, '$1Our $2'))],
    ['a file that is not read', () => writeFileSync(join(desk.cwd, 'notices/plan.txt'), 'Soon')],
    ['the same file gone', () => rmSync(join(desk.cwd, 'notices/plan.txt'))],
    ['a template', () => writeTemplate(desk)],
    ['a notice gone', () => rmSync(join(desk.cwd, 'notices/ysgol-bro-arian/pupils.yaml'))],
    ['another day', () => undefined, '--as-of', '2026-11-22'],
    ['another address', () => undefined, '--base-url', 'https://notices.example.org/'],
    ['other formats', () => undefined, '--formats', 'html'],
    ['what is held against a site of one’s own', () => undefined, '--against', 'none'],
    ['another version of Fairnotice', () => (product.change = 'newer')],
    ['a page written over, of the same length', () => rewrite(page, (text) => text.replace('<html', '<HTML'))],
    ['a page touched', () => utimesSync(join(desk.cwd, page), 1, 1)],
    ['a page that others may no longer read', () => chmodSync(join(desk.cwd, page), 0o600)],
    ['a page gone', () => rmSync(join(desk.cwd, page))],
    ['an empty folder in the site', () => mkdirSync(join(desk.cwd, 'site/empty'))],
    ['what a file manager left in the site', () => writeFileSync(join(desk.cwd, 'site/.DS_Store'), '')],
    ['a site half made beside it', () => mkdirSync(join(desk.cwd, 'site.next'))],
    ['a damaged record', () => damage(record())],
    ['all that was kept gone', () => rmSync(join(desk.cwd, '.cache'), { recursive: true })],
    ['the site gone', () => rmSync(join(desk.cwd, 'site'), { recursive: true })],
  ];
  it.each(changes.map(([name, change, ...more]) => ({ name, change, more })))(
    'makes it anew, as from nothing, after: $name',
    async ({ change, more }) => {
      // What was asked for before may have been asked for otherwise.
      await build();
      const before = folderOf(desk, 'site');
      await build();
      expect(folderOf(desk, 'site')).toBe(before);

      change();
      const [run, anew] = [await build(...more), await build('--out', 'anew', '--no-cache', ...more)];
      expect(folderOf(desk, 'site')).not.toBe(before);
      expect(run).toEqual({ ...anew, stderr: anew.stderr.replaceAll('anew', 'site') });
      expect(readFiles(join(desk.cwd, 'site'))).toEqual(readFiles(join(desk.cwd, 'anew')));
    },
    60_000,
  );

  it('refuses a file of somebody else in it, as ever', async () => {
    await build();
    writeFileSync(join(desk.cwd, 'site', 'hello.txt'), 'Hello');
    expect(await build()).toMatchObject({ code: 2, stderr: expect.stringContaining('hello.txt') as string });
    rmSync(join(desk.cwd, 'site', 'hello.txt'));
  }, 60_000);

  it('makes the site again where nothing is to be taken over from earlier runs', async () => {
    await build();
    const before = folderOf(desk, 'site');
    await build('--no-cache');
    expect(folderOf(desk, 'site')).not.toBe(before);
  }, 60_000);
});

describe('a build of the whole site', () => {
  let desk: Desk;
  beforeAll(() => {
    desk = createDesk();
    const site = join(desk.cwd, 'notices/site.yaml');
    writeFileSync(site, `${readFileSync(site, 'utf8')}\nsearch: false\n`);
  });
  afterAll(() => desk.remove());
  const notice = (): string => {
    const [found = ''] = listFiles(join(desk.cwd, 'notices')).filter((path) => path.startsWith('anytown-council/'));
    return join(desk.cwd, 'notices', found);
  };
  const build = (...more: readonly string[]): Promise<Run> => desk.run(['build', '--as-of', '2026-11-21', ...more]);

  it('leaves it alone from the second time on', async () => {
    const first = await build();
    const before = folderOf(desk, 'dist');
    expect([await build(), folderOf(desk, 'dist')]).toEqual([first, before]);
  }, 120_000);

  it('makes it once more where the site before had other notices, and then leaves it alone', async () => {
    const text = readFileSync(notice(), 'utf8');
    writeFileSync(join(desk.cwd, 'notices/anytown-council/more.yaml'), text.replace(/^title: .*$/m, 'title: More of the same'));
    const folders: string[] = [];
    for (let time = 0; time < 3; time += 1) {
      expect((await build()).code).toBe(0);
      folders.push(folderOf(desk, 'dist'));
    }
    expect(folders[1]).not.toBe(folders[0]);
    expect(folders[2]).toBe(folders[1]);
  }, 120_000);

  it('looks again each time at a notice that is held back', async () => {
    const text = readFileSync(notice(), 'utf8');
    writeFileSync(notice(), text.replace('status: published', 'status: publshed'));
    const runs = [await build('--on-error', 'hold'), await build('--on-error', 'hold')];
    expect(runs[0]).toMatchObject({ code: 3 });
    expect(runs[1]).toEqual(runs[0]);
    expect(await build()).toMatchObject({ code: 1 });
    writeFileSync(notice(), text);
  }, 120_000);
});

function writeTemplate(desk: Desk): void {
  const folder = join(desk.cwd, 'notices/templates/html/blocks');
  mkdirSync(folder, { recursive: true });
  const own = readFileSync(new URL('../../templates/html/blocks/callout.njk', import.meta.url), 'utf8');
  writeFileSync(join(folder, 'callout.njk'), `<!-- ours -->${own}`);
}

function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes[bytes.length - 3] = (bytes[bytes.length - 3] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}

/** Paths with `/` between folders. */
function listFiles(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .flatMap((entry) => (entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/')] : []))
    .sort();
}

function readFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}
