import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readPages } from '../render/pdf/read-pages.js';
import { readPdfText } from '../support/pdf-text.js';
import { checkPdfs } from '../support/verapdf.js';
import { listFiles, noticeIds, pdfOf, readNotice, site } from './example-site.js';
import { bilingualSite } from './sites.js';

it.each([
  ['the example', site, noticeIds.length],
  ['the bilingual council', bilingualSite.folder, 25],
])('every PDF of %s passes the machine checks of PDF/UA-1', async (_, folder, least) => {
  const files = listFiles(folder).filter((path) => path.endsWith('.pdf'));
  expect(files.length).toBeGreaterThanOrEqual(least);
  const results = await checkPdfs(files.map((path) => join(folder, path)));
  expect(results.map(({ file, passes, faults }) => ({ file, passes, faults }))).toEqual(
    files.map((path) => ({ file: join(folder, path), passes: true, faults: [] })),
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
    const { bookmarks, pages } = await readPages(bytes);
    // Where a link has other words than its address, a number stands after it and leads to the list at the end.
    const isListed = pages.some(({ text }) => text.includes('[1]'));
    expect(bookmarks).toEqual([...headings, ...(isListed ? ['Web addresses in this notice'] : [])]);
  });

  it('says which version it is and leads to the real notice, before anything else', async () => {
    const { elements } = await readPdfText(pdfOf(id));
    const before = elements.slice(
      0,
      elements.findIndex(({ role }) => role === 'H1'),
    );
    const [real] = before.filter(({ role }) => role === 'Link').map(({ text }) => text);
    expect(real).toMatch(/^https?:/);
    expect(before.some(({ text }) => /^Version \S+$/.test(text))).toBe(true);
    expect(before.filter(({ role }) => role === 'Figure').map(({ text }) => text)).toEqual([
      `QR code that leads to ${real!.replace(/^https?:\/\/|\/$/g, '')}`,
    ]);
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
