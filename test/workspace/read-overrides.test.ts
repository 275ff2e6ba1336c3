import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { hashSources, readWorkspace } from '../../src/workspace/index.js';
import { copyWorkspace, type WorkspaceEdits } from '../support/workspace.js';

const base: WorkspaceEdits = { 'site.yaml': 'fairnotice: 1\n', 'anytown-council/libraries.yaml': 'title: Libraries\n' };
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const woff2 = new Uint8Array([0x77, 0x4f, 0x46, 0x32, 0]);

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

/** Reads a workspace of these files; `bytes` are files that are no text. */
function readFiles(files: WorkspaceEdits, bytes: Readonly<Record<string, Uint8Array>> = {}, prepare = (dir: string): unknown => dir) {
  const { dir, remove } = copyWorkspace(undefined, { ...base, ...files });
  removals.push(remove);
  for (const [path, content] of Object.entries(bytes)) {
    mkdirSync(join(dir, path, '..'), { recursive: true });
    writeFileSync(join(dir, path), content);
  }
  prepare(dir);
  const reading = readWorkspace(dir, 'notices');
  if ('fault' in reading) throw new Error(reading.fault);
  return {
    sources: reading.sources,
    diagnostics: reading.diagnostics,
    findings: reading.diagnostics.map(({ code, origin }) => `${code} ${origin.file}`),
  };
}

describe('templates of a workspace', () => {
  it('are read by kind and by the name of the file that they replace', () => {
    const { sources, findings } = readFiles({
      'templates/html/blocks/paragraph.njk': '<p>{{ content }}</p>',
      'templates/html/govuk/components/table/template.njk': '<table></table>',
      'templates/html/own/sentence.njk': 'Hello',
      'templates/typst/blocks/paragraph.typ': '#let draw-paragraph(block) = []',
      'templates/phrases/en.yaml': 'site:\n  home: Start\n',
      'templates/README.md': 'For whoever looks after this.',
    });
    expect(findings).toEqual([]);
    expect(sources.overrides?.html).toEqual({
      'blocks/paragraph.njk': '<p>{{ content }}</p>',
      'govuk/components/table/template.njk': '<table></table>',
      'own/sentence.njk': 'Hello',
    });
    expect(Object.keys(sources.overrides?.typst ?? {})).toEqual(['blocks/paragraph.typ']);
    expect(sources.overrides?.phrases['en']?.file).toBe('notices/templates/phrases/en.yaml');
  });

  it.each<[string, WorkspaceEdits, string, readonly string[] | undefined]>([
    [
      'a template in the wrong folder',
      { 'templates/html/paragraph.njk': 'x' },
      'workspace/unknown-override notices/templates/html/paragraph.njk',
      ['blocks/paragraph.njk', 'fragment/blocks/paragraph.njk'],
    ],
    [
      'a template spelt wrongly',
      { 'templates/html/blocks/paragraf.njk': 'x' },
      'workspace/unknown-override notices/templates/html/blocks/paragraf.njk',
      ['blocks/paragraph.njk'],
    ],
    [
      'phrases of a language there is not',
      { 'templates/phrases/tlh.yaml': 'x' },
      'workspace/unknown-override notices/templates/phrases/tlh.yaml',
      undefined,
    ],
    ['a kind there is not', { 'templates/htm/blocks/paragraph.njk': 'x' }, 'workspace/unknown-override notices/templates/htm', ['html']],
    ['a kind as a file', { 'templates/typst': 'x' }, 'workspace/file-not-folder notices/templates/typst', undefined],
    [
      'another ending',
      { 'templates/html/blocks/paragraph.html': 'x' },
      'workspace/wrong-file-type notices/templates/html/blocks/paragraph.html',
      undefined,
    ],
    [
      'a template as large as a book',
      { 'templates/html/blocks/paragraph.njk': 'x'.repeat(200_001) },
      'workspace/file-too-large notices/templates/html/blocks/paragraph.njk',
      undefined,
    ],
    ['the folder as a file', { templates: 'x' }, 'workspace/file-not-folder notices/templates', undefined],
  ])('are refused: %s', (_, files, expected, suggestions) => {
    const { findings, diagnostics, sources } = readFiles(files);
    expect(findings).toEqual([expected]);
    expect(diagnostics[0]?.severity).toBe('error');
    expect(diagnostics[0]?.suggestions).toEqual(suggestions);
    expect(
      [sources.overrides?.html, sources.overrides?.typst, sources.overrides?.phrases].flatMap((kind) => Object.keys(kind ?? {})),
    ).toEqual([]);
  });

  it('are refused where they are no text, or lie outside the workspace, or lead round in a circle', () => {
    const notText = readFiles({}, { 'templates/html/blocks/paragraph.njk': new Uint8Array([0xff, 0xfe, 0x41]) });
    expect(notText.findings).toEqual(['workspace/not-text notices/templates/html/blocks/paragraph.njk']);
    const outside = readFiles({ 'templates/html/own/a.njk': 'x' }, {}, (dir) => symlinkSync('/etc', join(dir, 'templates/html/blocks')));
    expect(outside.findings).toEqual(['workspace/symlink-outside notices/templates/html/blocks']);
    const circle = readFiles({ 'templates/html/own/a.njk': 'x' }, {}, (dir) =>
      symlinkSync(join(dir, 'templates/html'), join(dir, 'templates/html/own/again')),
    );
    expect(circle.findings.filter((finding) => finding.startsWith('workspace/nested-folder'))).toHaveLength(1);
  });
});

