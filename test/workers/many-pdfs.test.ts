import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Document, Section } from '../../src/document/index.js';
import type { Pdf, PdfParts, PdfPhrases } from '../../src/render/pdf/index.js';
import { drawAll, type DrawJob } from '../../src/workers/index.js';
import { loadParts } from '../render/pdf/load-parts.js';
import { documentOf, heading, link, list, paragraph, running, summary, table } from '../render/pdf/made-up.js';
import { arbitraryDocument } from '../support/arbitrary-document.js';
import { sampleDocument } from '../support/sample-document.js';
import { checkPdfs } from '../support/verapdf.js';

const notices = {
  'anytown-council/libraries': 'https://www.example.org/privacy/anytown-council/libraries/',
  'anytown-council/nowhere': 'https://www.example.org/privacy/anytown-council/nowhere/',
};
const welsh = parse(readFileSync(new URL('../../templates/phrases/cy.yaml', import.meta.url), 'utf8')) as { readonly pdf: PdfPhrases };
const products = loadParts();
const parts: PdfParts = { ...products, phrases: { ...products.phrases, cy: welsh.pdf } };

/** Notices of any shape, always the same: every third is in Welsh. */
const made = fc.sample(arbitraryDocument(sampleDocument), { numRuns: 198, seed: 20_261_121 }).map((document, number) => {
  const sound = { ...document, firstLayer: mend(document.firstLayer), sections: document.sections.map(mend) };
  return number % 3 === 0 ? inWelsh(sound) : sound;
});
const documents: readonly Document[] = [longNotice(), longTable(), ...made];
const items = documents.map((document) => ({
  job: { kind: 'notice', document, surroundings: { notices }, form: 'standard' } satisfies DrawJob,
}));

/** With headings one level below another at most, each to be found under a name of its own. */
function mend(section: Section): Section {
  let before = 0;
  const blocks = section.blocks.map((block, position) => {
    if (block.kind !== 'heading') return block;
    before = Math.min(block.depth, before + 1);
    return { ...block, depth: before, anchor: `${section.anchor}-${position}` };
  });
  return { ...section, blocks };
}

function inWelsh(document: Document): Document {
  return JSON.parse(JSON.stringify(document).replaceAll('"lang":"en"', '"lang":"cy"')) as Document;
}

function longNotice(): Document {
  const text = 'We keep your record for as long as you use the service, and then for six years. '.repeat(6);
  const parts = Array.from({ length: 80 }, (_, number) => [
    heading(`Part ${number + 1} of what we do`, 1, `part-${number}`),
    ...Array.from({ length: 4 }, () => paragraph(text)),
    list('your name', 'your address', 'what you have borrowed'),
    summary({ 'Who sees it': 'The library staff.', 'How long': 'Six years.' }),
    running(...[link('Our schedule', `https://www.example.org/schedule/${number}`)]),
  ]);
  return documentOf(...parts.flat());
}

function longTable(): Document {
  const rows = Array.from({ length: 300 }, (_, number) => [`Record ${number + 1}`, `${(number % 12) + 1} years`, 'Deleted']);
  return documentOf(table('How long we keep each record', ['Record', 'How long', 'What then'], rows));
}

async function draw(some: typeof items, threads: number): Promise<readonly Pdf[]> {
  const pdfs: Pdf[] = [];
  for await (const { drawn } of drawAll(some, parts, threads)) {
    if (drawn.value === undefined) throw new Error(JSON.stringify(drawn.diagnostics));
    pdfs.push(drawn.value);
  }
  return pdfs;
}

/** Milliseconds: 200 PDFs take their time on a small machine. */
const slow = 300_000;

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-many-pdfs-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

let pdfs: readonly Pdf[];
beforeAll(async () => {
  pdfs = await draw(items, 2);
}, slow);

it('the 200 notices have every kind of block, many pages and a long table, and both languages', () => {
  const kinds = documents.flatMap(({ firstLayer, sections }) =>
    [firstLayer, ...sections].flatMap(({ blocks }) => blocks.map(({ kind }) => kind)),
  );
  expect([...new Set(kinds)].sort()).toEqual(['callout', 'heading', 'list', 'paragraph', 'summary', 'table']);
  expect(documents).toHaveLength(200);
  expect(documents.filter(({ lang }) => lang === 'cy')).toHaveLength(66);
  expect(pdfs[0]?.pages).toBeGreaterThanOrEqual(60);
});

it('they have the same bytes where two threads draw them and where none does', async () => {
  const positions = items.flatMap((_, position) => (position % 8 < 2 ? [position] : []));
  const alone = await draw(
    positions.map((position) => items[position]!),
    0,
  );
  expect(positions.filter((position, number) => !Buffer.from(alone[number]!.bytes).equals(pdfs[position]!.bytes))).toEqual([]);
});

it(
  'all of them pass the machine checks of PDF/UA-1',
  async () => {
    const files = pdfs.map(({ bytes }, position) => {
      const file = join(folder, `${position}.pdf`);
      writeFileSync(file, bytes);
      return file;
    });
    const results = await checkPdfs(files);
    expect(results.filter(({ passes }) => !passes)).toEqual([]);
  },
  slow,
);
