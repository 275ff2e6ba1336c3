import { describeEdition, makePosters } from '../../site/index.js';
import type { PdfRequest, PdfToDraw } from './pdf-request.js';
import { readSettings } from './read-settings.js';

/** The posters of the notices that have one in the language: one of each notice, and of each of its entries that say something else. */
export function listPosters({ site, chosen }: PdfRequest, lang: string): readonly PdfToDraw[] {
  return chosen.flatMap(({ id, index, documents, packs }): readonly PdfToDraw[] => {
    const { [lang]: document } = documents;
    if (document === undefined || !index.languages.includes(lang)) return [];
    const surroundings = { notices: {}, ...describeEdition(document, index) };
    return makePosters(readSettings(site, lang), document, packs?.[lang] ?? []).map(({ path, document: poster }) => ({
      path,
      notice: id,
      job: { kind: 'poster', document: poster, surroundings },
    }));
  });
}
