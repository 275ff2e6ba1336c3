import type { NoticeIndex } from '../../facts/index.js';

/** A part of a row with the row it is of. */
export interface Placed<T> {
  readonly row: NoticeIndex;
  readonly item: T;
}

/**
 * The rows in the order in which they are compared: what is on the site by id, then what is still being written. A difference is found at
 * the later of two, so a draft makes no published notice faulty. Withdrawn notices are not judged.
 */
export function rowsInOrder(rows: readonly NoticeIndex[]): readonly NoticeIndex[] {
  const weight = ({ status }: NoticeIndex): number => (status === 'published' ? 0 : 1);
  return rows.filter(({ status }) => status !== 'withdrawn').sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
}

/** Parts of all rows that have the same key with the same controller, in the order of the rows. Parts without a key are left out. */
export function groupByController<T>(
  rows: readonly NoticeIndex[],
  partsOf: (row: NoticeIndex) => readonly T[],
  keyOf: (part: T) => string | undefined,
): readonly (readonly Placed<T>[])[] {
  const groups = new Map<string, Placed<T>[]>();
  for (const row of rowsInOrder(rows)) {
    for (const item of partsOf(row)) {
      const key = keyOf(item);
      if (key === undefined) continue;
      const whole = JSON.stringify([row.controller, key]);
      const group = groups.get(whole);
      if (group === undefined) groups.set(whole, [{ row, item }]);
      else group.push({ row, item });
    }
  }
  return [...groups.values()];
}

/** How to speak of where the first of two differing things stands, from the row of the second. */
export function whereOf(first: NoticeIndex, second: NoticeIndex): string {
  return first.id === second.id ? 'elsewhere in this notice' : `in “${first.id}”`;
}
