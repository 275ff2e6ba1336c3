import { groupByPlace, type PurposeUse } from '../../facts/index.js';
import type { Processing } from '../../model/index.js';
import { listSome, quote } from './wording.js';

export { basesInUse, sharedItems, usesOf, type PurposeUse, type Shared } from '../../facts/index.js';

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
