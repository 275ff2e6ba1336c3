import type { Document } from '../document/index.js';
import { say } from './phrases.js';
import { pieceOf, type Pieces } from './reverse/pieces.js';
import type { SiteInput } from './site-input.js';

/** What must be known of a notice before anything else, in pieces of one language each, perhaps with a link. */
export interface Mark {
  readonly pieces: Pieces;
  readonly link?: { readonly text: string; readonly href: string };
}

/** That a notice is a draft, that it is an example. */
export function listMarks(document: Document, input: Pick<SiteInput, 'phrases' | 'lang'>): readonly Mark[] {
  const { example } = document.meta;
  return [
    ...(isDraft(document) ? [{ pieces: [{ text: say(input, 'draft'), lang: '' }] }] : []),
    ...(example === undefined
      ? []
      : [
          {
            pieces: (example.pieces ?? [{ text: example.text, lang: input.lang }]).map((piece) => pieceOf(piece, input)),
            link: { text: say(input, 'realNotice'), href: example.url },
          },
        ]),
  ];
}

/** Whether a notice has no place on a published site yet. */
export function isDraft({ meta }: Document): boolean {
  return meta.status !== 'published' && meta.status !== 'withdrawn';
}
