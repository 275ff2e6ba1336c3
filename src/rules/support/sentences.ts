import type { Origin } from '../../diagnostics/index.js';
import type { Stretch } from './blank-out.js';
import { spanOf, type ReaderText } from './reader-texts.js';

/** A sentence of a text, so far as points and line ends tell. An item of a list is a sentence of its own. */
export interface Sentence extends Stretch {
  readonly text: ReaderText;
  readonly words: string;
  /** What the next sentence says; empty after the last. */
  readonly next: string;
}

/**
 * The sentences of the texts that a pattern fits, in order: the others are not cut up, so that a rule costs next to nothing where
 * nobody writes of its matter. The pattern has no flag `g`.
 */
export function sentencesAbout(texts: readonly ReaderText[], matter: RegExp): readonly Sentence[] {
  return texts
    .filter(({ words }) => matter.test(words))
    .flatMap((text) => {
      const stretches = splitSentences(text.words);
      const wordsAt = (position: number): string => text.words.slice(stretches[position]?.start, stretches[position]?.end);
      return stretches.map((stretch, position): Sentence => ({
        ...stretch,
        text,
        words: wordsAt(position),
        next: position + 1 < stretches.length ? wordsAt(position + 1) : '',
      }));
    });
}

/** The place of what a pattern with the flag `d` found in a sentence: its group `words`, where it has one, else all of it. */
export function placeIn({ text, start }: Sentence, match: RegExpMatchArray): Origin {
  const [from, to] = match.indices?.groups?.['words'] ?? match.indices?.[0] ?? [0, 0];
  return spanOf(text.text, start + from, start + to);
}

/** A pattern for words in a sentence, small or capital: a space in it stands for any space that a text has there, a line end among them. */
export function phrase(source: string): RegExp {
  return new RegExp(anySpaces(source), 'diu');
}

/**
 * The source of a pattern in which a space stands for any space that a text has there, or for none where the source says that it may be
 * missing. In square brackets it stands last.
 */
export function anySpaces(source: string): string {
  return source
    .replace(/\[([^[\]]*) \](\??)/g, (_, others: string, maybe: string) => `[${others}\\s]{${maybe === '' ? 1 : 0},9}`)
    .replaceAll(' ?', '\\s{0,9}')
    .replaceAll(' ', '\\s{1,9}');
}

/** Where the sentences of a text stand, without the space and the marks of lists around them. */
export function splitSentences(words: string): readonly Stretch[] {
  if (!/[.!?\n]/.test(words)) return trimmed(words, 0, words.length);
  const ends = [...words.matchAll(sentenceEnd)].map((match) => match.index + match[0].length);
  const starts = [0, ...ends];
  return starts.flatMap((start, position) => trimmed(words, start, ends[position] ?? words.length));
}

/** A point after a short form ends no sentence, nor does one before a small letter. */
export const sentenceEnd =
  /[.!?](?<!\b(?:e\.g|i\.e|etc|cf|Dr|Mr|Mrs|Ms|No|Prof|St)\.)(?=["”’')]?\s+[\p{Lu}“"(*]|["”’')]?\s*$)|\n\s*\n|\n(?=[^\S\n]*(?:[-*+|]|\d{1,3}[.)])\s)/gu;

function trimmed(words: string, start: number, end: number): readonly Stretch[] {
  const piece = words.slice(start, end);
  const lead = /^[\s"”’')]*(?:(?:[-*+|]|\d{1,3}[.)])\s+)?/.exec(piece)?.[0].length ?? 0;
  const kept = piece.slice(lead).trimEnd();
  return kept === '' ? [] : [{ start: start + lead, end: start + lead + kept.length }];
}
