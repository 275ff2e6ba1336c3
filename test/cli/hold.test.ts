import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk, type Run } from './run.js';

const notice = 'anytown-council/libraries';

let desk: Desk;
beforeAll(() => {
  desk = createDesk({
    'site.yaml': (text) => `${text.replace(/^languages:.*$/m, 'languages: [en, cy]')}translation: hold\nsearch: false\n`,
    'anytown-council/new.yaml': 'title: A new service\nstatus: draft\n',
  });
});
afterAll(() => desk.remove());

function read(path: string): string {
  return readFileSync(join(desk.cwd, path), 'utf8');
}

function change(path: string, from: string, to: string): void {
  const text = read(path);
  expect(text).toContain(from);
  writeFileSync(join(desk.cwd, path), text.replace(from, to));
}

/** Every text comes back from the translator as itself, with a word in front. */
async function translateAll(): Promise<void> {
  await desk.run('export --format xliff --changed cy --out texts.xlf');
  const done = read('texts.xlf')
    .replace(/\s*<target[\s\S]*?<\/target>/g, '')
    .replace(/<source>([\s\S]*?)<\/source>/g, '<source>$1</source><target state="translated">Cymraeg $1</target>');
  writeFileSync(join(desk.cwd, 'texts.xlf'), done);
  expect(await desk.run('import texts.xlf')).toMatchObject({ code: 0 });
}

function build(): Promise<Run> {
  return desk.run('build');
}

function heldNotices(): unknown {
  return (JSON.parse(read('dist/build.json')) as { readonly held: unknown }).held;
}

function listHtml(): readonly string[] {
  const { files } = JSON.parse(read('dist/build.json')) as { readonly files: Readonly<Record<string, string>> };
  return Object.keys(files).filter((path) => path.endsWith('.html'));
}

/** Addresses of all pages of the site: those of names that stand in no register come from their words. */
function listPages(): readonly string[] {
  return listHtml().filter((path) => !path.includes('/pack/'));
}

function headings(): readonly (string | undefined)[] {
  return ['', 'cy/'].map((folder) => /<h1[^>]*>([^<]*)</.exec(read(`dist/${folder}${notice}/index.html`))?.[1]);
}

