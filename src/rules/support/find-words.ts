import type { Origin } from '../../diagnostics/index.js';
import type { Stretch } from './blank-out.js';
import { matchAll } from './match-all.js';
import { once } from './once.js';
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
    matchAll(text.words, pattern).map((match) => {
      const [start, end] = match.indices?.groups?.['words'] ?? [match.index, match.index + match[0].length];
      return {
        text,
        words: text.words.slice(start, end),
        match,
        start,
        end,
        sentence: sentenceAround(text, start, end),
        origin: spanOf(text.text, start, end),
      };
    }),
  );
}

/** The sentence that a stretch of a text stands in, as far as it reaches within a few hundred words on either side. */
export function sentenceAround(text: ReaderText, start: number, end: number): string {
  const marks = sentenceMarks(text);
  const before = marks[countUpTo(marks, (mark) => mark.end <= start) - 1]?.end ?? 0;
  const after = marks[countUpTo(marks, (mark) => mark.start < end)]?.start ?? text.words.length;
  return text.words.slice(Math.max(before, start - furthest), Math.min(after + 1, end + furthest)).trim();
}

/** A text of any length is read in time that grows with it and no faster. */
const furthest = 2000;

/** What stands between the sentences of a text, in order: looked for once, however many words are found in it. */
const sentenceMarks: (text: ReaderText) => readonly Stretch[] = once(({ words }) =>
  matchAll(words, sentenceEnd).map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
);

/** How many marks there are before the first that does not pass, where all that pass stand before all that do not. */
function countUpTo(marks: readonly Stretch[], passes: (mark: Stretch) => boolean): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark !== undefined && passes(mark)) low = middle + 1;
    else high = middle;
  }
  return low;
}
