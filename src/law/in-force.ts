import { hasCome, hasPassed } from './days.js';

/** A day as `YYYY-MM-DD`. Days in this form sort by time when compared as text. */
export type CivilDate = string;

/**
 * The days on which something is law. `from` is the first day and `until` the last, both included.
 * Without `from` it was law before any day this product is asked about; without `until` no end is known.
 */
export interface InForce {
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

/** In force on every day this product is asked about. */
export const always: InForce = {};

/** Whether something is law on `day`. */
export function isInForce(inForce: InForce, day: CivilDate): boolean {
  if (inForce.from !== undefined && !hasCome(inForce.from, day)) return false;
  return inForce.until === undefined || !hasPassed(inForce.until, day);
}
