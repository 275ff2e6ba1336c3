import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BuildRecord } from '../../src/publish/index.js';
import { anytown, createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries/libraries.pdf';
const parks = 'anytown-council/parks/parks.pdf';
const text = readFileSync(join(anytown, 'anytown-council/libraries.yaml'), 'utf8');
const product = (name: string): string => readFileSync(new URL(`../../templates/typst/${name}`, import.meta.url), 'utf8');

let desk: Desk;
beforeEach(() => {
  desk = createDesk({ 'anytown-council/parks.yaml': text.replace('title: Libraries', 'title: Parks') });
});
afterEach(() => desk.remove());

const at = (...path: readonly string[]): string => join(desk.cwd, ...path);
const bytesOf = (path: string, out = 'site'): Buffer => readFileSync(at(out, path));
const recordOf = (out = 'site'): BuildRecord => JSON.parse(readFileSync(at(out, 'build.json'), 'utf8')) as BuildRecord;

async function build(out = 'site', more = ''): Promise<void> {
  const { code, stderr } = await desk.run(`build --formats pdf --out ${out} ${more}`);
  if (code !== 0) throw new Error(stderr);
}

function edit(path: string, change: (before: string) => string): void {
  writeFileSync(at('notices', path), change(readFileSync(at('notices', path), 'utf8')));
}

/** Puts another file in the place of a published PDF, as if it had been published so: whoever takes it over can be told from who draws anew. */
function mark(path: string): void {
  const bytes = Buffer.from(`In the place of ${path}.`);
  writeFileSync(at('site', path), bytes);
  const record = recordOf();
  const files = { ...record.files, [path]: createHash('sha256').update(bytes).digest('hex') };
  writeFileSync(at('site/build.json'), JSON.stringify({ ...record, files }));
}

const isMarked = (path: string): boolean => bytesOf(path).toString().startsWith('In the place of');

describe('PDFs of the site as it was published last', () => {
  it('are taken over where nothing has changed, and the site is byte for byte the one that is made anew', async () => {
    await build();
    await build();
    await build('anew');
    expect(readFileSync(at('site/build.json'))).toEqual(readFileSync(at('anew/build.json')));
    for (const path of [libraries, parks]) expect(bytesOf(path)).toEqual(bytesOf(path, 'anew'));
    mark(libraries);
    mark(parks);
    await build();
    expect([libraries, parks].map(isMarked)).toEqual([true, true]);
  });

  it('are taken over but for the one whose notice has changed', async () => {
    await build();
    mark(libraries);
    mark(parks);
    edit('anytown-council/parks.yaml', (before) => before.replace('title: Parks', 'title: Parks and playgrounds'));
    await build();
    await build('anew');
    expect([libraries, parks].map(isMarked)).toEqual([true, false]);
    expect(bytesOf(parks)).toEqual(bytesOf(parks, 'anew'));
  });

  it('are taken over wherever the command was started', async () => {
    await build();
    mark(libraries);
    await build('site', `--workspace ${at('notices')}`);
    expect(isMarked(libraries)).toBe(true);
  });

  it.each([
    [
      'a fact of the controller',
      () => edit('controllers/anytown-council.yaml', (before) => before.replaceAll('Anytown Council', 'Anytown City')),
    ],
    ['the address of the site', () => edit('site.yaml', (before) => before.replace('https://', 'https://www.'))],
    ['a word of the site', () => put('templates/phrases/en.yaml', 'pdf:\n  contents: What is in it\n')],
    ['a template of the site', () => put('templates/typst/theme.typ', `${product('theme.typ')}\n`)],
    ['a colour of the site', () => edit('site.yaml', (before) => `${before}look:\n  colours:\n    brand: '#5b1a5e'\n`)],
  ])('are drawn anew where %s has changed', async (_, change) => {
    await build();
    mark(libraries);
    change();
    await build();
    await build('anew');
    expect(isMarked(libraries)).toBe(false);
    expect(bytesOf(libraries)).toEqual(bytesOf(libraries, 'anew'));
  });

  it.each([
    ['the file was changed', () => writeFileSync(at('site', libraries), Buffer.concat([bytesOf(libraries), Buffer.from('\n')]))],
    ['the file was cut off', () => writeFileSync(at('site', libraries), bytesOf(libraries).subarray(0, 5000))],
    ['the file is gone', () => rmSync(at('site', libraries))],
    ['build.json does not tell what they were made from', () => tamper(({ pdfs: _pdfs, ...record }) => record)],
    ['build.json tells something else', () => tamper((record) => ({ ...record, pdfs: { [libraries]: { madeFrom: 7, pages: 'many' } } }))],
    ['build.json has another file', () => tamper((record) => ({ ...record, pdfs: { [libraries]: recordOf().pdfs?.[parks] } }))],
  ])('are drawn anew where %s', async (_, spoil) => {
    await build();
    const before = bytesOf(libraries);
    spoil();
    await build();
    expect(bytesOf(libraries)).toEqual(before);
    expect(recordOf().pdfs).toMatchObject({ [libraries]: { pages: expect.any(Number) as number } });
  });
});

function put(path: string, content: string): void {
  const file = at('notices', path);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
}

function tamper(change: (record: BuildRecord) => object): void {
  mark(libraries);
  writeFileSync(at('site/build.json'), JSON.stringify(change(recordOf())));
}
