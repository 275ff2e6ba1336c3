import { describeEdition, makeBook, pathOfBook, pickSitePhrases, withTranslationNote } from '../../site/index.js';
import type { ReadyNotice } from './draw-site.js';
import type { NoticeSurroundings } from './notice-job.js';
import { pickLinked, type PdfRequest, type PdfToDraw } from './pdf-request.js';
import { readSettings } from './read-settings.js';

/** A PDF of all notices of a controller in a language, which is drawn only where it is not known already. */
export interface Book {
  /** The notices of which it is drawn. */
  readonly notices: readonly ReadyNotice[];
  readonly list: () => readonly PdfToDraw[];
}

/** The book of each controller, where site.yaml asks for it and the whole site is made. */
export function listBooks(
  { compiled, site, formats, all, only, wholeOf }: PdfRequest,
  lang: string,
  { phrases, addresses }: NoticeSurroundings,
): readonly Book[] {
  if (site.pdf?.bound !== true || only !== undefined || !formats.includes('pdf')) return [];
  const words = { lang, phrases: pickSitePhrases(phrases) };
  return compiled.controllers.map(({ id, names }): Book => {
    const own = all.filter(
      ({ index }) => index.languages.includes(lang) && (index.controller === id || index.jointControllers.includes(id)),
    );
    const list = (): readonly PdfToDraw[] => {
      const notices = own.flatMap((notice) => {
        const { [lang]: document } = wholeOf(notice).documents;
        if (document === undefined) return [];
        const { index } = notice;
        const surroundings = { notices: pickLinked(document, addresses), ...describeEdition(document, index) };
        return [{ index, document: withTranslationNote(document, words), surroundings }];
      });
      const book = makeBook(words, { id, name: names[lang] ?? { text: id, lang } }, notices);
      return book === undefined ? [] : [{ path: pathOfBook(readSettings(site, lang), lang, id), job: { kind: 'book', book } }];
    };
    return { notices: own, list };
  });
}
