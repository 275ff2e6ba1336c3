import type { Match } from './align.js';
import type { Passage } from './passages.js';

/** Half of the words the same: then people see one passage that was changed, not one that went and another that came. */
const alike = 0.5;
const mostPairs = 250_000;

/**
 * Of passages that differ, those that are the same one changed, in order. Positions are within the two lists.
 */
export function pairChanged(notice: readonly Passage[], live: readonly Passage[]): readonly Match[] {
  if (notice.length * live.length > mostPairs) return [];
  return follow(scoreAll(notice, live), notice.length, live.length);
}

interface Scores {
  /** Best sum of likeness of what is left from here on, by position in both lists. */
  readonly best: readonly (readonly number[])[];
  readonly likeness: readonly (readonly number[])[];
}

function scoreAll(notice: readonly Passage[], live: readonly Passage[]): Scores {
  const bags = live.map(({ words }) => countWords(words));
  const likeness = notice.map((passage) => live.map((other, at) => likenessOf(passage, other, bags[at] ?? new Map<string, number>())));
  const best: number[][] = Array.from({ length: notice.length + 1 }, () => new Array<number>(live.length + 1).fill(0));
  for (let row = notice.length - 1; row >= 0; row -= 1) {
    for (let column = live.length - 1; column >= 0; column -= 1) {
      const score = likeness[row]?.[column] ?? 0;
      const paired = score < alike ? 0 : score + at(best, row + 1, column + 1);
      const line = best[row];
      if (line !== undefined) line[column] = Math.max(paired, at(best, row + 1, column), at(best, row, column + 1));
    }
  }
  return { best, likeness };
}

function follow({ best, likeness }: Scores, rows: number, columns: number): readonly Match[] {
  const matches: Match[] = [];
  let [row, column] = [0, 0];
  while (row < rows && column < columns) {
    const score = at(likeness, row, column);
    if (score >= alike && at(best, row, column) === score + at(best, row + 1, column + 1)) {
      matches.push({ notice: row, live: column });
      row += 1;
      column += 1;
    } else if (at(best, row + 1, column) >= at(best, row, column + 1)) row += 1;
    else column += 1;
  }
  return matches;
}

function at(table: readonly (readonly number[])[], row: number, column: number): number {
  return table[row]?.[column] ?? 0;
}

/** How many of the words of both are in the other: 0 for none, 1 for all. */
function likenessOf({ words }: Passage, other: Passage, bag: ReadonlyMap<string, number>): number {
  const seen = new Map<string, number>();
  let common = 0;
  for (const word of words) {
    const count = (seen.get(word) ?? 0) + 1;
    seen.set(word, count);
    if (count <= (bag.get(word) ?? 0)) common += 1;
  }
  return (2 * common) / (words.length + other.words.length);
}

function countWords(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}
