import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LocatedDiagnostic } from '../../src/diagnostics/index.js';
import { compileWorkspace } from '../../src/index.js';
import type { Change } from '../../src/revise/index.js';
import { acrossRules } from '../../src/rules/index.js';
import { readProduct } from '../../src/workspace/index.js';
import { deskAt } from '../cli/run.js';
import { day, openEditor, type TestEditor } from './open-editor.js';

const examples = fileURLToPath(new URL('../../notices', import.meta.url));
const bilingual = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));
const product = readProduct();
const across = new Set(acrossRules.map(({ id }) => `rule/${id}`));

/** What `check` finds in the files as they would be, worked out from nothing. */
function check({ desk }: TestEditor): readonly LocatedDiagnostic[] {
  return compileWorkspace(desk.sources(), product, day).diagnostics;
}

const childrens = 'notices/nottinghamshire-county-council/childrens-centres.yaml';
const firstContact = 'notices/middlesbrough-council/first-contact.yaml';

/** Changes that bring errors and take them away, in notices and in what they share. */
const steps: readonly (readonly [string, string, Change])[] = [
  ['a field is taken out', childrens, { kind: 'remove', path: ['retention'] }],
  ['a field fits no longer', childrens, { kind: 'set', path: ['status'], value: 'nearly' }],
  ['a text is typed', firstContact, { kind: 'set', path: ['introduction'], value: 'We ask Northamptonshire County Council, GDPR 2016.' }],
  ['a controller changes', 'notices/controllers/middlesbrough-council.yaml', { kind: 'remove', path: ['complaints'] }],
  ['a register changes', 'notices/registers/people.yaml', { kind: 'remove', path: ['children'] }],
  ['a waiver is gone', 'notices/waivers.yaml', { kind: 'remove', path: [0] }],
  ['the site changes', 'notices/site.yaml', { kind: 'set', path: ['title'], value: '' }],
];

describe('what is found beside the form', () => {
  it.each([
    ['the five notices', examples],
    ['the notices in two languages', bilingual],
  ])('is what check finds in %s, but for the rules across notices', (_, source) => {
    const editor = openEditor(source);
    const all = check(editor).filter(({ code }) => !across.has(code));
    let total = 0;
    for (const { file } of editor.desk.sources().notices) {
      const found = editor.studio.findings(file).filter(({ code }) => !across.has(code));
      total += found.length;
      expect(found).toEqual(all.filter(({ origin }) => origin.file === file));
    }
    expect(total).toBeGreaterThan(0);
  });

  it('is what check finds after each of many changes, in every notice and of all together', () => {
    const editor = openEditor(examples);
    const { desk, studio } = editor;
    let last = '';
    for (const [what, file, change] of steps) {
      expect(desk.take({ title: what, files: [{ file, changes: [change] }] }), what).toEqual([]);
      const all = check(editor);
      expect(studio.all().diagnostics, what).toEqual(all);
      for (const notice of desk.sources().notices) {
        const own = all.filter(({ origin, code }) => origin.file === notice.file && !across.has(code));
        if (studio.all().site) expect(studio.findings(notice.file), what).toEqual(own);
        expect(studio.findingsAbout(notice.id), what).toEqual(
          all.filter(({ notice: id, notices = [] }) => id === notice.id || notices.includes(notice.id)),
        );
      }
      const now = JSON.stringify(all);
      expect(now, what).not.toBe(last);
      last = now;
    }
    steps.forEach(() => desk.undo());
    expect(studio.all().diagnostics).toEqual(compileWorkspace(openEditor(examples).desk.sources(), product, day).diagnostics);
  });

  it('tells of a shared file what is wrong in it and what it brings to light', () => {
    const editor = openEditor(examples);
    const file = 'notices/controllers/middlesbrough-council.yaml';
    editor.desk.take({ title: 'out', files: [{ file, changes: [{ kind: 'remove', path: ['complaints'] }] }] });
    const codes = editor.studio.findings(file).map(({ code }) => code);
    expect(codes).toEqual(check(editor).flatMap(({ origin, code }) => (origin.file === file ? [code] : [])));
    expect(codes).toContain('rule/missing-council-complaint');
  });
});

