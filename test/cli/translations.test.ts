import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, type Desk } from './run.js';

const notice = 'anytown-council/libraries.yaml';
const desks: Desk[] = [];

afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

function toBilingual(site: string): string {
  return site.replace(/^languages:.*$/m, 'languages: [en, cy]');
}

/** A desk with the workspace of Anytown in two languages, of which the second has no texts yet. */
function openDesk(edits: WorkspaceEdits = {}): Desk {
  const desk = createDesk({ 'site.yaml': toBilingual, ...edits });
  desks.push(desk);
  return desk;
}

function read(desk: Desk, path: string): string {
  return readFileSync(join(desk.cwd, path), 'utf8');
}

function write(desk: Desk, path: string, text: string): void {
  writeFileSync(join(desk.cwd, path), text);
}

/** What a translator makes of a file: each text gets a translation. */
function translate(xliff: string, toWelsh: (text: string) => string = (text) => `Cymraeg ${text}`): string {
  return xliff
    .replace(/\s*<target[\s\S]*?<\/target>/g, '')
    .replace(/<source>([\s\S]*?)<\/source>/g, (source, text: string) => `${source}<target state="translated">${toWelsh(text)}</target>`);
}

async function exported(desk: Desk, line = 'export --format xliff --changed cy --out texts.xlf'): Promise<string> {
  expect(await desk.run(line)).toMatchObject({ code: 0, stdout: '' });
  return read(desk, 'texts.xlf');
}

async function imported(desk: Desk, options = ''): Promise<void> {
  write(desk, 'texts.xlf', translate(await exported(desk)));
  expect(await desk.run(`import texts.xlf ${options}`)).toMatchObject({ code: 0 });
}

describe('a site in one language', () => {
  it('has nothing to translate', async () => {
    const desk = createDesk();
    desks.push(desk);
    for (const line of ['translations', 'export --format xliff', 'translations --record']) {
      expect(await desk.run(line)).toMatchObject({ code: 2, stderr: expect.stringMatching(/in one language/) as string });
    }
  });
});

