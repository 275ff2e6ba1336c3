import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftSite, PublishError, refuseOut, repairSite, type Builder } from '../../src/publish/index.js';
import { faultsOf } from '../support/output-schema.js';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-publish-'));
  out = join(folder, 'dist');
});
afterEach(() => {
  chmodSync(folder, 0o755);
  rmSync(folder, { recursive: true });
});

/** Nobody else is at work. */
const builder: Builder = { name: 'one', isAlive: () => false };

const about = { fairnotice: '0.1.0', asOf: '2026-11-21', inputs: '0'.repeat(64), held: [] };
const first = { 'index.html': 'one', 'anytown/libraries/index.html': 'page', '404.html': 'none' };

function publish(files: Readonly<Record<string, string>>, part?: { only: string[] }, place = out): void {
  const draft = draftSite(place);
  for (const [path, content] of Object.entries(files)) draft.add(path, content);
  draft.publish({ ...about, ...(part && { part }) });
}

/** All files below a folder with their content. */
function readTree(dir: string, below = ''): Record<string, string> {
  return Object.assign(
    {},
    ...readdirSync(join(dir, below), { withFileTypes: true }).map((entry) => {
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      return entry.isDirectory() ? readTree(dir, path) : { [path]: readFileSync(join(dir, path), 'utf8') };
    }),
  ) as Record<string, string>;
}

function contentOf(dir: string): Record<string, string> {
  const { 'build.json': record, ...files } = readTree(dir);
  expect(record).toBeDefined();
  return files;
}

function codeOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PublishError) return error.code;
    throw error;
  }
  return 'done';
}

