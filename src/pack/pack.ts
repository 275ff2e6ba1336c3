import type { ListBlock, ParagraphBlock } from '../document/index.js';

/** Where people meet a notice when they hand over information: a form, a letter, a call, a place. */
export type PieceKind = 'web-form' | 'letter' | 'telephone' | 'poster';

/** In the order in which they are told of. */
export const pieceKinds: readonly PieceKind[] = ['web-form', 'letter', 'telephone', 'poster'];

/**
 * The most words of each piece. A form has room for what a first layer says beside its button. A letter spares it one paragraph. Sixty words are
 * less than half a minute of speech, which is what a caller hears out before the matter itself. A poster is read in passing.
 */
export const pieceLimits: Readonly<Record<PieceKind, number>> = { 'web-form': 120, letter: 90, telephone: 60, poster: 70 };

/** What is said in one such place, in whole sentences. */
export interface Piece {
  readonly kind: PieceKind;
  readonly blocks: readonly (ParagraphBlock | ListBlock)[];
}

/** The pieces of one notice in one language, or of one of its entries of processing where they say something else. Plain JSON. */
export interface Pack {
  readonly lang: string;
  /** Id of the entry; absent where the pack is about the whole notice. */
  readonly entry?: string;
  /** What stands below each piece, so that someone who holds a copy can tell whether it is the newest. */
  readonly version: string;
  readonly pieces: readonly Piece[];
}
