import type { Origin } from '../diagnostics/index.js';

/**
 * The answer to a question the law or a reader asks. Three answers and a silence:
 * a fact; `none`, said expressly; `not-stated`, when nobody has given the fact yet; `absent`, when the file says nothing.
 * `origin` is the place of the answer; of an absent one, the place where it belongs (its parent).
 */
export type Answer<T> =
  | { readonly state: 'given'; readonly value: T; readonly origin: Origin }
  | { readonly state: 'none'; readonly origin: Origin }
  | { readonly state: 'not-stated'; readonly origin: Origin }
  | { readonly state: 'absent'; readonly origin: Origin };

/** The fact, or nothing for every other answer. */
export function given<T>(answer: Answer<T>): T | undefined {
  return answer.state === 'given' ? answer.value : undefined;
}

/** Whether nobody has given the fact: `not-stated`, or not there at all. */
export function isUnanswered<T>(answer: Answer<T>): boolean {
  return answer.state === 'not-stated' || answer.state === 'absent';
}
