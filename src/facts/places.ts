import { keyOrigin, type Origin } from '../diagnostics/index.js';
import type { Answer } from '../model/index.js';

/** Where to point when an answer does not do: at what is written, or, where nothing is, at the key it belongs under. */
export function placeOf(answer: Answer<unknown>): Origin {
  return answer.state === 'absent' ? keyOrigin(answer.origin) : answer.origin;
}

/** The same place for two origins, and for no others. */
export function placeKey(origin: Origin): string {
  const known = keys.get(origin);
  if (known !== undefined) return known;
  const key = JSON.stringify([origin.file, ...origin.path]);
  keys.set(origin, key);
  return key;
}

/** Dozens of rules ask for the place of the same thing. */
const keys = new WeakMap<Origin, string>();

/** Things that share a place, in the order in which the places first appear: one fault there is one finding. */
export function groupByPlace<T>(items: readonly T[], originOf: (item: T) => Origin): readonly (readonly T[])[] {
  return groupBy(items, (item) => placeKey(originOf(item)));
}

/** Things that share a key, in the order in which the keys first appear. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
