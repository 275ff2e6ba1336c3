import type { CopyFrame } from '../copy-frame.js';

/** What stands around a review copy, in the language of the document. */
export interface ReviewFrame extends CopyFrame {
  /** What this file is, and what the numbers in it are for. */
  readonly purpose: string;
  /** The foot of each page: words, and where the number of the page and of all pages stand among them. */
  readonly foot: readonly (FootPart | string)[];
}

export type FootPart = { readonly field: 'page' | 'pages' };