describe('the way to a translator and back', () => {
  it('leaves nothing missing, and every other byte of the files as it was', async () => {
    const desk = openDesk({ [notice]: (text) => `# Ours\n${text.replace('title: Libraries', 'title: Libraries # short')}` });
    await imported(desk, '--reviewed-by Officer');

    const after = read(desk, `notices/${notice}`);
    expect(after).toContain('title:\n  en: Libraries # short\n  cy: Cymraeg Libraries\n');
    expect(after.startsWith('# Ours\n')).toBe(true);
    const { stdout } = await desk.run('check --format json');
    const found = (JSON.parse(stdout) as { diagnostics: { code: string; severity: string; message: string }[] }).diagnostics;
    expect(found.filter(({ code }) => /^translation\/(missing|stale|unrecorded)$/.test(code))).toEqual([]);
    const table = await desk.run('translations libraries');
    const [, row = ''] = table.stdout.split('\n');
    const [name, texts, missing, stale, unrecorded, reviewed] = row.split(/\s+/);
    expect([name, missing, stale, unrecorded]).toEqual(['anytown-council/libraries', '0', '0', '0']);
    expect(Number(texts)).toBeGreaterThan(10);
    expect(reviewed).toBe(texts);
  });

  it('makes the same files each time', async () => {
    const [one, two] = [openDesk(), openDesk()];
    for (const desk of [one, two]) await imported(desk);
    for (const path of [`notices/${notice}`, 'notices/translations.yaml', 'texts.xlf']) expect(read(two, path)).toBe(read(one, path));
    expect(await one.run('export --format xliff --changed cy')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/nothing to translate/) as string,
    });
  });

  it('sends only what has changed, with the translation there was', async () => {
    const desk = openDesk();
    await imported(desk);
    write(desk, `notices/${notice}`, read(desk, `notices/${notice}`).replace('en: Libraries', 'en: Public libraries'));
    const again = await exported(desk);
    expect(again.match(/<trans-unit/g)).toHaveLength(1);
    expect(again).toContain('<source>Public libraries</source>');
    expect(again).toContain('<target state="needs-adaptation">Cymraeg Libraries</target>');
    write(desk, 'texts.xlf', translate(again));
    expect(await desk.run('import texts.xlf')).toMatchObject({ code: 0 });
    expect(read(desk, `notices/${notice}`)).toContain('  en: Public libraries\n  cy: Cymraeg Public libraries\n');
    expect(await desk.run('check')).toMatchObject({ stdout: expect.not.stringMatching(/translation\/stale/) as string });
  });

  it('sends the texts of the files that were named', async () => {
    const desk = openDesk();
    const xliff = await exported(desk, 'export registers/recipients --format xliff --lang cy --out texts.xlf');
    expect([...xliff.matchAll(/original="([^"]*)"/g)].map(([, file]) => file)).toEqual(['registers/recipients']);
  });

  it('takes nothing whose text has changed meanwhile, and takes the rest', async () => {
    const desk = openDesk();
    write(desk, 'texts.xlf', translate(await exported(desk)));
    write(desk, `notices/${notice}`, read(desk, `notices/${notice}`).replace('title: Libraries', 'title: Public libraries'));
    const run = await desk.run('import texts.xlf');
    expect(run.code).toBe(1);
    expect(run.stderr).toMatch(/Not taken: anytown-council\/libraries, title\n {2}The text has changed/);
    expect(read(desk, `notices/${notice}`)).toContain('title: Public libraries\n');
    expect(read(desk, `notices/${notice}`)).toContain('cy: Cymraeg Anytown libraries');
  });

  it('names at most 50 texts that it does not take, and counts the others', async () => {
    const desk = openDesk();
    const units = Array.from({ length: 60 }, (_, at) => `<trans-unit id="gone/${at}"><source>x</source><target>y</target></trans-unit>`);
    write(desk, 'texts.xlf', xliffIn('en', 'cy').replace(/<trans-unit.*<\/trans-unit>/, units.join('')));
    const { code, stderr } = await desk.run('import texts.xlf');
    expect([code, stderr.match(/Not taken: /g)?.length]).toEqual([1, 50]);
    expect(stderr).toContain('Not taken either: 10 other texts.\n');
  });

  it('changes no file in a dry run', async () => {
    const desk = openDesk();
    write(desk, 'texts.xlf', translate(await exported(desk)));
    const before = read(desk, `notices/${notice}`);
    expect(await desk.run('import texts.xlf --dry-run')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/would be put into your files/) as string,
    });
    expect(read(desk, `notices/${notice}`)).toBe(before);
    expect(() => read(desk, 'notices/translations.yaml')).toThrow();
  });

  it.each([
    ['is not there', 'import gone.xlf', '', /There is no file/],
    ['is a folder', 'import notices', '', /“notices” is a folder, not a file/],
    ['reads other files', 'import texts.xlf', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><xliff/>', /DOCTYPE/],
    ['is in a language the site does not have', 'import texts.xlf', xliffIn('en', 'fr'), /no pages in “fr”/],
    ['is translated from another language', 'import texts.xlf', xliffIn('de', 'cy'), /translated from “de”/],
  ])('is refused whole where the file %s', async (_, line, text, words) => {
    const desk = openDesk();
    write(desk, 'texts.xlf', text);
    expect(await desk.run(line)).toMatchObject({ code: 2, stderr: expect.stringMatching(words) as string });
  });

  it('does not write into the workspace or a site by another road', async () => {
    expect(await openDesk().run('export --format xliff --out notices/texts.xlf')).toMatchObject({ code: 2 });
  });
});

function xliffIn(source: string, target: string): string {
  return `<xliff version="1.2"><file original="site" source-language="${source}" target-language="${target}"><body><trans-unit id="title"><source>x</source><target>y</target></trans-unit></body></file></xliff>`;
}

