import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/index.js';
import { createPdfRenderer, type PdfForm } from '../../../src/render/pdf/index.js';
import { makeQr } from '../../../src/qr/index.js';
import { readPdfText, withoutFurniture } from '../../support/pdf-text.js';
import { sampleDocument } from '../../support/sample-document.js';
import { checkPdfs } from '../../support/verapdf.js';
import { loadParts } from './load-parts.js';
import { documentOf, heading, list, paragraph, summary, table } from './made-up.js';
import { readPages } from './read-pages.js';

const parts = loadParts();
const renderer = createPdfRenderer(parts);
const surroundings = { notices: { 'anytown-council/libraries': 'https://www.example.org/anytown-council/libraries/' }, version: '2.1' };
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-forms-pdf-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function draw(document: Document, form: PdfForm): Uint8Array {
  const { value, diagnostics } = renderer.render(document, surroundings, form);
  expect(diagnostics).toEqual([]);
  return value!.bytes;
}

let files = 0;
function write(bytes: Uint8Array): string {
  files += 1;
  const file = join(folder, `${files}.pdf`);
  writeFileSync(file, bytes);
  return file;
}

const row = (index: number) => [`Case ${index}`, 'responsibilities', 'circumstances', 'organisations', 'considerations'];
const columns = ['Record', 'Responsibilities', 'Circumstances', 'Organisations', 'Considerations'];
const wide = documentOf(
  paragraph('Before.'),
  heading('All we keep', 1, 'keep'),
  paragraph('It is this:'),
  table(
    'Wide',
    columns,
    Array.from({ length: 12 }, (_, index) => row(index)),
  ),
  list('One', 'Two'),
);
const many = documentOf(
  ...Array.from({ length: 120 }, (_, index) => paragraph(`Line ${index}.`)),
  summary({ Phone: '01234', Post: 'Here' }),
);

describe('each form', () => {
  const documents = [sampleDocument, wide, many];

  it('says the same words in the same order', async () => {
    for (const document of documents) {
      const said = async (form: PdfForm) => {
        const { elements } = await readPdfText(write(draw(document, form)));
        const own = withoutFurniture(elements, parts.phrases['en']!).filter(({ role }) => role !== 'Link');
        return own.map(({ role, text }) => `${role}: ${text}`);
      };
      const standard = await said('standard');
      expect(standard.length).toBeGreaterThan(10);
      expect(await said('largePrint')).toEqual(standard);
      expect(await said('archive')).toEqual(standard);
    }
  });

  it('passes the machine checks of its standard', async () => {
    const results = [
      ...(await checkPdfs(
        documents.map((document) => write(draw(document, 'largePrint'))),
        ['ua-1'],
      )),
      ...(await checkPdfs(
        documents.map((document) => write(draw(document, 'archive'))),
        ['a-2a'],
      )),
    ];
    expect(results.map(({ passes, faults }) => ({ passes, faults }))).toEqual(results.map(() => ({ passes: true, faults: [] })));
    expect(results).toHaveLength(6);
  });

  it('weighs at most 90 KB where it has three pages', () => {
    const address = sampleDocument.meta.address;
    const full = (count: number): Document => {
      const parts = Array.from({ length: count }, (_, index) => [
        heading(`What about question ${index}?`, 1, `question-${index}`),
        paragraph('We use it to find out what help you need, to arrange it, and to keep you and other people safe. We ask you first.'),
        list('your name and address', 'your date of birth', 'what you told us about your health'),
        summary({ 'What for': 'Work out with you what help you need.', 'Our legal reason': 'Public task (UK GDPR Article 6(1)(e))' }),
      ]);
      return documentOf(...parts.flat(), table('How long', ['Record', 'How long'], [['Case files', '6 years']]));
    };
    for (const form of ['standard', 'largePrint', 'archive'] as const) {
      const drawn = Array.from({ length: 14 }, (_, index) => {
        const { value } = renderer.render(full(index + 3), { ...surroundings, code: { address, ...makeQr(address)! } }, form);
        return value!;
      });
      const three = drawn.filter(({ pages }) => pages === 3);
      expect(three.length).toBeGreaterThan(0);
      for (const { bytes } of three) expect(bytes.length).toBeLessThanOrEqual(90 * 1024);
    }
  });

  it.each(['largePrint', 'archive'] as const)('is walked through in reading order on every page: %s', (form) => {
    const file = Buffer.from(draw(many, form)).toString('latin1');
    expect(file.match(/\/Tabs \/S/g)?.length).toBe(file.match(/\/Type \/Page\s/g)!.length);
  });
});

