import {
  given,
  type CriminalOffenceCondition,
  type LawfulBasis,
  type LawReference,
  type Notice,
  type SpecialCategoryCondition,
} from '../../model/index.js';
import { nameUses, sharedItems } from './uses.js';

/** A law that a notice names, and in words what it is named for. */
export interface NamedLaw {
  readonly law: LawReference;
  readonly for: string;
}

/** Every law of a notice: behind the bases and conditions of its uses, and named without a use. */
export function lawsNamed(notice: Notice): readonly NamedLaw[] {
  const items = [
    ...sharedItems<Resting>(notice, (use) => use.lawfulBases),
    ...sharedItems<Resting>(notice, (use) => use.specialCategory),
    ...sharedItems<Resting>(notice, (use) => use.criminalOffence),
  ];
  return [
    ...items.flatMap(({ item, uses }) => (given(item.law) ?? []).map((law) => ({ law, for: nameUses(uses) }))),
    ...notice.statedLaw.map((law) => ({ law, for: 'what the service does' })),
  ];
}

/** What a use rests on: a basis or a condition, and the law behind it. */
type Resting = LawfulBasis | SpecialCategoryCondition | CriminalOffenceCondition;
