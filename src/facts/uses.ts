import type { Origin } from '../diagnostics/index.js';
import { given, type Answer, type LawfulBasis, type Notice, type Processing, type Purpose, type Use } from '../model/index.js';
import { groupByPlace } from './places.js';

/** One purpose, with the entry it stands in. */
export interface PurposeUse {
  readonly entry: Processing;
  readonly use: Purpose;
}

/** Every purpose of a notice, in order: the smallest thing that can have a basis, data and people of its own. */
export function usesOf(notice: Notice): readonly PurposeUse[] {
  return notice.processing.flatMap((entry) => entry.purposes.map((use) => ({ entry, use })));
}

/** A thing written in one place, and the purposes it holds for. */
export interface Shared<T> {
  readonly item: T;
  readonly uses: readonly PurposeUse[];
}

/** The items of a list that uses have, each once: what is taken over from an entry or from `defaults` is one thing. */
export function sharedItems<T extends { readonly origin: Origin }>(
  notice: Notice,
  answerOf: (use: Use) => Answer<readonly T[]>,
): readonly Shared<T>[] {
  const all = usesOf(notice).flatMap((one) => (given(answerOf(one.use)) ?? []).map((item) => ({ item, one })));
  return groupByPlace(all, ({ item }) => item.origin).flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ item: first.item, uses: group.map(({ one }) => one) }];
  });
}

/** The lawful bases of a notice that are tied to a use. */
export function basesInUse(notice: Notice): readonly Shared<LawfulBasis>[] {
  return sharedItems(notice, (use) => use.lawfulBases);
}
