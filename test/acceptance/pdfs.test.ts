import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { readPdfText } from '../support/pdf-text.js';
import { checkPdfs } from '../support/verapdf.js';
import { noticeIds, pdfOf, readNotice } from './example-site.js';

it('every PDF passes the machine checks of PDF/UA-1', async () => {
  const results = await checkPdfs(noticeIds.map(pdfOf));
  expect(results.map(({ file, passes, faults }) => ({ file, passes, faults }))).toEqual(
    noticeIds.map((id) => ({ file: pdfOf(id), passes: true, faults: [] })),
  );
});

describe.each(noticeIds)('the PDF of %s', (id) => {
  const bytes = readFileSync(pdfOf(id));
  const document = readNotice(id).documents['en']!;

  it('has the title and language of the notice', async () => {
    const { title, language } = await readPdfText(pdfOf(id));
    expect({ title, language }).toEqual({ title: document.title.text, language: 'en' });
  });

  it('has a bookmark for each heading', async () => {
    const headings = [document.firstLayer, ...document.sections].flatMap(({ heading, blocks }) => [
      heading.text,
      ...blocks.flatMap((block) => (block.kind === 'heading' ? [`${'  '.repeat(block.depth)}${block.text}`] : [])),
    ]);
    expect(headings.length).toBeGreaterThan(25);
    expect((await readPages(bytes)).bookmarks).toEqual([...headings, 'Web addresses in this notice']);
  });

  it('brings its letters along', () => {
    const file = bytes.toString('latin1');
    const names = [...file.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name!.replace(/-Identity-H$/, ''));
    const descriptors = [...file.matchAll(/\/Type \/FontDescriptor\b[^]*?endobj/g)].map(([text]) => text);
    expect(new Set(names).size).toBe(descriptors.length);
    expect(names.filter((name) => !/^[A-Z]{6}\+AtkinsonHyperlegibleNext-(Regular|Bold|Italic)$/.test(name))).toEqual([]);
    expect(descriptors.filter((text) => !/\/FontFile[23] \d+ 0 R/.test(text))).toEqual([]);
  });
});
