import type { Result } from '../diagnostics/index.js';
import type { Document } from '../document/index.js';
import { createPdfRenderer, type Pdf, type PdfForm, type PdfParts, type PdfSurroundings } from '../render/pdf/index.js';

/** One PDF to draw, with all that it is made of besides the parts that every PDF of the site shares. Plain data: it travels to a thread. */
export type DrawJob = NoticeJob;

/** One notice in one language. */
export interface NoticeJob {
  readonly kind: 'notice';
  readonly document: Document;
  /** Only what the document asks for: it is sent along with every job. */
  readonly surroundings: PdfSurroundings;
  readonly form: PdfForm;
}

/** The PDF, or the errors that stand in its way. */
export type Drawn = Result<Pdf | undefined>;

/** Loads fonts and templates, and gives what draws one PDF after another. */
export function createDrawer(parts: PdfParts): (job: DrawJob) => Drawn {
  const renderer = createPdfRenderer(parts);
  return ({ document, surroundings, form }) => renderer.render(document, surroundings, form);
}
