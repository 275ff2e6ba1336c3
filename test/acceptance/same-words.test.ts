import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../support/pdf-text.js';
import { desk, visitSite, type Visit } from './browse.js';
import { loadParts } from '../render/pdf/load-parts.js';
import { noticeIds, pdfOf, readNotice } from './example-site.js';
import { mendBroken, splitWords, wordsOfDocument, wordsOfPage, wordsOfPdf } from './words.js';

const furniture = loadParts().phrases['en']!;
let visit: Visit;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.end());

describe.each(noticeIds)('%s', (id) => {
  const { en } = readNotice(id).documents;
  const written = wordsOfDocument(en!);

  it('says on its page what notice.json holds, in the same order, and nothing else', async () => {
    expect(written.length).toBeGreaterThan(100);
    expect(await visit.open(`${id}/index.html`, desk, wordsOfPage)).toEqual(written);
  });

  it('says the same in its PDF', async () => {
    const words = splitWords(written);
    expect(mendBroken(wordsOfPdf(await readPdfText(pdfOf(id)), furniture), words)).toEqual(words);
  });
});
