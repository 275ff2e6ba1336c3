import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPdfText } from '../support/pdf-text.js';
import { desk, visitSite, type Visit } from './browse.js';
import { pdfPhrasesOf } from '../support/phrases.js';
import { listFiles, noticeIds, pdfOf, readNotice } from './example-site.js';
import { bilingualSite } from './sites.js';
import { mendBroken, splitWords, wordsOfDocument, wordsOfPage, wordsOfPdf } from './words.js';

function furnitureOf(lang: string): { readonly addresses: string } {
  return { addresses: pdfPhrasesOf(lang)['addresses']! };
}

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
    expect(mendBroken(wordsOfPdf(await readPdfText(pdfOf(id)), furnitureOf('en')), words)).toEqual(words);
  });
});

describe('the bilingual council', () => {
  const { folder } = bilingualSite;
  const pdfs = listFiles(folder).filter((path) => path.endsWith('.pdf') && !path.includes('/pack/'));
  let ofCouncil: Visit;
  beforeAll(async () => {
    ofCouncil = await visitSite(folder);
  });
  afterAll(() => ofCouncil.end());

  it.each(pdfs)('says in %s what the page says, in the same order, and nothing else', async (path) => {
    const words = splitWords(await ofCouncil.open(`${dirname(path)}/index.html`, desk, wordsOfPage));
    expect(words.length).toBeGreaterThan(100);
    const furniture = furnitureOf(path.startsWith('cy/') ? 'cy' : 'en');
    expect(mendBroken(wordsOfPdf(await readPdfText(join(folder, path)), furniture), words)).toEqual(words);
  });
});
