import { obsoleteRegulatorTexts, type CivilDate, type ObsoleteRegulatorText } from '../../law/index.js';
import { blankOut } from './blank-out.js';
import { findWords, type FoundWords } from './find-words.js';
import { phaseOf, type Phase } from './phase.js';
import type { ReaderText } from './reader-texts.js';
import { patternOf } from './words-pattern.js';

/** Words about the regulator that are out of date, or will be soon, and how near that is. */
export interface ObsoleteWords extends FoundWords {
  readonly item: ObsoleteRegulatorText;
  readonly phase: Exclude<Phase, { readonly state: 'not-law' }>;
}

/** Every place in the texts with words of one kind that are out of date on `day` or within 90 days of it. */
export function findObsolete(texts: readonly ReaderText[], kind: ObsoleteRegulatorText['kind'], day: CivilDate): readonly ObsoleteWords[] {
  return obsoleteRegulatorTexts
    .filter((item) => item.kind === kind)
    .flatMap((item) => {
      const phase = phaseOf(item.obsolete, day);
      if (phase.state === 'not-law') return [];
      const pattern = new RegExp(patternOf(item.texts), 'giu');
      return findWords(withoutRightNames(texts, item), pattern).map((found) => ({ ...found, item, phase }));
    });
}

/** The texts with the longer names blanked out that are right. */
function withoutRightNames(texts: readonly ReaderText[], { notPartOf = [] }: ObsoleteRegulatorText): readonly ReaderText[] {
  if (notPartOf.length === 0) return texts;
  const right = new RegExp(patternOf(notPartOf), 'giu');
  return texts.map((text) => {
    const stretches = [...text.words.matchAll(right)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    return { ...text, words: blankOut(text.words, stretches) };
  });
}
