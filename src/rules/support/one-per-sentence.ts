import type { FoundWords } from './find-words.js';
import { groupBy, placeKey } from '../../facts/index.js';

/** The first words found in each sentence: several patterns may find the same fault there. */
export function onePerSentence(found: readonly FoundWords[]): readonly FoundWords[] {
  return groupBy(found, ({ origin, sentence }) => `${placeKey(origin)} ${sentence}`).flatMap(([first]) =>
    first === undefined ? [] : [first],
  );
}
