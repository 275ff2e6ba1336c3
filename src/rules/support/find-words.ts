import type { Origin } from '../../diagnostics/index.js';
import { spanOf, type ReaderText } from './reader-texts.js';
import { sentenceEnd } from './sentences.js';

/** Words found in a text. */
export interface FoundWords {
  readonly text: ReaderText;
  /** The words as they stand in the text. */
  readonly words: string;
  readonly match: RegExpMatchArray;
  /** Where they begin and end in the text. */
  readonly start: number;
  readonly end: number;
  /** The sentence they stand in, so far as points and line ends tell. */
  readonly sentence: string;
  readonly origin: Origin;
}

/**
 * Every place in the texts that fits a pattern, which needs the flag `g`. Its group `words`, where it has one (and the flag `d`),
 * is what is pointed at; else the whole match is. A pattern must take time in proportion to the text, whatever the text.
 */
export function findWords(texts: readonly ReaderText[], pattern: RegExp): readonly FoundWords[] {
  return texts.flatMap((text) =>
    [...text.words.matchAll(pattern)].map((match) => {
      const [start, end] = match.indices?.groups?.['words'] ?? [match.index, match.index + match[0].length];
      return {
        text,
        words: text.words.slice(start, end),
        match,
        start,
        end,
        sentence: sentenceAround(text.words, start, end),
        origin: spanOf(text.text, start, end),
      };
    }),
  );
}

/** The sentence that a stretch of a text stands in, as far as it reaches within a few hundred words on either side. */
export function sentenceAround(words: string, start: number, end: number): string {
  const from = Math.max(0, start - furthest);
  const before = Math.max(...[...words.slice(from, start).matchAll(sentenceEnd)].map((match) => match.index + match[0].length), 0);
  const rest = words.slice(end, end + furthest);
  const after = rest.search(sentenceEnd);
  return words.slice(from + before, after < 0 ? end + rest.length : end + after + 1).trim();
}

/** A text of any length is read in time that grows with it and no faster. */
const furthest = 2000;
