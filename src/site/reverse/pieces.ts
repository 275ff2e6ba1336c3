import { splitPhrase } from '../../document/index.js';
import type { Translations } from '../../facts/index.js';
import type { Label } from '../../model/index.js';
import type { SiteInput } from '../site-input.js';

/** A run of text in one language: `lang` is empty where it is the page's. */
export type Piece = Label;

/** A text as a page prints it, in pieces of one language each. */
export type Pieces = readonly Piece[];

/** A text in the language of the page or, where it is not there, in the one it was first written in. */
export function readIn(texts: Translations, lang: string): Label {
  const own = texts[lang];
  if (own !== undefined) return { text: own, lang };
  const [first] = Object.entries(texts);
  return first === undefined ? { text: '', lang } : { lang: first[0], text: first[1] };
}

/** A label with its language only where that is not the page's. */
export function pieceOf({ text, lang }: Label, input: Pick<SiteInput, 'lang'>): Piece {
  return { text, lang: lang === input.lang ? '' : lang };
}

/** A text of a row as pieces. */
export function translated(texts: Translations, input: SiteInput): Pieces {
  return [pieceOf(readIn(texts, input.lang), input)];
}

/** A phrase of the page whose gaps are filled with texts that may be in another language. `phrases` are the page's own, or the notices'. */
export function phrasePieces(phrases: SiteInput['phrases'], key: string, values: Readonly<Record<string, Pieces>> = {}): Pieces {
  return splitPhrase(phrases, key).flatMap((part): Pieces =>
    part.kind === 'text' ? [{ text: part.value, lang: '' }] : (values[part.name] ?? []),
  );
}

/** Texts in a row, with the comma of the language between them. */
export function joinPieces(texts: readonly Pieces[], input: SiteInput): Pieces {
  const comma: Piece = { text: input.noticePhrases['listSeparator'] ?? ', ', lang: '' };
  return texts.flatMap((pieces, position) => (position === 0 ? pieces : [comma, ...pieces]));
}

/** A name at the start of a line. */
export function capitalised<T extends Label>(label: T): T {
  const [first = ''] = label.text;
  return { ...label, text: first.toUpperCase() + label.text.slice(first.length) };
}
