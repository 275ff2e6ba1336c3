import type { Result } from '../diagnostics/index.js';
import type { Document } from '../document/index.js';
import { createPdfRenderer, type Pdf, type PdfBook, type PdfForm, type PdfParts, type PdfSurroundings } from '../render/pdf/index.js';

/** One PDF to draw, with all that it is made of besides the parts that every PDF of the site shares. Plain data: it travels to a thread. */
export type DrawJob = NoticeJob | PosterJob | BookJob;

/** One notice in one language. */
export interface NoticeJob {
  readonly kind: 'notice';
  readonly document: Document;
  /** Only what the document asks for: it is sent along with every job. */
  readonly surroundings: PdfSurroundings;
  readonly form: PdfForm;
}

/** A poster in one language. */
export interface PosterJob {
  readonly kind: 'poster';
  readonly document: Document;
  readonly surroundings: PdfSurroundings;
}

/** All notices of a controller in one language. */
export interface BookJob {
  readonly kind: 'book';
  readonly book: PdfBook;
}

/** The PDF, or the errors that stand in its way. */
export type Drawn = Result<Pdf | undefined>;

/** Loads fonts and templates, and gives what draws one PDF after another. */
export function createDrawer(parts: PdfParts): (job: DrawJob) => Drawn {
  const renderer = createPdfRenderer(parts);
  return (job) => {
    switch (job.kind) {
      case 'notice':
        return renderer.render(job.document, job.surroundings, job.form);
      case 'poster':
        return renderer.renderPoster(job.document, job.surroundings);
      case 'book':
        return renderer.renderBook(job.book);
      default:
        return job satisfies never;
    }
  };
}