describe('large print', () => {
  it('leaves no heading alone at the foot of a page, nor the words that lead in to a list', async () => {
    const nexts = [list('one', 'two', 'three'), summary({ Phone: '01234', Email: 'a@b.org' }), table('Kept', ['What'], [['Case files']])];
    for (const next of nexts) {
      for (let count = 12; count < 22; count += 1) {
        const filler = Array.from({ length: count }, (_, index) => paragraph(`Line ${index}.`));
        const document = documentOf(...filler, heading('Alone?', 1, 'alone'), paragraph('These are they:'), next);
        const { elements } = await readPdfText(write(draw(document, 'largePrint')));
        const at = elements.findIndex(({ role, text }) => role === 'H3' && text === 'Alone?');
        const group = elements.slice(at).filter(({ role }) => role !== 'Link');
        const body = group.findIndex(({ role }) => /^(LBody|TD|TH)$/.test(role));
        expect({ count, pages: new Set(group.slice(0, body + 1).map(({ page }) => page)).size }).toEqual({ count, pages: 1 });
      }
    }
  });

  it('has no letter of the text below 18 points, and none at all below 14', async () => {
    const { example: _, ...meta } = sampleDocument.meta;
    const { pages } = await readPages(draw({ ...sampleDocument, meta }, 'largePrint'));
    const below = (size: number) =>
      pages.flatMap(({ drawn }) => drawn.filter(({ height }) => height < size - 0.1)).map(({ text }) => text.trim());
    expect(below(14)).toEqual([]);
    // Heads and feet, and the numbers that lead to the list of addresses.
    expect(below(18).filter((text) => !/^(Page \d+ of \d+|\[\d+\]|Sample service|https:.*)$/.test(text))).toEqual([]);
  });

  it('keeps long heads and feet on the page', async () => {
    const example = {
      text: `Example made from a public document. Not ${'Nottinghamshire and '.repeat(4)}Leicestershire County Council’s current notice.`,
      url: `https://www.example.org/${'a-long-name/'.repeat(4)}`,
    };
    const title = { ...many.title, text: `${'Children and families '.repeat(4)}service` };
    for (const form of ['standard', 'largePrint'] as const) {
      const { pages } = await readPages(draw({ ...many, title, meta: { ...many.meta, example } }, form));
      const places = pages.flatMap(({ drawn }) => drawn.map(({ bottom, height }) => [bottom, bottom + height] as const)).flat();
      expect(Math.min(...places)).toBeGreaterThan(14);
      expect(Math.max(...places)).toBeLessThan(842 - 14);
    }
  });

  it('is black on white', () => {
    expect(coloursOf(draw(sampleDocument, 'largePrint'))).toEqual(['0']);
    expect(coloursOf(draw(sampleDocument, 'standard')).length).toBeGreaterThan(3);
  });

  it('turns the page for a table whose words would break, with the headings and words before it', async () => {
    const bytes = draw(wide, 'largePrint');
    const { pages } = await readPages(bytes);
    const turned = pages.flatMap(({ width, text }, index) => (width > 800 ? [{ page: index + 1, text }] : []));
    expect(turned.length).toBeGreaterThan(1);
    for (const { text } of turned) expect(text).toContain(columns.join(' '));
    const { elements } = await readPdfText(write(bytes));
    const pageOf = (words: string) => elements.find(({ role, text }) => role !== 'Link' && text === words)!.page;
    expect([pageOf('All we keep'), pageOf('It is this:'), pageOf('Wide')]).toEqual([turned[0]!.page, turned[0]!.page, turned[0]!.page]);
    expect(pageOf('Two')).toBeGreaterThan(turned.at(-1)!.page);
    const drawn = pages.flatMap((page) => page.drawn.map(({ text }) => text.trim()));
    for (const word of row(0).slice(1)) expect(drawn.filter((text) => text === word)).toHaveLength(12);
    expect((await readPages(draw(wide, 'standard'))).pages.every(({ width }) => width < 600)).toBe(true);
  });
});

/** The colours that letters, lines and grounds are drawn in, each once. */
function coloursOf(bytes: Uint8Array): readonly string[] {
  const starts = Buffer.from(bytes)
    .toString('latin1')
    .matchAll(/\/Filter \/FlateDecode\s*>>\s*stream\n/g);
  const streams = [...starts].map((start) => inflateSync(bytes.subarray(start.index + start[0].length)).toString('latin1'));
  const drawing = streams.filter((stream) => stream.includes(' BDC')).join('\n');
  return [...new Set([...drawing.matchAll(/^([\d.]+(?: [\d.]+ [\d.]+)?) (?:scn|SCN)$/gm)].map(([, colour]) => colour!))].sort();
}
