import { type CivilDate, type ObsoleteRegulatorText, obsoleteRegulatorTexts, type Phase, phaseOf } from '../../law/index.js';
import { blankOut } from './blank-out.js';
import { findWords, type FoundWords } from './find-words.js';
import { matchAll } from './match-all.js';
import type { ReaderText } from './reader-texts.js';
import { patternOf } from './words-pattern.js';

/** Words about the regulator that are out of date, or will be soon, and how near that is. */
export interface ObsoleteWords extends FoundWords {
  readonly item: ObsoleteRegulatorText;
  readonly phase: Exclude<Phase, { readonly state: 'not-law' }>;
}

/** Every place in the texts with words of one kind that are out of date on `day` or within 90 days of it. */
export function findObsolete(texts: readonly ReaderText[], kind: ObsoleteRegulatorText['kind'], day: CivilDate): readonly ObsoleteWords[] {
  return obsoleteItems
    .filter(({ item }) => item.kind === kind)
    .flatMap(({ item, pattern, right }) => {
      const phase = phaseOf(item.obsolete, day);
      if (phase.state === 'not-law') return [];
      const concerned = texts.filter(({ words }) => words.search(pattern) >= 0);
      return findWords(withoutRightNames(concerned, right), pattern).map((found) => ({ ...found, item, phase }));
    });
}

/** Each with the patterns of its words and of the longer names that are right. */
const obsoleteItems = obsoleteRegulatorTexts.map((item) => ({
  item,
  pattern: new RegExp(patternOf(item.texts), 'giu'),
  right: item.notPartOf === undefined || item.notPartOf.length === 0 ? undefined : new RegExp(patternOf(item.notPartOf), 'giu'),
}));

/** The texts with the longer names blanked out that are right. */
function withoutRightNames(texts: readonly ReaderText[], right: RegExp | undefined): readonly ReaderText[] {
  if (right === undefined) return texts;
  return texts.map((text) => {
    const stretches = matchAll(text.words, right).map((match) => ({ start: match.index, end: match.index + match[0].length }));
    return { ...text, words: blankOut(text.words, stretches) };
  });
}
