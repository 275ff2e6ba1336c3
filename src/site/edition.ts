import type { Document } from '../document/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import type { PdfSurroundings } from '../render/pdf/parts.js';

/** Which edition of a notice paper holds. */
export function describeEdition(_document: Document, { version }: Pick<NoticeIndex, 'version'>): Pick<PdfSurroundings, 'version' | 'code'> {
  return { version };
}
