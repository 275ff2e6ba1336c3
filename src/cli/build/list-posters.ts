import type { SiteInput as SiteFile } from '../../schema/index.js';
import { describeEdition, makePosters } from '../../site/index.js';
import type { ReadyNotice } from './draw-site.js';
import type { PdfToDraw } from './pdf-request.js';
import { readSettings } from './read-settings.js';

/** The posters of a notice, which has its parts, in a language that it is there in: one of it, and of each of its entries that say something else. */
export function listPosters(site: SiteFile, { id, index, documents, packs }: ReadyNotice, lang: string): readonly PdfToDraw[] {
  const { [lang]: document } = documents;
  if (document === undefined) return [];
  const surroundings = { notices: {}, ...describeEdition(document, index) };
  return makePosters(readSettings(site, lang), document, packs?.[lang] ?? []).map(({ path, document: poster }) => ({
    path,
    notice: id,
    job: { kind: 'poster', document: poster, surroundings },
  }));
}