describe('a site that holds notices until both languages are ready', () => {
  it('stops where it cannot see what is published: the notice may be there, and would vanish', async () => {
    const run = await build();
    expect(run).toMatchObject({ code: 1 });
    expect(run.stderr).toMatch(/libraries\.yaml {2}\(1 error\)/);
    expect(run.stderr).toMatch(/we cannot see\s+the published site/);
    expect(run.stderr).toMatch(/\d+ texts have no Welsh yet\./);
    expect(run.stderr).toContain('--against FOLDER');
    expect(run.stderr).toMatch(/--against\s+none/);
    expect(existsSync(join(desk.cwd, 'dist'))).toBe(false);
  });

  it('leaves out one that never was ready, and says so', async () => {
    const run = await desk.run('build --quiet --against none');
    expect(run).toMatchObject({ code: 0 });
    expect(run.stderr).toMatch(/^ {2}This notice is left out of the site: it is new, and not ready in every language\.$/m);
    expect(run.stderr).toMatch(/^ {2}\d+ texts have no Welsh yet\. /m);
    expect(run.stderr).toMatch(/^1 warning in /m);
    expect(run.stderr).not.toContain('Held back');
    expect(existsSync(join(desk.cwd, 'dist', notice))).toBe(false);
    expect(heldNotices()).toEqual([{ notice, reason: expect.stringMatching(/^\d+ texts have no Welsh yet\. It is left out/) as string }]);
  });

  it('publishes it once it is', async () => {
    await translateAll();
    expect(await build()).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/Held back/) as string });
    expect(headings()).toEqual(['Libraries', 'Cymraeg Libraries']);
    expect(heldNotices()).toEqual([]);
  });

  it('keeps it as it was in both languages while a translation is stale, and shows nothing of what is new', async () => {
    const before = {
      en: read(`dist/${notice}/index.html`),
      cy: read(`dist/cy/${notice}/index.html`),
      json: read(`dist/${notice}/notice.json`),
      pages: listPages(),
    };
    change(`notices/${notice}.yaml`, 'en: Libraries', 'en: Public libraries');
    const run = await build();
    expect(run).toMatchObject({ code: 0 });
    expect(run.stderr).toMatch(
      /^Held back: anytown-council\/libraries\. 1 text has changed since the Welsh was written\. It stays as it was last published\.$/m,
    );
    expect({
      en: read(`dist/${notice}/index.html`),
      cy: read(`dist/cy/${notice}/index.html`),
      json: read(`dist/${notice}/notice.json`),
      pages: listPages(),
    }).toEqual(before);
    expect(read('dist/notices.json')).toContain('"en": "Libraries"');
    expect(read('dist/anytown-council/index.html')).not.toContain('Public libraries');
    // A held notice has no texts for forms and letters until it is up to date.
    expect(listHtml()).toEqual(listPages());
    expect(heldNotices()).toEqual([{ notice, reason: '1 text has changed since the Welsh was written.' }]);
  });

  it('builds into an empty folder with a copy of the site beside it, or with no more than its three kinds of JSON', async () => {
    const files = ['build.json', 'notices.json', `${notice}/notice.json`];
    for (const file of files) {
      mkdirSync(dirname(join(desk.cwd, 'live', file)), { recursive: true });
      copyFileSync(join(desk.cwd, 'dist', file), join(desk.cwd, 'live', file));
    }
    for (const [out, against] of [
      ['one', 'dist'],
      ['two', 'live'],
      ['three', 'live/notices.json'],
    ] as const) {
      expect(await desk.run(`build --out ${out} --against ${against}`)).toMatchObject({
        code: 0,
        stderr: expect.stringContaining('Held back: anytown-council/libraries.') as string,
      });
      expect(read(`${out}/${notice}/index.html`)).toBe(read(`dist/${notice}/index.html`));
    }
  });

  it('stops where the page would vanish, for its old form is not at hand', async () => {
    copyFileSync(join(desk.cwd, 'dist/notices.json'), join(desk.cwd, 'notices.json'));
    const run = await desk.run('build --out elsewhere --against notices.json');
    expect(run).toMatchObject({ code: 1 });
    expect(run.stderr).toMatch(/is on the published site and would vanish\s+from it/);
    expect(run.stderr).toMatch(/there is no published\s+site in this folder/);
    expect(existsSync(join(desk.cwd, 'elsewhere'))).toBe(false);
  });

  it('shows a part as it is now, for looking at', async () => {
    expect(await desk.run('build --only libraries --formats html --out preview')).toMatchObject({ code: 0 });
    expect(read(`preview/${notice}/index.html`)).toContain('Public libraries');
  });

  it('does not hold back that a notice no longer holds', async () => {
    change(`notices/${notice}.yaml`, 'status: published', 'status: withdrawn\nwithdrawn:\n  since: 2026-11-01');
    expect(await build()).toMatchObject({ code: 0, stderr: expect.not.stringMatching(/Held back/) as string });
    expect(headings()[0]).toBe('Public libraries');
    change(`notices/${notice}.yaml`, 'status: withdrawn\nwithdrawn:\n  since: 2026-11-01', 'status: published');
  });

  it('publishes it as it is once the site says so, and the Welsh page tells in Welsh what is still to come', async () => {
    change('notices/site.yaml', 'translation: hold', 'translation: flag');
    change(`notices/${notice}.yaml`, 'status: published', 'status: published\ntranslationDue:\n  cy: "2026-12-01"');
    expect(await build()).toMatchObject({ code: 0 });
    expect(headings()).toEqual(['Public libraries', 'Public libraries']);
    const welsh = read(`dist/cy/${notice}/index.html`);
    expect(welsh).toContain('<h1 class="govuk-heading-l" lang="en">Public libraries');
    expect(welsh).toMatch(/<h2 [^>]*id="page-translation">Nid yw rhannau/);
    expect(welsh).toMatch(/Byddant yma yn Gymraeg erbyn 1 Rhagfyr 2026\./);
    expect(read(`dist/${notice}/index.html`)).not.toContain('page-translation');
  });
});
