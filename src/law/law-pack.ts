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
