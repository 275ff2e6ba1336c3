import { keyOf } from '../../cache/index.js';
import type { NoticeIndex } from '../../facts/index.js';
import { keyOfNotice } from './keys.js';
import { listBooks } from './list-books.js';
import { listPdfs } from './list-pdfs.js';
import type { NoticeSurroundings } from './notice-job.js';
import type { PdfRequest, PdfToDraw } from './pdf-request.js';

/** PDFs that are drawn of the same: those of a notice in a language, or a book. */
export interface PdfUnit {
  /** Where it is the same, so are the PDFs. */
  readonly key: string;
  readonly list: () => readonly PdfToDraw[];
}

/**
 * Every PDF of the site in the formats asked for, one language after the other, books after the notices. `shared` is the hash of what all PDFs
 * share.
 */
export function planPdfs(request: PdfRequest, shared: string): readonly PdfUnit[] {
  const { compiled, site, all, chosen, formats, wholeOf } = request;
  const asked = formats.filter((format) => format === 'pdf' || format === 'pack');
  return site.languages.flatMap((lang) => {
    const phrases = compiled.phrases[lang] ?? {};
    const addresses = new Map(all.map(({ id, index }) => [id, index.addresses[lang] ?? '']));
    const surroundings: NoticeSurroundings = { phrases, addresses };
    const setup = keyOf([shared, lang, site.languages, site.pdf, site.baseUrl, asked, phrases]);
    const notices = chosen.filter(({ index }) => index.languages.includes(lang));
    return [
      ...notices.map((notice) => ({
        key: keyOf(['pdf', setup, notice.id, keyOfNotice(notice), around(notice.index, addresses)]),
        list: () => listPdfs(request, wholeOf(notice), lang, surroundings),
      })),
      ...listBooks(request, lang, surroundings).map((book) => ({
        key: keyOf([
          'book',
          setup,
          compiled.controllers,
          book.notices.map((notice) => [notice.id, keyOfNotice(notice), around(notice.index, addresses)]),
        ]),
        list: book.list,
      })),
    ];
  });
}

/** What paper shows of other notices, and which edition it is. */
function around({ version, links }: NoticeIndex, addresses: NoticeSurroundings['addresses']): object {
  return { version, linked: links.map(({ notice }) => [notice, addresses.get(notice)]) };
}
