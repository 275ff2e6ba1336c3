/** The words of what belongs to paper and not to the notice, in one language: the map `pdf` of a phrase file. */
export interface PdfPhrases {
  /** With `{date}`. */
  readonly lastChanged: string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly contents: string;
  /** At the foot of each page of a notice that is not published. */
  readonly notPublished: string;
  /** Laid under the words of a notice that is not published. */
  readonly draft: string;
}

/**
 * How a document is drawn: as usual (PDF/UA-1); in large print (PDF/UA-1); as usual, for a records system (PDF/A-2a). The words are the same.
 */
export type PdfForm = 'standard' | 'largePrint' | 'archive';

/** What every PDF of a site is made with, handed in as plain values. */
export interface PdfParts {
  /**
   * TrueType or OpenType files, whole: each family in regular, italic, bold and bold italic.
   * The family of the first is the one used; the others help out, in their order, for letters it lacks.
   */
  readonly fonts: readonly Uint8Array[];
  /** The files of `templates/typst` by their path in it, such as `blocks/table.typ`; a site's own in place of the product's. */
  readonly templates: Readonly<Record<string, string>>;
  /** The names of those that are a site's own, each with its file as people see it. */
  readonly overridden?: Readonly<Record<string, string>>;
  /** By language of the document. */
  readonly phrases: Readonly<Record<string, PdfPhrases>>;
}

/** What one document needs to know of the site around it. */
export interface PdfSurroundings {
  /** Public address of each notice of the site, by id. */
  readonly notices: Readonly<Record<string, string>>;
}

/** A finished PDF. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
