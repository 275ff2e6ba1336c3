import type { CivilDate, InForce } from './in-force.js';
import { daysLater, daysOfGrace, hasCome, hasPassed } from './days.js';

/**
 * Where something stands that is law for a time only, on a day.
 *
 * - `coming`: it begins in at most 90 days. `from` is its first day.
 * - `new`: it began less than 90 days ago. What is wrong only because of it warns; on the day `settles` it is an error.
 * - `settled`: it is law, and has been for a while. - `not-law`: it is over, or too far off to speak of.
 */
export type Phase =
  | { readonly state: 'coming'; readonly from: CivilDate }
  | { readonly state: 'new'; readonly settles: CivilDate }
  | { readonly state: 'settled' }
  | { readonly state: 'not-law' };

/** Where it stands on `day`. How many days it is to a date of the phase is for `daysAfter` to count, where somebody is told. */
export function phaseOf({ from, until }: InForce, day: CivilDate): Phase {
  if (until !== undefined && hasPassed(until, day)) return { state: 'not-law' };
  if (from === undefined) return { state: 'settled' };
  if (!hasCome(daysLater(from, -daysOfGrace), day)) return { state: 'not-law' };
  if (!hasCome(from, day)) return { state: 'coming', from };
  const settles = daysLater(from, daysOfGrace);
  return hasCome(settles, day) ? { state: 'settled' } : { state: 'new', settles };
}
