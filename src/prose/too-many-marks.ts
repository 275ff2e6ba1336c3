import type { Offsets } from './tree.js';

/**
 * The mark for stress or a link that is one too many for a text. Nobody writes thousands of them, and where they have no partners, the
 * parser looks for one through all that came before: a text of them alone would take it minutes.
 */
export function findTooManyMarks(text: string): Offsets | undefined {
  let number = 0;
  for (const { index, 0: found } of text.matchAll(mark)) {
    number += 1;
    if (number > mostMarks) return { start: index, end: index + found.length };
  }
  return undefined;
}

const mostMarks = 2000;

/** A star or underscore that stands alone among blanks stresses nothing: it may begin an item. */
const mark = /(?<=\S)[*_]{1,3}|[*_]{1,3}(?=\S)|\]\(/g;
