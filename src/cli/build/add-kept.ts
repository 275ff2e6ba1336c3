import type { KeptFile } from '../../cache/index.js';
import type { PdfRecord, SiteDraft } from '../../publish/index.js';

/** Adds a file to a draft that is kept between runs: the site links to it. `pdf` is recorded with a PDF. */
export function addKept(draft: SiteDraft, { path, bytes, place, hash }: KeptFile<unknown>, pdf?: PdfRecord): void {
  draft.add(path, bytes, { kept: { place, hash }, ...(pdf && { pdf }) });
}
