import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readPdfText } from '../support/pdf-text.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, type Desk } from './run.js';

const page = 'dist/anytown-council/libraries/index.html';
const pdf = 'dist/anytown-council/libraries/libraries.pdf';

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));
const at = (...path: readonly string[]): string => join(desk.cwd, ...path);
const read = (path: string): string => readFileSync(at(path), 'utf8');
const product = (path: string): string => readFileSync(new URL(`../../templates/${path}`, import.meta.url), 'utf8');

function put(path: string, text: string): void {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
}

/** A template of ours with one place changed. */
function changed(path: string, from: string, to: string): string {
  const text = product(path);
  if (!text.includes(from)) throw new Error(`There is no “${from}” in ${path}.`);
  return text.replace(from, to);
}

describe('templates and phrases of a workspace', () => {
  it('take the place of ours file by file: a component, a module of the PDFs, a phrase', async () => {
    open({
      'templates/html/blocks/callout.njk': `{% include "own/mark.njk" %}${product('html/blocks/callout.njk')}`,
      'templates/html/components/header.njk': changed(
        'html/components/header.njk',
        '<div class="fn-header">',
        '<div class="fn-header" data-council="anytown">',
      ),
      'templates/html/own/mark.njk': '<!-- a callout of Anytown -->',
      'templates/typst/furniture.typ': changed(
        'typst/furniture.typ',
        '#let running-foot',
        '#let anytown = [Printed by Anytown]\n#let running-foot',
      ).replace('#let title-block(notice) = {', '#let title-block(notice) = {\n  anytown'),
      'templates/phrases/en.yaml': 'site:\n  allNotices: Every notice of Anytown\n',
    });
    expect((await desk.run('build')).code).toBe(0);
    const html = read(page);
    expect(html).toContain('data-council="anytown"');
    expect(html).toContain('>Every notice of Anytown</a>');
    expect(html).toContain('Lend you books');
    const printed = JSON.stringify(await readPdfText(at(pdf)));
    expect(printed).toContain('Printed by Anytown');
    expect(printed).toContain('Lend you books');
  });

  it('are named by check in one note, and change the record of what the site was made from', async () => {
    open();
    await desk.run('build');
    const before = (JSON.parse(read('dist/build.json')) as { readonly inputs: string }).inputs;
    put('notices/templates/html/blocks/paragraph.njk', product('html/blocks/paragraph.njk'));
    put('notices/templates/typst/blocks/paragraph.typ', product('typst/blocks/paragraph.typ'));
    const { code, stdout } = await desk.run('check');
    expect(code).toBe(0);
    expect(stdout.match(/used in place of Fairnotice/g)).toHaveLength(1);
    expect(stdout).toContain('html/blocks/paragraph.njk, typst/blocks/paragraph.typ');
    await desk.run('build');
    expect((JSON.parse(read('dist/build.json')) as { readonly inputs: string }).inputs).not.toBe(before);
  });
});

describe('templates that replace nothing', () => {
  it('stop a build where they take the place of nothing', async () => {
    open({ 'templates/html/unknown.njk': 'x' });
    const { code, stderr } = await desk.run('build');
    expect(code).toBe(1);
    expect(stderr).toContain('Fairnotice has no file “unknown.njk”');
    expect(existsSync(at('dist'))).toBe(false);
  });
});

describe('links around every page', () => {
  const site = (to: string) => (text: string) => `${text}look:\n  headerLinks:\n    - text: More\n      to: ${to}\n`;

  it.each(['/', '/a-z/', '/anytown-council/libraries/', 'https://www.example.org/x'])('may lead to %s', async (to) => {
    expect((await open({ 'site.yaml': site(to) }).run('build')).code).toBe(0);
    expect(read(page)).toContain(`href="${to.startsWith('/') ? `/privacy${to}` : to}"`);
  });

  it('are found where they lead nowhere, and nothing is published', async () => {
    const { code, stderr } = await open({ 'site.yaml': site('/a-zz/') }).run('build');
    expect(code).toBe(1);
    expect(stderr.replace(/\s+/g, ' ')).toContain('This site has no page “/a-zz/”.');
    expect(stderr).toContain('notices/site.yaml:');
    expect(stderr).toContain('/a-z/');
    expect(existsSync(at('dist'))).toBe(false);
  });
});
