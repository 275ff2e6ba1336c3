import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { readDocx } from '../support/read-docx.js';
import { createDesk, type Desk } from './run.js';

const bilingual = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));
const desks: Desk[] = [];

function open(...given: Parameters<typeof createDesk>): Desk {
  const desk = createDesk(...given);
  desks.push(desk);
  return desk;
}

afterEach(() => {
  for (const desk of desks.splice(0)) desk.remove();
});

describe('export --format docx', () => {
  it('writes one notice to the file that was asked for, twice the same', async () => {
    const desk = open();
    const line = 'export libraries --format docx --out';
    expect(await desk.run(`${line} one.docx`)).toMatchObject({
      code: 0,
      stdout: '',
      stderr: '1 review copy in English is in “one.docx”.\n',
    });
    await desk.run(`${line} two.docx`);
    const [one, two] = ['one.docx', 'two.docx'].map((name) => readFileSync(join(desk.cwd, name)));
    expect(one).toEqual(two);
    expect(readDocx(one ?? new Uint8Array()).properties['dc:creator']).toBe('Anytown Council');
  });

  it('writes a draft, and what has faults against the law: that is what people are to look at', async () => {
    const desk = open({ 'anytown-council/libraries.yaml': (text) => text.replace('status: published', 'status: draft') });
    expect(await desk.run('export libraries --format docx --out one.docx')).toMatchObject({ code: 0 });
    const { paragraphs } = readDocx(readFileSync(join(desk.cwd, 'one.docx')));
    expect(paragraphs.map(({ text }) => text)).toContain('This is a draft. It has not been published.');
  });

  it('writes every notice of a language to a folder', async () => {
    const desk = open({}, bilingual);
    const { code } = await desk.run('export --format docx --lang cy --out review');
    expect(code).toBe(0);
    const file = join(desk.cwd, 'review', 'dyffryn-arian-council/libraries.cy.docx');
    expect(existsSync(file)).toBe(true);
    const { properties, paragraphs } = readDocx(readFileSync(file));
    expect(properties['dc:language']).toBe('cy-GB');
    expect(paragraphs.some(({ text }) => text.startsWith('Copi adolygu'))).toBe(true);
  });

  it('tells of a notice that cannot be read, and writes the others', async () => {
    const desk = open({ 'anytown-council/libraries.yaml': 'title: [' });
    const { code, stderr } = await desk.run('export --format docx --out review');
    expect(code).toBe(1);
    expect(stderr).toContain('there is no copy of it. To see why: check anytown-council/libraries');
  });

  it('refuses a character that nobody can see, and says where it is', async () => {
    const desk = open({ 'anytown-council/libraries.yaml': (text) => text.replace(/^title: (.*)$/m, 'title: "Lib\\u202Eraries"') });
    const { code, stderr } = await desk.run('export libraries --format docx --out one.docx');
    expect(code).toBe(1);
    expect(stderr).toMatch(/anytown-council\/libraries\.yaml:\d+:\d+/);
    expect(existsSync(join(desk.cwd, 'one.docx'))).toBe(false);
  });

  it('does not write several notices to one file', async () => {
    const { code, stderr } = await open({}, bilingual).run('export --format docx --out a.docx');
    expect(code).toBe(2);
    expect(stderr).toContain('is one file, and there are 7 notices');
  });

  it.each([
    ['names no place', 'export libraries --format docx', /Say where to write/],
    ['names a language the site does not have', 'export libraries --format docx --lang fr --out a.docx', /no pages in “fr”/],
    ['asks for texts that changed', 'export libraries --format docx --changed cy --out a.docx', /for translators’ files/],
    ['would write into the workspace', 'export libraries --format docx --out notices/a.docx', /workspace/],
    ['names a format that we do not write', 'export --format doc --out a.doc', /Did you mean docx\?/],
  ])('refuses a line that %s', async (_, line, words) => {
    const { code, stderr } = await open().run(line);
    expect(code).toBe(2);
    expect(stderr).toMatch(words);
  });
});
