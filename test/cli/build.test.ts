import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/output-schema.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { anytown, createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const notice = readFileSync(join(anytown, libraries), 'utf8');
const broken: WorkspaceEdits = { [libraries]: (text) => text.replace('title: Libraries', 'titel: Libraries') };

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));
const at = (...path: readonly string[]): string => join(desk.cwd, ...path);

/** The files of a folder, without assets, the search index and the pages that lead from one name to its notices: other tests list those. */
function list(folder: string): readonly string[] {
  return readdirSync(at(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(at(folder).length + 1))
    .filter((path) => !/^(assets|pagefind|data|law|people|recipients|retention|topics)\//.test(path))
    .sort();
}

const whole = [
  '404.html',
  'a-z/index.html',
  'about/index.html',
  'anytown-council/index.html',
  'anytown-council/libraries/fragment.html',
  'anytown-council/libraries/index.html',
  'anytown-council/libraries/libraries.pdf',
  'anytown-council/libraries/notice.json',
  'anytown-council/libraries/notice.md',
  'anytown-council/libraries/notice.txt',
  'anytown-council/libraries/pack/letter.txt',
  'anytown-council/libraries/pack/poster.pdf',
  'anytown-council/libraries/pack/poster.txt',
  'anytown-council/libraries/pack/telephone.txt',
  'anytown-council/libraries/pack/web-form.html',
  'anytown-council/libraries/pack/web-form.txt',
  'build.json',
  'feed.xml',
  'index.html',
  'notices.json',
  'robots.txt',
  'search/index.html',
  'sitemap.xml',
];

describe('build', () => {
  it('leaves a site of notices as it is where none is published any more', async () => {
    await open().run('build');
    const before = list('dist');
    const path = at('notices', libraries);
    writeFileSync(path, readFileSync(path, 'utf8').replace('status: published', 'status: draft'));
    const { code, stderr } = await desk.run('build');
    expect([code, list('dist')]).toEqual([2, before]);
    expect(stderr).toContain('No notice here is published, and the site in “dist” holds some. We leave it as it is.');
  });

  it('makes no host of a doubled slash in its address', async () => {
    await open().run('build --formats html --out pages --base-url https://www.example.org//privacy//');
    expect(readFileSync(at('pages', 'index.html'), 'utf8')).not.toMatch(/(href|src)="\/\//);
  });

  it('makes the whole site, with a record of it', async () => {
    expect(await open().run('build')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(list('dist')).toEqual(whole);
    expect(readFileSync(at('dist/anytown-council/libraries/libraries.pdf'), 'latin1')).toMatch(/^%PDF-/);
    expect(readFileSync(at('dist/anytown-council/libraries/index.html'), 'utf8')).toContain('Lend you books');
    const record: unknown = JSON.parse(readFileSync(at('dist/build.json'), 'utf8'));
    expect(faultsOf('build', record)).toEqual([]);
    expect(record).toMatchObject({ asOf: '2026-11-21', held: [] });
    expect(faultsOf('notices', JSON.parse(readFileSync(at('dist/notices.json'), 'utf8')))).toEqual([]);
  });

  it('gives the same bytes on another day’s machine, in another folder, and keeps files that are equal', async () => {
    await open().run('build');
    const record = readFileSync(at('dist/build.json'), 'utf8');
    const page = statSync(at('dist/anytown-council/libraries/index.html')).ino;
    await desk.run('build');
    expect(statSync(at('dist/anytown-council/libraries/index.html')).ino).toBe(page);
    renameSync(at('notices'), at('privacy'));
    mkdirSync(at('elsewhere'));
    await desk.run('build --workspace privacy --out elsewhere/site');
    expect(readFileSync(at('elsewhere/site/build.json'), 'utf8')).toBe(record);
  });

  it('publishes nothing with an error: the site stays as it was', async () => {
    await open().run('build');
    const before = readFileSync(at('dist/build.json'), 'utf8');
    writeFileSync(at('notices', libraries), notice.replace('title: Libraries', 'titel: Libraries'));
    const { code, stdout, stderr } = await desk.run('build');
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr).toContain('There is no field called “titel”');
    expect(stderr).toContain('Nothing was published. “dist” is as it was.\n');
    expect(readFileSync(at('dist/build.json'), 'utf8')).toBe(before);
    expect(readdirSync(desk.cwd).sort()).toEqual(['.cache', 'dist', 'notices']);
  });

  it('makes no folder where the first build has an error', async () => {
    expect((await open(broken).run('build')).code).toBe(1);
    expect(readdirSync(desk.cwd).sort()).toEqual(['.cache', 'notices']);
  });

  it('stops at a letter that no font has', async () => {
    const { code, stderr } = await open({ [libraries]: (text) => text.replace('Lend you books', 'Lend you 書 books') }).run('build');
    expect(code).toBe(1);
    expect(stderr).toContain('fairnotice explain pdf/missing-glyph');
    expect(stderr).toContain('Lend you 書 books');
    expect(readdirSync(desk.cwd).sort()).toEqual(['.cache', 'notices']);
  });

  it('lets no draft on the site, and lets none spoil it', async () => {
    const draft = notice.replace('status: published', 'status: draft').replace('title: Libraries', 'title: Museums');
    open({ 'anytown-council/museums.yaml': draft.replace(/^retention:\n(?: .*\n)+/m, ''), 'anytown-council/parks.yaml': draft });
    expect((await desk.run('check')).code).toBe(1);
    expect(await desk.run('build')).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(list('dist')).toEqual(whole);
    expect(readFileSync(at('dist/index.html'), 'utf8') + readFileSync(at('dist/notices.json'), 'utf8')).not.toContain('Museums');
  });

  it('is not stopped by what only drafts bring to light in a file they share', async () => {
    const unfinished: WorkspaceEdits = {
      'other-council/parks.yaml': notice.replace('status: published', 'status: draft'),
      'controllers/other-council.yaml': readFileSync(join(anytown, 'controllers/anytown-council.yaml'), 'utf8').replace(
        /^dpo:\n(?: {2}.*\n)+/m,
        'dpo: not-stated\n',
      ),
    };
    open(unfinished);
    expect((await desk.run('check')).stdout).toContain('explain rule/missing-dpo-contact');
    expect(await desk.run('build')).toEqual({ code: 0, stdout: '', stderr: '' });
    desk.remove();
    open({ ...unfinished, 'other-council/parks.yaml': notice });
    expect((await desk.run('build')).stderr).toContain('explain rule/missing-dpo-contact');
    desk.remove();
    open({ ...unfinished, 'controllers/other-council.yaml': 'name: Other Council\n' });
    expect((await desk.run('build')).code).toBe(1);
  });

  it('keeps the page of a withdrawn notice', async () => {
    open({ [libraries]: (text) => text.replace('status: published', 'status: withdrawn\nwithdrawn:\n  since: 2026-10-01') });
    expect((await desk.run('build')).code).toBe(0);
    expect(list('dist')).toEqual(whole.filter((path) => !path.includes('/pack/')));
    expect(JSON.parse(readFileSync(at('dist/notices.json'), 'utf8'))).toMatchObject({ notices: [{ status: 'withdrawn' }] });
  });

  it('puts a site under another address', async () => {
    await open().run('build --base-url https://preview.example.org/try --out preview');
    const page = readFileSync(at('preview/index.html'), 'utf8');
    expect(page).toContain('href="/try/anytown-council/libraries/"');
    expect(JSON.parse(readFileSync(at('preview/notices.json'), 'utf8'))).toMatchObject({
      notices: [{ url: { en: 'https://preview.example.org/try/anytown-council/libraries/' } }],
    });
  });

  it('tells of warnings in one line, and of success only at a terminal', async () => {
    open({ [libraries]: (text) => text.replace(/^dates:\n(?: {2}.*\n)+/m, '').replace(/^changes:\n(?: .*\n)+/m, '') });
    const words = 'There is 1 warning. To read it: fairnotice check\n';
    expect(await desk.run('build')).toEqual({ code: 0, stdout: '', stderr: words });
    expect((await desk.run('build --quiet')).stderr).toBe('');
    expect((await desk.run('build', { isTTY: true })).stderr).toMatch(/Done\. The site is in “dist”: 1 notice, \d+ pages\.\n/);
    expect((await desk.run('build', { isTTY: true, env: { CI: 'true' } })).stderr).toBe(words);
    expect((await desk.run('build --shard 1/2 --out share', { isTTY: true })).stderr).toContain(
      'Done. Share 1 of 2 is in “share”. “build --merge” makes the site of all shares.\n',
    );
  });
});

describe('a part of a site', () => {
  const museums: WorkspaceEdits = { 'anytown-council/museums.yaml': notice.replace('title: Libraries', 'title: Museums') };

  it('holds only the notices and formats asked for, and says so in its record', async () => {
    expect((await open(museums).run('build --only museums --out part')).code).toBe(0);
    expect(list('part')).toEqual([
      'anytown-council/museums/fragment.html',
      'anytown-council/museums/index.html',
      'anytown-council/museums/museums.pdf',
      'anytown-council/museums/notice.json',
      'anytown-council/museums/notice.md',
      'anytown-council/museums/notice.txt',
      'anytown-council/museums/pack/letter.txt',
      'anytown-council/museums/pack/poster.pdf',
      'anytown-council/museums/pack/poster.txt',
      'anytown-council/museums/pack/telephone.txt',
      'anytown-council/museums/pack/web-form.html',
      'anytown-council/museums/pack/web-form.txt',
      'build.json',
    ]);
    const record: unknown = JSON.parse(readFileSync(at('part/build.json'), 'utf8'));
    expect(faultsOf('build', record)).toEqual([]);
    expect(record).toMatchObject({
      part: { only: ['anytown-council/museums'], formats: ['html', 'pdf', 'json', 'txt', 'md', 'fragment', 'pack'] },
    });
    await desk.run('build --formats json --out data');
    expect(list('data')).toEqual([
      'anytown-council/libraries/notice.json',
      'anytown-council/museums/notice.json',
      'build.json',
      'notices.json',
    ]);
  });

  it('offers no PDF on a page where none was made', async () => {
    await open().run('build --formats html --out pages');
    expect(readFileSync(at('pages/anytown-council/libraries/index.html'), 'utf8')).not.toContain('.pdf');
  });

  it('is not stopped by another notice', async () => {
    expect((await open({ ...museums, ...broken }).run('build --only museums --out part')).code).toBe(0);
  });

  it('needs a folder of its own, and never replaces a whole site', async () => {
    await open(museums).run('build');
    const before = readFileSync(at('dist/build.json'), 'utf8');
    expect(await desk.run('build --only museums')).toMatchObject({ code: 2 });
    expect(await desk.run('build --only museums --out dist')).toMatchObject({ code: 2 });
    expect(await desk.run('build --formats pdf --out dist')).toMatchObject({ code: 2 });
    expect(readFileSync(at('dist/build.json'), 'utf8')).toBe(before);
  });

  it('has no page of a notice that is not published yet', async () => {
    open({ [libraries]: (text) => text.replace('status: published', 'status: in-review') });
    expect(await desk.run('build --only libraries --out part')).toMatchObject({
      code: 2,
      stderr:
        '“anytown-council/libraries” is not published yet, so it has no page.\nWhen it is ready, write “status: published” in its file.\n',
    });
  });

  it('is a whole site where every format is asked for', async () => {
    await open().run('build --formats json,html,pack,pdf,md,fragment,txt --out site');
    expect(list('site')).toEqual(whole);
    expect(JSON.parse(readFileSync(at('site/build.json'), 'utf8'))).not.toHaveProperty('part');
  });
});

describe('a folder that must not be touched', () => {
  it.each([
    ['files of somebody else', 'papers', 'publish/out-not-ours'],
    ['the workspace', 'notices', 'publish/out-holds-workspace'],
    ['the working directory', '.', 'publish/out-holds-workspace'],
    ['a place in the workspace', 'notices/dist', 'publish/out-in-workspace'],
    ['a file', 'papers/letter.txt', 'publish/out-is-file'],
  ])('%s', async (_, out, code) => {
    open();
    mkdirSync(at('papers'));
    writeFileSync(at('papers/letter.txt'), 'Dear all');
    const result = await desk.run(`build --out ${out}`);
    expect(result).toMatchObject({ code: 2, stdout: '' });
    expect(result.stderr).toContain(`“${out}”`);
    expect(result.stderr).toContain(`Read more: fairnotice explain ${code}\n`);
    expect(readFileSync(at('papers/letter.txt'), 'utf8')).toBe('Dear all');
    expect(existsSync(at('notices', libraries))).toBe(true);
  });

  it('a site with a file of your own in it', async () => {
    await open().run('build');
    writeFileSync(at('dist/anytown-council/letter.txt'), 'Dear all');
    const before = list('dist');
    expect(await desk.run('build')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        '“dist” holds a file that Fairnotice did not make: anytown-council/letter.txt. A build would delete it, so nothing was published.\nMove the file out of “dist”, or build elsewhere with --out.\nRead more: fairnotice explain publish/foreign-file\n',
    });
    expect(list('dist')).toEqual(before);
    expect(readdirSync(desk.cwd).sort()).toEqual(['.cache', 'dist', 'notices']);
  });

  it.skipIf(process.platform !== 'linux')('a place where nobody can write', async () => {
    const { code, stderr } = await open().run('build --out /proc/fairnotice');
    expect(code).toBe(2);
    expect(stderr).toContain('We could not write the site to “/proc/fairnotice”');
  });
});

describe('after a build that was cut off', () => {
  it.each(['check', 'rules', 'explain yaml/tab'])('%s puts the site back first', async (line) => {
    await open().run('build');
    const before = readFileSync(at('dist/build.json'), 'utf8');
    cpSync(at('dist'), at('dist.next'), { recursive: true });
    renameSync(at('dist'), at('dist.previous'));
    const { code, stderr } = await desk.run(line);
    expect([code, stderr]).toEqual([0, 'The last build was cut off before it was done. The site as it was before is back in “dist”.\n']);
    expect(readFileSync(at('dist/build.json'), 'utf8')).toBe(before);
  });

  it('build puts it back in the folder it is asked for, even if it then finds an error', async () => {
    await open().run('build --out site');
    renameSync(at('site'), at('site.previous'));
    rmSync(at('notices/site.yaml'));
    expect((await desk.run('build --out site')).code).toBe(1);
    expect(list('site')).toEqual(whole);
  });
});
