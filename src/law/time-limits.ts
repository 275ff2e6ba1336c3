import { dpa2018, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import type { InForce } from './in-force.js';

/** A time within which a controller must answer. */
export interface TimeLimit {
  readonly length: number;
  readonly unit: 'day' | 'month';
  /** By how much it may grow if the matter is complex, in the same unit. */
  readonly extension?: number;
  readonly citation: LawCitation;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

/** A complaint is acknowledged within this time, counted from the day after it came. */
export const complaintAcknowledgement: TimeLimit = {
  length: 30,
  unit: 'day',
  citation: dpa2018('section 164A(3)'),
  inForce: { from: '2026-06-19' },
  confirmed: 'statute-read',
};

/** A request to use a right is answered within this time from the request, from proof of identity or from a fee, whichever is last. */
export const requestAnswer: TimeLimit = {
  length: 1,
  unit: 'month',
  extension: 2,
  citation: ukGdpr('12A'),
  inForce: { from: '2026-02-05' },
  confirmed: 'statute-read',
};
