import { distance } from 'fastest-levenshtein';

/** A command that cannot be carried out as it was written. One plain sentence, and what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
  constructor(
    message: string,
    readonly hint?: string,
  ) {
    super(message);
  }
}

/** "Did you mean …?", where one of the known words is near to what was written. */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  const near = findNearest(word, known);
  return near === undefined ? undefined : `Did you mean ${near}?`;
}

/** The known word nearest to what was written, if one is near. Of several, one with the same first letter, which few people mistype. */
export function findNearest(word: string, known: readonly string[]): string | undefined {
  const beginsOtherwise = (candidate: string): number => (candidate[0]?.toLowerCase() === word[0]?.toLowerCase() ? 0 : 1);
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ candidate, steps }) => steps <= Math.max(2, Math.floor(candidate.length / 3)))
    .sort(
      (a, b) => a.steps - b.steps || beginsOtherwise(a.candidate) - beginsOtherwise(b.candidate) || (a.candidate < b.candidate ? -1 : 1),
    );
  return ranked[0]?.candidate;
}
