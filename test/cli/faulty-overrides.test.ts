import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from './run.js';

const page = 'dist/anytown-council/libraries/index.html';
const paragraph = 'templates/html/blocks/paragraph.njk';

/** One site for all: each fault is put beside it and taken away again. */
let desk: Desk;
const at = (...path: readonly string[]): string => join(desk.cwd, ...path);
const read = (path: string): string => readFileSync(at(path), 'utf8');

describe('faulty templates of a workspace', () => {
  beforeAll(async () => {
    desk = createDesk();
    const { code, stderr } = await desk.run('build');
    if (code !== 0) throw new Error(stderr);
  });
  afterAll(() => desk.remove());

  it.each<[string, string, string, readonly string[]]>([
    ['a name that is misspelt', paragraph, '<p>\n{{ contents }}</p>', [`${paragraph}:2`, 'a name may be misspelt']],
    ['a call of nothing', paragraph, '<p>{{ shout(content) }}</p>', [`${paragraph}:1`, 'It calls “shout”']],
    ['a tag there is not', paragraph, '<p>\n\n{% iff content %}</p>', [`${paragraph}:3`, 'There is no tag called “iff”']],
    ['a part that is not closed', paragraph, '{% if content %}<p></p>', [`${paragraph}:1`, '“endif” is missing']],
    ['a filter there is not', paragraph, '<p>{{ content | shout }}</p>', [`${paragraph}:1`, 'There is no filter called “shout”']],
    ['a template there is not', paragraph, '{% include "own/mark.njk" %}', [`${paragraph}:1`, 'It asks for a template “own/mark.njk”']],
    ['a template that includes itself', paragraph, `{% include "blocks/paragraph.njk" %}`, [`${paragraph}:1`, 'It uses itself']],
    [
      'a fault in the layout of every page',
      'templates/html/layouts/page.njk',
      '<html>\n<body>\n{{ council }}\n{% block content %}{% endblock %}</body></html>',
      ['templates/html/layouts/page.njk:3', 'a name may be misspelt'],
    ],
    [
      'a layout that is not closed',
      'templates/html/layouts/page.njk',
      '<html>{% block content %}</html>',
      ['templates/html/layouts/page.njk:1', '“endblock” is missing'],
    ],
    [
      'a module of the PDFs that asks for what is not there',
      'templates/typst/blocks/paragraph.typ',
      '#let draw-paragraph(block) = {\n  nothing-here\n}',
      ['templates/typst/blocks/paragraph.typ:2', 'It uses “nothing-here”'],
    ],
    [
      'a module of the PDFs that others miss something of',
      'templates/typst/blocks/paragraph.typ',
      '#let draw-paragraphs(block) = []',
      ['templates/typst/blocks/paragraph.typ', 'blocks/callout.typ, line'],
    ],
  ])('stop a build and leave the last site where they hold %s', async (_, file, text, expected) => {
    const before = [read(page), read('dist/build.json')];
    mkdirSync(dirname(at('notices', file)), { recursive: true });
    writeFileSync(at('notices', file), text);
    const { code, stdout, stderr } = await desk.run('build');
    rmSync(at('notices/templates'), { recursive: true });
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.match(/of yours is used in place/g)).toHaveLength(1);
    for (const words of expected) expect(stderr.replace(/\s+/g, ' ')).toContain(words);
    expect(stderr).not.toMatch(/node_modules|\bat .*\.(js|ts):|Template render error/);
    expect([read(page), read('dist/build.json')]).toEqual(before);
    expect(readdirSync(desk.cwd).sort()).toEqual(['.cache', 'dist', 'notices']);
  });
});
