import type { Confirmed } from './confirmed.js';
import { isLongerAgo } from './days.js';
import { isInForce, type CivilDate, type InForce } from './in-force.js';
import { lawPack } from './law-pack.js';

/** One thing a notice prints about the regulator, with the day of the newest evidence for it. */
export interface RegulatorFact {
  readonly value: string;
  readonly verifiedOn: CivilDate;
  readonly confirmed: Confirmed;
}

/** The details that are printed; `name` is the body's name with the short name people know. */
export const regulatorDetails = ['name', 'shortName', 'website', 'complaintUrl', 'helpline', 'welshHelpline'] as const;

export type RegulatorDetail = (typeof regulatorDetails)[number];

/** The data protection regulator as a notice names it. It has a postal address too; none is known well enough to print. */
export interface Regulator extends Readonly<Record<RegulatorDetail, RegulatorFact>> {
  readonly inForce: InForce;
}

const { newestEvidence } = lawPack;

const contact = {
  shortName: { value: 'ICO', verifiedOn: newestEvidence, confirmed: 'secondary' },
  website: { value: 'https://ico.org.uk/', verifiedOn: newestEvidence, confirmed: 'guidance' },
  complaintUrl: { value: 'https://ico.org.uk/make-a-complaint/', verifiedOn: newestEvidence, confirmed: 'secondary' },
  helpline: { value: '0303 123 1113', verifiedOn: newestEvidence, confirmed: 'guidance' },
  welshHelpline: { value: '0330 414 6421', verifiedOn: newestEvidence, confirmed: 'guidance' },
} as const satisfies Partial<Regulator>;

/** The last day of the Information Commissioner, and the first of the Information Commission (SI 2026/1015). */
export const regulatorChange = { lastDayOfCommissioner: '2026-09-29', firstDayOfCommission: '2026-09-30' } as const;

/** The regulator before and after the office became a body. The contact details did not change with the name. */
export const regulators: readonly [before: Regulator, after: Regulator] = [
  {
    inForce: { until: regulatorChange.lastDayOfCommissioner },
    name: { value: 'Information Commissioner’s Office (ICO)', verifiedOn: newestEvidence, confirmed: 'guidance' },
    ...contact,
  },
  {
    inForce: { from: regulatorChange.firstDayOfCommission },
    name: { value: 'Information Commission (ICO)', verifiedOn: newestEvidence, confirmed: 'secondary' },
    ...contact,
  },
];

/** The regulator to name on `day`. */
export function regulatorOn(day: CivilDate): Regulator {
  const [before, after] = regulators;
  return isInForce(before.inForce, day) ? before : after;
}

/**
 * The details printed on `day` whose newest evidence is more than 12 months old by then. A reason to warn, never one to refuse:
 * an address that was right a year ago helps a reader more than none.
 */
export function staleRegulatorDetails(day: CivilDate, regulator: Regulator = regulatorOn(day)): readonly RegulatorDetail[] {
  return regulatorDetails.filter((detail) => isLongerAgo(regulator[detail].verifiedOn, 12, day));
}
