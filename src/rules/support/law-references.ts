import { given, type LawReference, type Notice } from '../../model/index.js';
import { sharedItems } from './uses.js';

/** Every law, guidance or power that a notice names in a field of its own, wherever that is. */
export function lawReferences(notice: Notice): readonly LawReference[] {
  const items = [
    ...sharedItems(notice, (use) => use.lawfulBases),
    ...sharedItems(notice, (use) => use.specialCategory),
    ...sharedItems(notice, (use) => use.criminalOffence),
  ].map(({ item }) => item);
  return [...items.flatMap(({ law }) => given(law) ?? []), ...notice.statedLaw];
}
