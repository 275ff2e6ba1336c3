import { describeEdition, makeBook, pathOfBook, pickSitePhrases, withTranslationNote } from '../../site/index.js';
import { pickLinked, type PdfRequest, type PdfToDraw } from './pdf-request.js';
import { readSettings } from './read-settings.js';

/** For each controller, all its notices in one PDF, where site.yaml asks for it and the whole site is made. */
export function listBooks({ compiled, site, all, only }: PdfRequest, lang: string): readonly PdfToDraw[] {
  if (site.pdf?.bound !== true || only !== undefined) return [];
  const words = { lang, phrases: pickSitePhrases(compiled.phrases[lang] ?? {}) };
  const addresses = new Map(all.map(({ id, index }) => [id, index.addresses[lang] ?? '']));
  const notices = all.flatMap(({ index, documents: { [lang]: document } }) => {
    if (document === undefined || !index.languages.includes(lang)) return [];
    const surroundings = { notices: pickLinked(document, addresses), ...describeEdition(document, index) };
    return [{ index, document: withTranslationNote(document, words), surroundings }];
  });
  return compiled.controllers.flatMap(({ id, names }): readonly PdfToDraw[] => {
    const book = makeBook(words, { id, name: names[lang] ?? { text: id, lang } }, notices);
    return book === undefined ? [] : [{ path: pathOfBook(readSettings(site, lang), lang, id), job: { kind: 'book', book } }];
  });
}
