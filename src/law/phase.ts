import type { CivilDate, InForce } from './in-force.js';
import { daysAfter, daysOfGrace } from './days.js';

/**
 * Where something stands that is law for a time only, on a day.
 *
 * - `coming`: it begins in at most 90 days. `from` is its first day, `days` how far off that is.
 * - `new`: it began less than 90 days ago. What is wrong only because of it warns; `left` days from now it is an error.
 * - `settled`: it is law, and has been for a while. - `not-law`: it is over, or too far off to speak of.
 */
export type Phase =
  | { readonly state: 'coming'; readonly from: CivilDate; readonly days: number }
  | { readonly state: 'new'; readonly left: number }
  | { readonly state: 'settled' }
  | { readonly state: 'not-law' };

export function phaseOf({ from, until }: InForce, day: CivilDate): Phase {
  if (until !== undefined && day > until) return { state: 'not-law' };
  if (from === undefined) return { state: 'settled' };
  const age = daysAfter(from, day);
  if (age < -daysOfGrace) return { state: 'not-law' };
  if (age < 0) return { state: 'coming', from, days: -age };
  return age < daysOfGrace ? { state: 'new', left: daysOfGrace - age } : { state: 'settled' };
}
