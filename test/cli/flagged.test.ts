import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fileURLToPath } from 'node:url';
import { readPassages, type Passage } from '../support/language-passages.js';
import { readPdfText } from '../support/pdf-text.js';
import { createDesk, type Desk } from './run.js';

const bilingual = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));
const notice = 'dyffryn-arian-council/libraries';

let desk: Desk;
beforeAll(async () => {
  desk = createDesk(
    {
      [`${notice}.yaml`]: (text) =>
        `${text.replace('en: Your membership', 'en: Your library card')}translationDue:\n  cy: "2026-12-01"\nexample:\n  url: https://www.example.org/libraries\n  foundOn: 2026-11-21\n`,
      'controllers/dyffryn-arian-council.yaml': (text) => text.replace('  cy: Cyngor Dyffryn Arian\n', ''),
    },
    bilingual,
  );
  const run = await desk.run('build --only libraries --formats html,pdf,txt,md,fragment,json --out part');
  if (run.code !== 0) throw new Error(run.stdout + run.stderr);
}, 120_000);
afterAll(() => desk.remove());

function pathOf(lang: 'en' | 'cy', file: string): string {
  return join(desk.cwd, 'part', lang === 'cy' ? 'cy' : '', notice, file);
}

function read(lang: 'en' | 'cy', file: string): string {
  return readFileSync(pathOf(lang, file), 'utf8');
}

async function wordsOfPdf(lang: 'en' | 'cy'): Promise<readonly string[]> {
  const { elements } = await readPdfText(pathOf(lang, 'libraries.pdf'));
  return elements.map(({ text }) => text.replace(/\s+/g, ' ').trim());
}

/** What every form of the notice tells: what it is about, what changed, in which parts, and until when. */
const note = [
  'Nid yw rhannau o’r hysbysiad hwn ar gael yn Gymraeg eto',
  'Beth sydd wedi newid (5 Hydref 2026): Rydym nawr hefyd yn anfon newyddion y llyfrgelloedd at bobl sy’n gofyn amdanynt.',
  'Mae peth o’r testun yn y rhannau hyn yn Saesneg am y tro:',
  'Byddant yma yn Gymraeg erbyn 1 Rhagfyr 2026.',
];

describe('a notice of which some text has changed since its Welsh was written', () => {
  it.each(['index.html', 'fragment.html'])('tells it in Welsh in %s, with links to the parts', (file) => {
    const passages = readPassages(read('cy', file));
    for (const text of note) expect(passages).toContainEqual({ text, lang: 'cy' });
    const [, list = ''] = /Mae peth o’r testun[^]*?<ul[^>]*>([^]*?)<\/ul>/.exec(read('cy', file)) ?? [];
    const links = [...list.matchAll(/href="#([^"]*)"[^>]*>([^<]*)</g)];
    expect(links.length).toBeGreaterThan(0);
    for (const [, id] of links) expect(read('cy', file)).toContain(`id="${id ?? ''}"`);
    expect(links.map(([, , words]) => words)).toEqual(partsOf(read('cy', 'notice.txt')));
  });

  it('tells it in Welsh in the plain text, after the first layer', () => {
    const text = read('cy', 'notice.txt');
    const { firstLayer, sections } = readDocuments()['cy']!;
    const places = [firstLayer.heading.text, ...note, `${sections[0]!.heading.text}\n---`].map((words) => text.indexOf(words));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(partsOf(text).length).toBeGreaterThan(0);
  });

  it('tells it in Welsh in the Markdown', () => {
    const markdown = read('cy', 'notice.md');
    for (const text of [...note, ...partsOf(read('cy', 'notice.txt'))]) expect(markdown).toContain(text);
  });

  it('tells it in Welsh in the PDF', async () => {
    const words = await wordsOfPdf('cy');
    for (const text of [...note, ...partsOf(read('cy', 'notice.txt'))]) expect(words).toContain(text);
  });

  it('tells it to other programs in notice.json', () => {
    const documents = readDocuments();
    expect(documents['cy']?.behind).toMatchObject({
      change: { date: '5 Hydref 2026', summary: 'Rydym nawr hefyd yn anfon newyddion y llyfrgelloedd at bobl sy’n gofyn amdanynt.' },
      due: '1 Rhagfyr 2026',
    });
    expect(documents['cy']?.behind?.sections.map(({ text }) => text)).toEqual(partsOf(read('cy', 'notice.txt')));
    expect(documents['en']?.behind).toBeUndefined();
  });

  it('says nothing of it in English', async () => {
    for (const file of ['index.html', 'fragment.html', 'notice.txt']) expect(read('en', file)).not.toMatch(/not in English yet/);
    expect((await wordsOfPdf('en')).join(' ')).not.toMatch(/not in English yet/);
  });
});

interface PublicDocument {
  readonly firstLayer: { readonly heading: { readonly text: string } };
  readonly sections: readonly { readonly heading: { readonly text: string } }[];
  readonly behind?: { readonly sections: readonly { readonly text: string }[] };
}

function readDocuments(): Readonly<Record<string, PublicDocument>> {
  return (JSON.parse(read('en', 'notice.json')) as { readonly documents: Readonly<Record<string, PublicDocument>> }).documents;
}

/** The parts that the note of a text names. */
function partsOf(text: string): readonly string[] {
  const list = text.slice(text.indexOf(note[2] ?? ''), text.indexOf(note[3] ?? ''));
  return [...list.matchAll(/^- (.*?) \(gweler/gm)].map(([, words]) => words ?? '');
}

describe('an example whose body has no Welsh name', () => {
  const name: Passage = { text: 'Dyffryn Arian Council', lang: 'en' };

  it.each(['index.html', 'fragment.html'])('says of the name in its mark that it is English, in %s', (file) => {
    const [mark = ''] = /<p[^>]*>(?:<strong>)?Enghraifft[^]*?<\/p>/.exec(read('cy', file)) ?? [];
    const passages = readPassages(`<div lang="cy">${mark}</div>`);
    expect(passages).toContainEqual(name);
    expect(passages.filter(({ lang }) => lang === 'en')).toEqual([name]);
  });

  it('says it in the PDF too', async () => {
    const pdf = readFileSync(pathOf('cy', 'libraries.pdf'), 'latin1');
    expect(pdf).toContain('/Lang (en)');
    expect((await wordsOfPdf('cy')).some((words) => words.startsWith('Enghraifft') && words.includes(name.text))).toBe(true);
  });

  it('keeps the public form of the mark as it was', () => {
    const { example } = JSON.parse(read('en', 'notice.json')) as { readonly example: object };
    expect(Object.keys(example)).toEqual(['text', 'url']);
  });
});
