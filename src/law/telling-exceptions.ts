import { dpa2018, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { always, type InForce } from './in-force.js';

/** The reasons for which the law lets a controller leave people untold of something (Articles 13(4) and 14(5), Data Protection Act 2018 Schedules 2 and 3). */
export const tellingExceptionIds = [
  'already-has-it',
  'laid-down-by-law',
  'professional-secrecy',
  'impossible-or-disproportionate',
  'would-defeat-the-aims',
  'crime-and-tax',
  'fraud-risk-assessment',
  'serious-harm-health-social-work-education',
] as const;

export type TellingExceptionId = (typeof tellingExceptionIds)[number];

/** One exception from telling people. */
export interface TellingException {
  readonly citations: readonly LawCitation[];
  /** Only where the data came from somebody other than the person. */
  readonly onlyIndirect: boolean;
  /** The information must then be made public (Article 14(7)): the published notice is what makes the exception lawful. */
  readonly mustPublish: boolean;
  /** Holds in the single case, where telling would do the harm: it never takes the matter out of a general notice. */
  readonly caseByCase: boolean;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
  readonly caveat?: string;
}

/** Every exception by id. */
export const tellingExceptions: Readonly<Record<TellingExceptionId, TellingException>> = {
  'already-has-it': { ...exception(ukGdpr('13(4)'), ukGdpr('14(5)(a)')), onlyIndirect: false },
  'laid-down-by-law': exception(ukGdpr('14(5)(c)')),
  'professional-secrecy': exception(ukGdpr('14(5)(d)')),
  'impossible-or-disproportionate': { ...exception(ukGdpr('14(5)(e)')), mustPublish: true, inForce: { from: '2026-02-05' } },
  'would-defeat-the-aims': { ...exception(ukGdpr('14(5)(f)')), mustPublish: true, inForce: { from: '2026-02-05' } },
  'crime-and-tax': exemption('Schedule 2 paragraph 2'),
  'fraud-risk-assessment': exemption('Schedule 2 paragraph 3'),
  'serious-harm-health-social-work-education': exemption('Schedule 3'),
};

function exception(...citations: readonly LawCitation[]): TellingException {
  return { citations, onlyIndirect: true, mustPublish: false, caseByCase: false, inForce: always, confirmed: 'statute-read' };
}

function exemption(provision: string): TellingException {
  return {
    ...exception(dpa2018(provision)),
    onlyIndirect: false,
    caseByCase: true,
    caveat: 'The exemption was read. That it leaves a general notice as it is, is our reading.',
  };
}
