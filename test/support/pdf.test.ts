import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from './pdf-text.js';
import { writeSamplePdf } from './sample-pdf.js';
import { checkPdfs } from './verapdf.js';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-pdf-'));
const file = (name: string): string => join(folder, name);
const source = `
= Your data
We keep it for #link("https://council.example")[six years] and no longer.
- health
- housing

+ Write to us.

#figure(caption: [Who sees it], table(columns: 2, table.header([Who], [Why]), [Us], [To help]))
#pagebreak()
== Your rights
You can ask.
`;

beforeAll(() => {
  writeSamplePdf(file('accessible.pdf'), source, 'ua-1');
  writeSamplePdf(file('archive.pdf'), source, 'a-2a');
  writeSamplePdf(file('plain.pdf'), '= Your data\n==== Too deep\n');
  writeFileSync(file('broken.pdf'), 'This is not a PDF.');
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('checkPdfs', () => {
  it('passes what keeps to its standard and says what does not', async () => {
    const files = ['accessible.pdf', 'archive.pdf', 'plain.pdf'].map(file);
    const results = await checkPdfs(files, ['ua-1', 'a-2a']);
    expect(results.map((it) => [it.flavour, it.file, it.passes])).toEqual([
      ['ua-1', file('accessible.pdf'), true],
      ['ua-1', file('archive.pdf'), false],
      ['ua-1', file('plain.pdf'), false],
      ['a-2a', file('accessible.pdf'), false],
      ['a-2a', file('archive.pdf'), true],
      ['a-2a', file('plain.pdf'), false],
    ]);
    const [accessible, , plain] = results;
    expect(accessible!.faults).toEqual([]);
    expect(plain!.faults.map(({ clause }) => clause)).toContain('7.4.2');
    expect(plain!.faults.find(({ clause }) => clause === '7.4.2')!.message).toContain('heading');
  });

  it('does not pass a file that cannot be read', async () => {
    const [result] = await checkPdfs([file('broken.pdf')]);
    expect(result).toMatchObject({ passes: false, faults: [] });
    expect(result!.error).toContain('parse');
  });
});

describe('readPdfText', () => {
  it('lists the words in reading order with their roles', async () => {
    const { title, language, pages, elements } = await readPdfText(file('accessible.pdf'));
    expect({ title, language, pages }).toEqual({ title: 'A sample', language: 'en', pages: 2 });
    expect(elements.map(({ role, text, page }) => `${page} ${role}: ${text}`)).toEqual([
      '1 H1: Your data',
      '1 P: We keep it for six years and no longer.',
      '1 Link: six years',
      '1 Lbl: •',
      '1 LBody: health',
      '1 Lbl: •',
      '1 LBody: housing',
      '1 Lbl: 1.',
      '1 LBody: Write to us.',
      '1 Caption: Table 1: Who sees it',
      '1 TH: Who',
      '1 TH: Why',
      '1 TD: Us',
      '1 TD: To help',
      '2 H2: Your rights',
      '2 P: You can ask.',
    ]);
  });

  it('finds no elements in a PDF without tags', async () => {
    writeFileSync(file('untagged.pdf'), untaggedPdf());
    expect(await readPdfText(file('untagged.pdf'))).toMatchObject({ pages: 1, elements: [] });
  });
});

/** The smallest PDF with a page; readers find its parts without a table of places. */
function untaggedPdf(): string {
  return `%PDF-1.4
1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 100 100]>> endobj
trailer <</Root 1 0 R>>
`;
}
