import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** How long words are, all together: of a sentence, or of many. */
export interface WordCount {
  readonly words: number;
  readonly syllables: number;
}

/**
 * The words of a sentence as its reader has to work through them. Numbers, addresses, citations and the titles of laws are passed over,
 * and a word of a name ("Local Offer", "Middlesbrough") counts as a short one: nobody could write them more simply, and they would
 * decide the score.
 */
export function countSentence(sentence: string): WordCount {
  const [first, ...others] = withoutTitles(sentence.split(/\s+/).filter((token) => token !== '')).filter(isWord);
  if (first === undefined) return { words: 0, syllables: 0 };
  const syllables = others.reduce((sum, word) => sum + (isOfName.test(word) ? 1 : countSyllables(word)), countSyllables(first));
  return { words: others.length + 1, syllables };
}

/** A capital letter behind the first word. */
const isOfName = /^[^\p{L}]*\p{Lu}/u;

/**
 * The school year in the United States whose pupils would understand sentences, by the Flesch-Kincaid formula. A reader of that year
 * is about five years older than its number.
 */
export function gradeOf(counts: readonly WordCount[]): number {
  return fleschKincaid({
    sentence: counts.length,
    word: counts.reduce((sum, { words }) => sum + words, 0),
    syllable: counts.reduce((sum, { syllables }) => sum + syllables, 0),
  });
}

/** Nobody writes longer words: what is longer is no word. */
const longestWord = 30;

function isWord(token: string): boolean {
  return token.length <= longestWord && /\p{L}/u.test(token) && !/[\d@/]|\.\p{L}/u.test(token);
}

/** Tokens without the titles of laws: capital words that lead up to "Act 1989" or to "Act" behind another capital word. */
function withoutTitles(tokens: readonly string[]): readonly string[] {
  const kept: string[] = [];
  for (const [position, token] of tokens.entries()) {
    const year = /^\(?\d{4}\b/.test(tokens[position + 1] ?? '');
    if (!lawWord.test(token) || !(year || /^\p{Lu}/u.test(kept.at(-1) ?? ''))) {
      kept.push(token);
      continue;
    }
    for (let steps = 0; steps < longestTitle && inTitle.test(kept.at(-1) ?? ''); steps += 1) kept.pop();
  }
  return kept;
}

const lawWord = /^(?:Act|Measure|Order|Regulations?|Rules)\b/;
const inTitle = /^(?:\(?\p{Lu}|&$|(?:and|etc|for|in|of|on|the|to)\b)/u;
const longestTitle = 14;

/** Notices say the same words again and again. The list is a help and never an answer of its own, and does not grow for ever. */
const syllablesOf = new Map<string, number>();
const mostRemembered = 20_000;

function countSyllables(word: string): number {
  const known = syllablesOf.get(word);
  if (known !== undefined) return known;
  const count = Math.max(1, syllable(word));
  if (syllablesOf.size >= mostRemembered) syllablesOf.clear();
  syllablesOf.set(word, count);
  return count;
}
