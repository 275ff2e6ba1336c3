import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { anytown, createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries';
const parks = 'anytown-council/parks';
const sports = 'anytown-council/sports';
const original = readFileSync(join(anytown, `${libraries}.yaml`), 'utf8');

let desk: Desk;
beforeAll(async () => {
  desk = createDesk({
    'site.yaml': (text) => `${text}search: false\nonError: hold\n`,
    [`${parks}.yaml`]: original.replace('title: Libraries', 'title: Parks'),
    [`${sports}.yaml`]: original.replace('title: Libraries', 'title: Sports centres'),
  });
  expect(await desk.run('build --against none')).toMatchObject({ code: 0 });
  for (const folder of ['notices', 'dist']) cpSync(join(desk.cwd, folder), join(desk.cwd, 'kept', folder), { recursive: true });
});
beforeEach(() => {
  for (const folder of ['notices', 'dist']) {
    rmSync(join(desk.cwd, folder), { recursive: true });
    cpSync(join(desk.cwd, 'kept', folder), join(desk.cwd, folder), { recursive: true });
  }
});
afterAll(() => desk.remove());

function read(path: string): string {
  return readFileSync(join(desk.cwd, path), 'utf8');
}

function change(file: string, from: string | RegExp, to: string): void {
  const text = read(`notices/${file}`);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  writeFileSync(join(desk.cwd, `notices/${file}`), changed);
}

function heldNotices(): unknown {
  return (JSON.parse(read('dist/build.json')) as { readonly held: unknown }).held;
}

const correct = (): void => change(`${sports}.yaml`, '01234 567 893', '01234 567 899');
const showsNumber = (id: string): boolean => read(`dist/${id}/index.html`).includes('tel:01234567899');

describe('a notice with errors, on a site that holds', () => {
  it.each([
    ['lacks what the law asks for', /^retention:\n(?: .*\n)+\n/m, '', '1 error'],
    ['does not fit its schema', 'status: published', 'status: published\ncolour: blue', '1 error'],
    ['is no YAML', 'status: published', 'status: "published', '1 error'],
  ])('waits as it was last published while it %s, and a number put right on another goes live', async (_, from, to, errors) => {
    const before = read(`dist/${libraries}/index.html`);
    change(`${libraries}.yaml`, from, to);
    correct();
    const run = await desk.run('build');
    expect(run).toMatchObject({ code: 3, stdout: '' });
    expect(run.stderr).toContain(`libraries.yaml  (${errors})`);
    expect(run.stderr).toContain(`Held back: ${libraries}. Its file has ${errors}. It stays as it was last published.`);
    expect(read(`dist/${libraries}/index.html`)).toBe(before);
    expect(showsNumber(sports)).toBe(true);
    expect(heldNotices()).toEqual([{ notice: libraries, reason: `Its file has ${errors}.` }]);
    expect(read('dist/anytown-council/index.html')).toContain('Libraries');
  });

  it('says nothing in the site of what the error is', async () => {
    change(`${libraries}.yaml`, 'status: published', 'status: published\ncolour: blue');
    await desk.run('build');
    expect(read('dist/build.json')).not.toMatch(/colour|schema\//);
  });

  it('is as it was in a second build, and goes on once it is put right', async () => {
    change(`${libraries}.yaml`, 'status: published', 'status: "published');
    expect(await desk.run('build')).toMatchObject({ code: 3 });
    const once = read('dist/build.json');
    expect(await desk.run('build')).toMatchObject({ code: 3 });
    expect(read('dist/build.json')).toBe(once);
    change(`${libraries}.yaml`, 'status: "published', 'status: published');
    change(`${libraries}.yaml`, 'title: Libraries', 'title: Public libraries');
    expect(await desk.run('build')).toMatchObject({ code: 0 });
    expect(read(`dist/${libraries}/index.html`)).toContain('Public libraries');
  });

  it('waits when a waiver has ended, beside another that is broken', async () => {
    change(`${parks}.yaml`, /^retention:\n(?: .*\n)+\n/m, '');
    const waiver = (until: string): string =>
      `- rule: missing-retention\n  notice: ${parks}\n  reason: We are asking the archive.\n  approvedBy: Head of Parks\n  until: ${until}\n`;
    writeFileSync(join(desk.cwd, 'notices/waivers.yaml'), waiver('2026-12-31'));
    expect(await desk.run('build')).toMatchObject({ code: 0 });
    writeFileSync(join(desk.cwd, 'notices/waivers.yaml'), waiver('2026-01-31'));
    change(`${libraries}.yaml`, 'status: published', 'status: "published');
    correct();
    const run = await desk.run('build');
    expect(run).toMatchObject({ code: 3 });
    expect(run.stderr).toContain('ended on 31 January 2026');
    expect(heldNotices()).toEqual([
      { notice: libraries, reason: 'Its file has 1 error.' },
      { notice: parks, reason: 'Its file has 1 error.' },
    ]);
    expect(showsNumber(sports)).toBe(true);
  });

  it('is left out where it was never published, with a warning', async () => {
    writeFileSync(join(desk.cwd, 'notices/anytown-council/new.yaml'), 'title: New\nstatus: published\ncolour: blue\n');
    correct();
    const run = await desk.run('build');
    expect(run).toMatchObject({ code: 3 });
    expect(run.stderr).toContain('This notice is left out of the site: it is new, and has errors.');
    expect(existsSync(join(desk.cwd, 'dist/anytown-council/new'))).toBe(false);
    expect(showsNumber(sports)).toBe(true);
  });

  it('keeps its former addresses', async () => {
    change(`${libraries}.yaml`, 'status: published', 'status: published\nformerPaths:\n  - anytown-council/books');
    expect(await desk.run('build')).toMatchObject({ code: 0 });
    const before = read('dist/anytown-council/books/index.html');
    change(`${libraries}.yaml`, 'status: published', 'status: "published');
    expect(await desk.run('build')).toMatchObject({ code: 3 });
    expect(read('dist/anytown-council/books/index.html')).toBe(before);
  });
});

describe('what stops a site that holds', () => {
  it.each<readonly [string, () => void, RegExp]>([
    ['an error in a file that notices share', () => change('controllers/anytown-council.yaml', /^name:/m, 'colour: blue\nname:'), /colour/],
    [
      'an error in a withdrawn notice, which must not come back as one that holds',
      () => change(`${libraries}.yaml`, 'status: published', 'status: withdrawn\ncolour: blue'),
      /colour/,
    ],
    [
      'a notice whose published form is not at hand',
      () => {
        change(`${libraries}.yaml`, 'status: published', 'status: "published');
        rmSync(join(desk.cwd, `dist/${libraries}/notice.json`));
      },
      /would vanish\s+from it: it has errors/,
    ],
  ])('%s', async (_, spoil, said) => {
    spoil();
    correct();
    const run = await desk.run('build');
    expect(run).toMatchObject({ code: 1 });
    expect(run.stderr).toMatch(said);
    expect(run.stderr).toContain('Nothing was published.');
    expect(showsNumber(sports)).toBe(false);
  });

  it('“--on-error stop” on the command line', async () => {
    change(`${libraries}.yaml`, 'status: published', 'status: "published');
    correct();
    expect(await desk.run('build --on-error stop')).toMatchObject({ code: 1 });
    expect(showsNumber(sports)).toBe(false);
  });
});

describe('the choice', () => {
  it('is made on the command line where site.yaml makes none', async () => {
    change('site.yaml', 'onError: hold\n', '');
    change(`${libraries}.yaml`, 'status: published', 'status: "published');
    expect(await desk.run('build')).toMatchObject({ code: 1 });
    expect(await desk.run('build --on-error hold')).toMatchObject({ code: 3 });
  });

  it('a draft that does not fit its schema neither stops nor waits', async () => {
    writeFileSync(join(desk.cwd, 'notices/anytown-council/new.yaml'), 'title: New\nstatus: draft\ncolour: blue\n');
    expect(await desk.run('build --on-error stop')).toMatchObject({ code: 0 });
    expect(await desk.run('build')).toMatchObject({ code: 0 });
    expect(heldNotices()).toEqual([]);
  });

  it.each([
    ['build --on-error ignore', 'Write --on-error stop or --on-error hold.'],
    ['build --on-error hold --only libraries --out part', 'A part of the site holds no earlier form'],
  ])('%s is refused', async (line, said) => {
    const run = await desk.run(line);
    expect(run).toMatchObject({ code: 2 });
    expect(run.stderr).toContain(said);
  });
});