describe('the record of translations', () => {
  const bilingual: WorkspaceEdits = {
    [notice]: (text) => text.replace('title: Libraries', 'title:\n  en: Libraries\n  cy: Llyfrgelloedd'),
  };
  const rename = (desk: Desk, from: string, to: string): void =>
    write(desk, `notices/${notice}`, read(desk, `notices/${notice}`).replace(from, to));

  it('holds what is there, once it is recorded', async () => {
    const desk = openDesk(bilingual);
    expect((await desk.run('check')).stdout).toMatch(/translation\/unrecorded/);
    expect(await desk.run('translations --record')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^1 translation into Welsh is recorded/) as string,
    });
    expect((await desk.run('check')).stdout).not.toMatch(/translation\/unrecorded/);
  });

  it('does not take a translation for right that nobody touched when its text changed', async () => {
    const desk = openDesk(bilingual);
    await desk.run('translations --record');
    rename(desk, 'en: Libraries', 'en: Public libraries');
    expect((await desk.run('translations --record')).stderr).toMatch(/1 text has changed, and the Welsh has not: not recorded/);
    expect((await desk.run('check')).stdout).toMatch(/translation\/stale/);
    await desk.run('translations --record --still-fits');
    expect((await desk.run('check')).stdout).not.toMatch(/translation\/stale/);
  });

  it('takes one that was put right', async () => {
    const desk = openDesk(bilingual);
    await desk.run('translations --record');
    rename(desk, 'en: Libraries\n  cy: Llyfrgelloedd', 'en: Public libraries\n  cy: Llyfrgelloedd cyhoeddus');
    await desk.run('translations --record');
    expect((await desk.run('check')).stdout).not.toMatch(/translation\/stale/);
  });

  it('loses what is gone', async () => {
    const desk = openDesk(bilingual);
    await desk.run('translations --record');
    rename(desk, 'title:\n  en: Libraries\n  cy: Llyfrgelloedd', 'title: Libraries');
    await desk.run('translations --record');
    expect(read(desk, 'notices/translations.yaml')).not.toContain('title');
  });

  it('says that a speaker has read the words of Fairnotice, on a day', async () => {
    const desk = openDesk();
    expect(await desk.run('translations --phrases-reviewed Officer --as-of 2026-11-20')).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^\d+ phrases of Fairnotice in Welsh are recorded as read/) as string,
    });
    expect(read(desk, 'notices/translations.yaml')).toMatch(
      /phrases:\n {2}cy:\n {4}reviewedBy: "Officer"\n {4}on: "2026-11-20"\n {4}read:\n/,
    );
    expect((await desk.run('check')).stdout).not.toMatch(/phrases-not-reviewed/);
  });

  it('names the words of Fairnotice that have changed since a speaker read them', async () => {
    const desk = openDesk();
    await desk.run('translations --phrases-reviewed Officer --as-of 2026-11-20');
    const record = 'notices/translations.yaml';
    write(desk, record, read(desk, record).replace(/(site\.skipToContent: )"[^"]*"/, '$1"00000000"'));
    const { stdout } = await desk.run('check');
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      /Fairnotice prints one phrase in Welsh .* To read: “Neidio i’r prif gynnwys” \(site\.skipToContent\)\./,
    );
  });

  it('is not written over where it has faults', async () => {
    const desk = openDesk({ 'translations.yaml': 'texts: [\n' });
    expect(await desk.run('translations --record')).toMatchObject({ code: 2, stderr: expect.stringMatching(/has faults/) as string });
    expect(read(desk, 'notices/translations.yaml')).toBe('texts: [\n');
  });

  it.each([
    'translations --reviewed-by Officer',
    'translations --lang de',
    'translations --lang en',
    'translations gone',
    'export',
    'export --format word',
  ])('is asked for rightly: %s is not', async (line) => {
    expect(await openDesk().run(line)).toMatchObject({ code: 2, stdout: '' });
  });

  it('leaves out files with faults, and says so', async () => {
    const desk = openDesk({ [notice]: (text) => text.replace('title: Libraries', 'titel: Libraries') });
    expect(await desk.run('translations')).toMatchObject({ code: 1, stderr: expect.stringMatching(/libraries\.yaml/) as string });
  });
});