describe('the folder look', () => {
  it('gives pictures and fonts by their path in it', () => {
    const { sources, findings } = readFiles(
      { 'look/logo.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>' },
      { 'look/logo.png': png, 'look/fonts/Town-Regular.woff2': woff2 },
    );
    expect(findings).toEqual([]);
    expect(Object.keys(sources.look ?? {}).sort()).toEqual(['fonts/Town-Regular.woff2', 'logo.png', 'logo.svg']);
  });

  it.each<[string, WorkspaceEdits, Readonly<Record<string, Uint8Array>>, string]>([
    ['a picture of another kind', {}, { 'look/logo.jpg': png }, 'workspace/wrong-file-type notices/look/logo.jpg'],
    ['a text called a font', { 'look/town.woff2': 'hello' }, {}, 'workspace/wrong-file-type notices/look/town.woff2'],
    ['a name that makes no address', { 'look/our logo.svg': '<svg/>' }, {}, 'workspace/bad-name notices/look/our logo.svg'],
    ['a file of more than a megabyte', { 'look/logo.svg': 'x'.repeat(1_000_001) }, {}, 'workspace/file-too-large notices/look/logo.svg'],
  ])('refuses %s', (_, files, bytes, expected) => {
    const { findings, sources } = readFiles(files, bytes);
    expect(findings).toEqual([expected]);
    expect(sources.look).toEqual({});
  });

  it('only mentions a licence that lies beside a font', () => {
    const { diagnostics } = readFiles({ 'look/OFL.txt': 'x' });
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([['workspace/unknown-file', 'info']]);
  });
});

describe('hashSources', () => {
  it.each<[string, WorkspaceEdits]>([
    ['a template of a page', { 'templates/html/blocks/paragraph.njk': 'x' }],
    ['a module of the PDFs', { 'templates/typst/theme.typ': 'x' }],
    ['phrases', { 'templates/phrases/en.yaml': 'x' }],
    ['the look', { 'look/logo.svg': 'x' }],
  ])('tells a workspace with another text of %s', (_, files) => {
    const plain = hashSources(readFiles({}).sources);
    const first = hashSources(readFiles(files).sources);
    const second = hashSources(readFiles(Object.fromEntries(Object.keys(files).map((path) => [path, 'y']))).sources);
    expect(new Set([plain, first, second]).size).toBe(3);
    expect(hashSources(readFiles(files).sources)).toBe(first);
  });
});
