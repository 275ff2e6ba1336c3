import type { Document, DocumentMeta } from '../../document/index.js';
import type { NoticeIndex } from '../../facts/index.js';

/**
 * What notice.json keeps so that the notice can be drawn again as it was published, when its new form has to wait. Nothing in it is news:
 * it is what lists and pages print, in the shape in which they take it.
 */
export interface Redraw {
  /** Raised when rows or documents change so that an older one could not be drawn. */
  readonly format: typeof redrawFormat;
  /** The row without what only rules read. Where something has a place in the source, it says `null`: the place is nobody else's business. */
  readonly row: unknown;
  readonly meta: Readonly<Record<string, DocumentMeta>>;
}

export const redrawFormat = 1;

/** Puts together what is needed to draw a notice again. */
export function keepForRedraw(
  { file: _file, named: _named, lawUses: _lawUses, ...row }: NoticeIndex,
  documents: Readonly<Record<string, Document>>,
): Redraw {
  return {
    format: redrawFormat,
    row: emptyOrigins(row),
    meta: Object.fromEntries(Object.entries(documents).map(([lang, { meta }]) => [lang, meta])),
  };
}

function emptyOrigins(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(emptyOrigins);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'origin' ? null : emptyOrigins(item)]));
}
