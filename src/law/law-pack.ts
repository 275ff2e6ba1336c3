import { daysAfter, monthsAfter } from './days.js';
import type { CivilDate } from './in-force.js';

/** What the law in this folder is: whose law, as it stood on which day, and whether a lawyer has read it. */
export interface LawPack {
  readonly jurisdiction: string;
  /** The day whose law is written down here. Later changes are not in it. */
  readonly asOf: CivilDate;
  /** The newest page seen when it was gathered. Nothing here can be younger evidence than this. */
  readonly newestEvidence: CivilDate;
  readonly reviewedByLawyer: boolean;
}

/** The law pack that ships with this version. */
export const lawPack: LawPack = {
  jurisdiction: 'United Kingdom, with local government law of England and Wales',
  asOf: '2026-11-21',
  newestEvidence: '2026-10-05',
  reviewedByLawyer: false,
};

/** How old a law pack is on a day. */
export interface LawPackAge {
  /** Whole days and whole months since its day; below zero on a day before it. */
  readonly days: number;
  readonly months: number;
  /** Six months or more: laws change in that time, and a person should be warned. Never a reason to refuse anything. */
  readonly isOld: boolean;
}

const oldFrom = 6;

/** The age of the law pack on `day`. */
export function lawPackAge(day: CivilDate, { asOf }: Pick<LawPack, 'asOf'> = lawPack): LawPackAge {
  const months = monthsAfter(asOf, day);
  return { days: daysAfter(asOf, day), months, isOld: months >= oldFrom };
}
