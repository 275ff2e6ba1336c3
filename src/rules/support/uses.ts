import type { Origin } from '../../diagnostics/index.js';
import type { Answer, LawfulBasis, Notice, Processing, Purpose, Use } from '../../model/index.js';
import { given } from '../../model/index.js';
import { groupByPlace } from './places.js';
import { listSome, quote } from './wording.js';

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

/** The purposes by name: the heading of an entry that is meant as a whole, else the purposes' own words. */
export function nameUses(uses: readonly PurposeUse[]): string {
  const groups = groupByPlace(uses, ({ entry }) => entry.origin);
  return listSome(groups.flatMap(nameGroup));
}

/** An entry by its heading, or by its first purpose. */
export function nameEntry(entry: Processing): string {
  const name = entry.heading ?? entry.purposes[0]?.text;
  return name === undefined ? `“${entry.id}”` : quote(name);
}

function nameGroup(group: readonly PurposeUse[]): readonly string[] {
  const entry = group[0]?.entry;
  const whole = entry?.heading !== undefined && group.length === entry.purposes.length;
  return whole ? [nameEntry(entry)] : group.map(({ use }) => quote(use.text));
}
