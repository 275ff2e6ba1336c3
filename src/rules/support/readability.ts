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
  const words = withoutTitles(sentence.split(/\s+/).map(lookAt)).filter(({ syllables }) => syllables > 0);
  const [first, ...others] = words;
  if (first === undefined) return { words: 0, syllables: 0 };
  const sum = others.reduce((total, { syllables, capital }) => total + (capital ? 1 : syllables), first.syllables);
  return { words: words.length, syllables: sum };
}

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

/** What stands between two spaces. */
interface Token {
  /** 0 of what is no word. */
  readonly syllables: number;
  readonly capital: boolean;
  /** A word that the title of a law ends in, one that may stand in it, and a year, which may stand behind it. */
  readonly lawWord: boolean;
  readonly inTitle: boolean;
  readonly year: boolean;
}

/** Tokens without the titles of laws: capital words that lead up to "Act 1989" or to "Act" behind another capital word. */
function withoutTitles(tokens: readonly Token[]): readonly Token[] {
  if (!tokens.some(({ lawWord }) => lawWord)) return tokens;
  const kept: Token[] = [];
  for (const [position, token] of tokens.entries()) {
    const isTitle = token.lawWord && (tokens[position + 1]?.year === true || kept.at(-1)?.capital === true);
    if (!isTitle) kept.push(token);
    for (let steps = 0; isTitle && steps < longestTitle && kept.at(-1)?.inTitle === true; steps += 1) kept.pop();
  }
  return kept;
}

const longestTitle = 14;

/** Nobody writes longer words: what is longer is no word. */
const longestWord = 30;

/** Notices say the same words again and again. What is remembered only saves time, and does not grow for ever. */
const remembered = new Map<string, Token>();
const mostRemembered = 20_000;

function lookAt(token: string): Token {
  const known = remembered.get(token);
  if (known !== undefined) return known;
  const isWord = token.length <= longestWord && /\p{L}/u.test(token) && !/[\d@/]|\.\p{L}/u.test(token);
  const seen = {
    syllables: isWord ? Math.max(1, syllable(token)) : 0,
    capital: /^[^\p{L}]*\p{Lu}/u.test(token),
    lawWord: /^(?:Act|Measure|Order|Regulations?|Rules)\b/.test(token),
    inTitle: /^(?:\(?\p{Lu}|&$|(?:and|etc|for|in|of|on|the|to)\b)/u.test(token),
    year: /^\(?\d{4}\b/.test(token),
  };
  if (remembered.size >= mostRemembered) remembered.clear();
  if (token.length <= longestWord) remembered.set(token, seen);
  return seen;
}