describe('draftSite', () => {
  it('publishes a new site with a record of its files, and leaves nothing beside it', () => {
    publish(first);
    expect(contentOf(out)).toEqual(first);
    const text = readFileSync(join(out, 'build.json'), 'utf8');
    const record = JSON.parse(text) as { readonly files: Record<string, string> };
    expect(faultsOf('build', record)).toEqual([]);
    expect(Object.keys(record.files)).toEqual(['404.html', 'anytown/libraries/index.html', 'index.html']);
    expect(record.files['index.html']).toBe(createHash('sha256').update('one').digest('hex'));
    expect(text.indexOf('"asOf"')).toBeLessThan(text.indexOf('"fairnotice"'));
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('makes the folders above, and takes an empty folder', () => {
    publish(first, undefined, join(folder, 'a/b/dist'));
    mkdirSync(out);
    publish(first);
    expect(contentOf(join(folder, 'a/b/dist'))).toEqual(contentOf(out));
  });

  it('replaces the old site as a whole: files that are gone are gone', () => {
    publish(first);
    publish({ 'index.html': 'two' });
    expect(contentOf(out)).toEqual({ 'index.html': 'two' });
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('keeps the very file that has not changed, and writes the one that has', () => {
    publish(first);
    const [page, index] = [statSync(join(out, 'anytown/libraries/index.html')), statSync(join(out, 'index.html'))];
    publish({ ...first, 'index.html': 'two' });
    expect(statSync(join(out, 'anytown/libraries/index.html'))).toMatchObject({ ino: page.ino, mtimeMs: page.mtimeMs });
    expect(statSync(join(out, 'index.html')).ino).not.toBe(index.ino);
    expect(statSync(join(out, 'anytown/libraries/index.html')).nlink).toBe(1);
  });

  it('links to a file that is kept elsewhere, copies it where it cannot, and gives up where it is gone', () => {
    const [place, nowhere] = [join(folder, 'kept'), join(folder, 'nowhere')];
    const bytes = new TextEncoder().encode('page');
    const hash = createHash('sha256').update(bytes).digest('hex');
    writeFileSync(place, bytes);
    const draft = draftSite(out);
    draft.addKept('linked.html', { place, hash, read: () => undefined });
    draft.addKept('copied.html', { place: nowhere, hash, read: () => bytes });
    expect(codeOf(() => draft.addKept('gone.html', { place: nowhere, hash, read: () => undefined }))).toBe('publish/kept-file-gone');
    draft.publish(about);
    expect(statSync(join(out, 'linked.html')).ino).toBe(statSync(place).ino);
    expect(contentOf(out)).toEqual({ 'linked.html': 'page', 'copied.html': 'page' });
  });

  it('does not take over a published file that somebody changed, nor a link in its place', () => {
    publish(first);
    writeFileSync(join(out, 'index.html'), 'new');
    writeFileSync(join(folder, 'elsewhere'), 'none');
    rmSync(join(out, '404.html'));
    symlinkSync('../elsewhere', join(out, '404.html'));
    publish(first);
    expect(contentOf(out)).toEqual(first);
    expect(lstatSync(join(out, '404.html')).isFile()).toBe(true);
  });

  it('gives equal bytes for equal input, in whatever order the files come', () => {
    publish(first);
    const record = readFileSync(join(out, 'build.json'), 'utf8');
    publish(Object.fromEntries(Object.entries(first).reverse()));
    expect(readFileSync(join(out, 'build.json'), 'utf8')).toBe(record);
  });

  it('leaves the published site alone when the new one is given up', () => {
    publish(first);
    const draft = draftSite(out);
    draft.add('index.html', 'two');
    draft.discard();
    expect(contentOf(out)).toEqual(first);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it.each(['../x', '/x', 'a//b', 'a/../b', 'a\\b', 'a/./b', '', 'a/', 'C:/x', 'a\0b', '.htaccess', 'a b'])(
    'has no place for the path %j',
    (path) => {
      const draft = draftSite(out);
      expect(() => draft.add(path, 'x')).toThrow('no place for the path');
      draft.discard();
    },
  );

  it('refuses two files of one path, also where only capitals differ', () => {
    const draft = draftSite(out);
    draft.add('assets/a.css', 'x');
    expect(() => draft.add('assets/A.css', 'y')).toThrow('Two files');
    expect(() => draft.add('build.json', '{}')).toThrow('Two files');
    draft.discard();
  });

  it('gives way to another build that began meanwhile', () => {
    publish(first);
    const one = draftSite(out);
    one.add('index.html', 'from one');
    const two = draftSite(out);
    two.add('index.html', 'from two');
    expect(codeOf(() => one.publish(about))).toBe('publish/other-build');
    one.discard();
    two.publish(about);
    expect(contentOf(out)).toEqual({ 'index.html': 'from two' });
  });

  it.each([
    ['a file', 'file/dist', () => writeFileSync(join(folder, 'file'), '')],
    ['a system folder', '/proc/fairnotice/dist', () => undefined],
  ])('says in plain words that it cannot write below %s', (_, place, prepare) => {
    prepare();
    expect(codeOf(() => draftSite(place.startsWith('/') ? place : join(folder, place)))).toBe('publish/cannot-write');
  });

  it.skipIf(process.getuid?.() === 0)('says so of a folder it may not write to, and keeps the site', () => {
    publish(first);
    chmodSync(folder, 0o555);
    expect(codeOf(() => draftSite(out))).toBe('publish/cannot-write');
    chmodSync(folder, 0o755);
    expect(contentOf(out)).toEqual(first);
  });
});

describe('after a build that was cut off', () => {
  const second = { 'index.html': 'two' };

  it('puts the earlier site back where it was cut between the two renames', () => {
    publish(first);
    renameSync(out, `${out}.previous`);
    publish(second, undefined, join(folder, 'new'));
    renameSync(join(folder, 'new'), `${out}.next`);
    expect(repairSite(out, builder)).toBe(true);
    expect(contentOf(out)).toEqual(first);
    expect(repairSite(out, builder)).toBe(false);
    publish(second);
    expect(contentOf(out)).toEqual(second);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('removes a new site that was half written', () => {
    publish(first);
    mkdirSync(join(`${out}.next`, 'anytown'), { recursive: true });
    writeFileSync(join(`${out}.next`, 'anytown/half.html'), 'ha');
    expect(repairSite(out, builder)).toBe(false);
    publish(second);
    expect(contentOf(out)).toEqual(second);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('removes an earlier site that was half removed', () => {
    publish(first);
    mkdirSync(`${out}.previous`);
    writeFileSync(join(`${out}.previous`, 'index.html'), 'old');
    expect(repairSite(out, builder)).toBe(false);
    publish(second);
    expect(contentOf(out)).toEqual(second);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('keeps an earlier site that nobody put back until there is a new one', () => {
    publish(first);
    renameSync(out, `${out}.previous`);
    const draft = draftSite(out);
    draft.add('index.html', 'two');
    expect(contentOf(`${out}.previous`)).toEqual(first);
    draft.publish(about);
    expect(contentOf(out)).toEqual(second);
    expect(readdirSync(folder)).toEqual(['dist']);
  });

  it('follows no link that stands in the place of an earlier site', () => {
    publish(first);
    publish(first, undefined, join(folder, 'mine'));
    symlinkSync('mine', `${out}.previous`);
    publish(second);
    expect(contentOf(join(folder, 'mine'))).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'mine']);
  });

  it('puts back nothing that is no site of ours', () => {
    mkdirSync(`${out}.previous`);
    writeFileSync(join(`${out}.previous`, 'holiday.jpg'), 'x');
    expect(repairSite(out, builder)).toBe(false);
    expect(existsSync(out)).toBe(false);
  });
});

describe('a site that is a link', () => {
  it('gets a new folder each time, and only the link is exchanged', () => {
    mkdirSync(join(folder, 'release'));
    symlinkSync('release', out);
    publish(first);
    expect(lstatSync(out).isSymbolicLink()).toBe(true);
    expect(contentOf(out)).toEqual(first);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.1', 'release']);
    const kept = statSync(join(out, '404.html')).ino;

    publish({ ...first, 'index.html': 'two' });
    expect(readlinkSync(out)).toBe('dist.2');
    expect(contentOf(out)).toMatchObject({ 'index.html': 'two' });
    expect(statSync(join(out, '404.html')).ino).toBe(kept);
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.2', 'release']);

    publish(first);
    expect(readlinkSync(out)).toBe('dist.1');
    expect(readdirSync(folder).sort()).toEqual(['dist', 'dist.1', 'release']);
  });

  it('is repaired by the next build, wherever the last one was cut off', () => {
    symlinkSync('dist.1', out);
    publish(first);
    publish(first);
    mkdirSync(`${out}.2/half`, { recursive: true });
    symlinkSync('dist.2', `${out}.link`);
    publish({ 'index.html': 'two' });
    expect(contentOf(out)).toEqual({ 'index.html': 'two' });
    expect(readdirSync(folder).filter((name) => name === 'dist.link' || name === 'dist.next')).toEqual([]);
  });
});

describe('refuseOut', () => {
  const refuse = (request: { out?: string; workspace?: string; cwd?: string; part?: boolean }): string | undefined =>
    refuseOut({ out, shown: 'dist', workspace: join(folder, 'notices'), cwd: folder, part: false, ...request })?.code;

  beforeEach(() => {
    mkdirSync(join(folder, 'notices/anytown'), { recursive: true });
  });

  it('lets pass a folder that is new, empty, or a site of ours', () => {
    expect(refuse({})).toBeUndefined();
    mkdirSync(out);
    expect(refuse({})).toBeUndefined();
    publish(first);
    expect(refuse({})).toBeUndefined();
  });

  it.each([
    ['files of somebody else', 'letter.docx', 'x'],
    ['a build.json of another program', 'build.json', '{"version": 3}'],
    ['a build.json that is broken', 'build.json', '{'],
  ])('leaves alone a folder with %s', (_, name, text) => {
    mkdirSync(out);
    writeFileSync(join(out, name), text);
    expect(refuse({})).toBe('publish/out-not-ours');
    symlinkSync('dist', join(folder, 'link'));
    expect(refuse({ out: join(folder, 'link') })).toBe('publish/out-not-ours');
  });

  it('refuses a file', () => {
    writeFileSync(out, '');
    expect(refuse({})).toBe('publish/out-is-file');
  });

  it.each([
    ['the working directory', { out: '.' }],
    ['a folder above it', { out: '..' }],
    ['the root', { out: '/' }],
    ['the workspace', { out: 'notices' }],
    ['a folder of which the name beside it is the workspace', { out: 'site', workspace: 'site.next' }],
  ])('refuses %s', (_, request) => {
    const absolute = Object.fromEntries(Object.entries(request).map(([name, path]) => [name, join(folder, path)]));
    expect(refuse({ ...absolute, ...(request.out === '/' ? { out: '/' } : {}) })).toBe('publish/out-holds-workspace');
  });

  it('refuses the workspace also through a link', () => {
    symlinkSync('notices', join(folder, 'link'));
    expect(refuse({ out: join(folder, 'link') })).toBe('publish/out-holds-workspace');
  });

  it('refuses a folder inside the workspace', () => {
    expect(refuse({ out: join(folder, 'notices/dist') })).toBe('publish/out-in-workspace');
  });

  it.each([
    ['in the folder', 'letter.docx'],
    ['in a folder of the site', 'anytown/letter.docx'],
    ['in a folder of its own', 'papers/2026/letter.docx'],
    ['hidden', '.htaccess'],
  ])('leaves alone a site of ours with a file of somebody else: %s', (_, path) => {
    publish(first);
    mkdirSync(join(out, path, '..'), { recursive: true });
    writeFileSync(join(out, path), 'Dear all');
    expect(refuse({})).toBe('publish/foreign-file');
    symlinkSync('dist', join(folder, 'link'));
    expect(refuse({ out: join(folder, 'link') })).toBe('publish/foreign-file');
    rmSync(join(out, path));
    expect(refuse({})).toBeUndefined();
  });

  it('leaves alone a site of ours with a link that somebody put there', () => {
    publish(first);
    symlinkSync('../notices', join(out, 'notices'));
    expect(refuse({})).toBe('publish/foreign-file');
  });

  it('names the file, and counts the others', () => {
    publish(first);
    for (const name of ['b.txt', 'a.txt', 'c.txt']) writeFileSync(join(out, name), name);
    const refusal = refuseOut({ out, shown: 'dist', workspace: join(folder, 'notices'), cwd: folder, part: false });
    expect(refusal?.message).toBe(
      '“dist” holds files that Fairnotice did not make: a.txt and 2 more. A build would delete them, so nothing was published.',
    );
  });

  it('takes no notice of what a file manager leaves behind, nor of a page that was changed or is gone', () => {
    publish(first);
    writeFileSync(join(out, 'anytown/.DS_Store'), 'x');
    writeFileSync(join(out, 'index.html'), 'changed');
    rmSync(join(out, '404.html'));
    expect(refuse({})).toBeUndefined();
  });

  it('refuses to put a part in the place of a whole site, and not the other way round', () => {
    publish(first);
    expect(refuse({ part: true })).toBe('publish/whole-site');
    const place = join(folder, 'part');
    publish(first, { only: ['anytown/libraries'] }, place);
    expect(faultsOf('build', JSON.parse(readFileSync(join(place, 'build.json'), 'utf8')))).toEqual([]);
    expect(refuse({ out: place, part: true })).toBeUndefined();
    expect(refuse({ out: place })).toBeUndefined();
  });
});
