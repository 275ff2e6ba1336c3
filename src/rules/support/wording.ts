import { excerpt, shorten } from '../../facts/index.js';
import type { Answer, Text } from '../../model/index.js';

/** Who can answer a question: the service whose notice it is, or the officer's own team, which keeps the facts of the controller. */
export type Knows = 'service' | 'own-team';

/**
 * Words for an answer that is missing: of a fact that nobody has given (`not-stated`), the question that would bring it, put to
 * whoever knows; where the file is silent or says `none`, what is missing.
 */
export function wordMissing(
  answer: Answer<unknown>,
  words: { readonly question: string; readonly missing: string; readonly knows?: Knows },
): string {
  return answer.state === 'not-stated' ? wordQuestion(words.question, words.knows) : words.missing;
}

/** A question, put to whoever knows the answer. */
export function wordQuestion(question: string, knows: Knows = 'service'): string {
  return knows === 'service' ? askService(question) : `Find out: ${question}`;
}

/** The question to put to the service. */
export function askService(question: string): string {
  return `Ask the service: ${question}`;
}

const longest = 60;

/** A text in quotation marks, shortened between words. */
export function quote(text: Text): string {
  return `“${excerpt(text, longest)}”`;
}

/** Words of a text in quotation marks, shortened between words. */
export function quoteWords(words: string, most = longest): string {
  return `“${shorten(words, most)}”`;
}

/** "a, b and c". */
export function listWords(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  const last = items.at(-1) ?? '';
  return items.length < 2 ? last : `${items.slice(0, -1).join(', ')} ${word} ${last}`;
}

/** "a, b and 3 more", where there are more than three. */
export function listSome(items: readonly string[]): string {
  const shown = items.length > 3 ? [...items.slice(0, 2), `${items.length - 2} more`] : items;
  return listWords(shown);
}

/** An id of the law's vocabulary in words: `health-or-social-care` is "health or social care". */
export function wordsOf(id: string): string {
  return id.replaceAll('-', ' ');
}
