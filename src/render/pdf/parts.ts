import type { Document } from '../../document/index.js';

/** The words of what belongs to paper and not to the notice, in one language: the map `pdf` of a phrase file. */
export interface PdfPhrases {
  /** With `{version}`. */
  readonly version: string;
  /** With `{date}`. */
  readonly lastChanged: string;
  /** With `{page}` and `{pages}`. */
  readonly pageOf: string;
  readonly contents: string;
  /** Heading of the list at the end. */
  readonly addresses: string;
  /** Before the public address, which leads to the newest version. */
  readonly online: string;
  /** What stands for the QR code where it cannot be seen, with `{address}`. */
  readonly code: string;
  /** At the foot of each page of a notice that is not published. */
  readonly notPublished: string;
  /** Laid under the words of a notice that is not published. */
  readonly draft: string;
}

/**
 * How a document is drawn: as usual (PDF/UA-1); in large print (PDF/UA-1); as usual, for a records system (PDF/A-2a). The words are the same.
 */
export type PdfForm = 'standard' | 'largePrint' | 'archive';

/** How the PDFs of a site look. Colours are written as in `#2f4858`; those of words and lines have a contrast of at least 7 to 1 on white. */
export interface PdfLook {
  readonly colours: {
    /** The line below the first block. */
    readonly brand: string;
    readonly link: string;
  };
  /** Stands first on the first page. */
  readonly logo?: PdfLogo;
}

/** A picture that has been checked: a PNG or SVG that is still and fetches nothing. */
export interface PdfLogo {
  /** Its name, which ends in `.png` or `.svg`. */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** In points. */
  readonly width: number;
  /** Laid under it; left out for white. */
  readonly ground?: string;
  /** What it says, by language of the document. Left out where a name beside it says it. */
  readonly alt: Readonly<Record<string, { readonly text: string; readonly lang: string }>>;
}

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
  /** Left out: the product's. */
  readonly look?: PdfLook;
  /** By language of the document. */
  readonly phrases: Readonly<Record<string, PdfPhrases>>;
}

/** What one document needs to know of the site around it. */
export interface PdfSurroundings {
  /** Public address of each notice of the site, by id. */
  readonly notices: Readonly<Record<string, string>>;
  /** Version of the notice. */
  readonly version?: string;
  /** Where people find the newest version, with a code for their phones; left out where nobody else could open the address. */
  readonly code?: AddressCode;
}

/** A web address and its QR code: see `QrCode` of src/qr. */
export interface AddressCode {
  readonly address: string;
  readonly size: number;
  readonly rectangles: readonly (readonly [x: number, y: number, width: number, height: number])[];
}

/** Several notices of one body, one after the other in one PDF. */
export interface PdfBook {
  readonly lang: string;
  readonly title: string;
  /** Whose notices they are. */
  readonly controller: { readonly text: string; readonly lang: string };
  /** All in the language of the book; at least one. */
  readonly notices: readonly { readonly document: Document; readonly surroundings: PdfSurroundings }[];
}

/** A finished PDF. */
export interface Pdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}