describe('the page beside the form', () => {
  it.each([
    ['the five notices', examples, ['en'], 'html'],
    ['the notices in two languages', bilingual, ['en', 'cy'], 'html'],
  ])('is the page of the site, letter for letter: %s', async (_, source, languages, formats) => {
    const editor = openEditor(source);
    const ids = editor.desk.sources().notices.map(({ id }) => id);
    const published = ids.filter((id) => editor.studio.notice(id)?.status === 'published');
    const only = published.flatMap((id) => ['--only', id]);
    const built = await deskAt(editor.cwd, () => undefined).run(['build', '--as-of', day, '--formats', formats, '--out', 'site', ...only]);
    expect(built.code, built.stderr).toBe(0);
    const base = new URL(editor.studio.all().site?.baseUrl ?? '').pathname;
    let compared = 0;
    for (const id of published) {
      for (const [position, lang] of languages.entries()) {
        const { value } = await editor.studio.page(id, lang);
        const site = readPage(join(editor.cwd, 'site', position === 0 ? '' : lang, id, 'index.html'));
        if (site !== undefined) compared += 1;
        expect(value?.replaceAll('/preview/', base)).toBe(site);
      }
    }
    expect(compared).toBeGreaterThan(4);
  });

  it('has what was typed, and marks a draft as serve does', async () => {
    const editor = openEditor(examples);
    const id = 'middlesbrough-council/first-contact';
    const changes = [
      { kind: 'set', path: ['title'], value: 'Umbrellas <b>lent</b>' },
      { kind: 'set', path: ['status'], value: 'draft' },
    ] as const;
    editor.desk.take({ title: 'typed', files: [{ file: firstContact, changes }] });
    const { value } = await editor.studio.page(id, 'en');
    expect(value).toContain('Umbrellas &lt;b&gt;lent&lt;/b&gt;</h1>');
    expect(value).toMatch(/draft/i);
    expect(value).toContain('noindex');
  });

  it('is not there while there is nothing to draw, and says so', async () => {
    const editor = openEditor(examples);
    editor.desk.take({ title: 'typed', files: [{ file: firstContact, changes: [{ kind: 'set', path: ['status'], value: 'nearly' }] }] });
    const { status, body } = await editor.get('/preview/notices/middlesbrough-council/first-contact/en/page.html');
    expect([status, String(body)]).toEqual([422, expect.stringContaining('We cannot draw this yet')]);
  });
});

describe('the PDF beside the form', () => {
  it('is the PDF of the site, byte for byte, and follows what is typed', async () => {
    const editor = openEditor(examples);
    const id = 'middlesbrough-council/first-contact';
    const run = await deskAt(editor.cwd, () => undefined).run(`build --as-of ${day} --formats pdf --only ${id} --out site`);
    expect(run.code, run.stderr).toBe(0);
    const { value } = await editor.studio.pdf(id, 'en');
    expect(Buffer.from(value?.bytes ?? []).equals(readFileSync(join(editor.cwd, 'site', id, 'first-contact.pdf')))).toBe(true);
    const type = (title: string): void => {
      editor.desk.take({
        title: 'typed',
        merge: 'title',
        files: [{ file: firstContact, changes: [{ kind: 'set', path: ['title'], value: title }] }],
      });
    };
    type('One');
    const early = editor.studio.pdf(id, 'en');
    type('One and two');
    const late = editor.studio.pdf(id, 'en');
    const [first, second] = await Promise.all([early, late]);
    const third = await editor.studio.pdf(id, 'en');
    expect(Buffer.from(third.value?.bytes ?? []).equals(Buffer.from(second.value?.bytes ?? []))).toBe(true);
    expect(first.value).toBeDefined();
    expect(Buffer.from(value?.bytes ?? []).equals(Buffer.from(second.value?.bytes ?? []))).toBe(false);
  });
});

function readPage(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
