import { dpa2018, ukGdpr, type LawCitation } from './citation.js';
import type { Confirmed } from './confirmed.js';
import { always, isInForce, type CivilDate, type InForce } from './in-force.js';

/** The rights a notice tells people of, in the order in which they are listed. */
export const rightIds = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'portability',
  'objection',
  'marketing-objection',
  'withdraw-consent',
  'automated-decision-safeguards',
  'complain-to-controller',
  'complain-to-regulator',
] as const;

export type RightId = (typeof rightIds)[number];

/** Where a right stands in law, and since when it stands there. */
export interface RightProvision {
  readonly citation: LawCitation;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

/** From this day on, Article 22C says what safeguards a significant decision by a computer alone has. */
export const firstDayOfSafeguards: CivilDate = '2026-02-05';

/** The provisions of every right. A right that moved in law has one for each time. */
export const rightProvisions: Readonly<Record<RightId, readonly RightProvision[]>> = {
  access: [provision(ukGdpr('15'), 'statute-read')],
  rectification: [provision(ukGdpr('16'), 'unverified')],
  erasure: [provision(ukGdpr('17'), 'statute-read')],
  restriction: [provision(ukGdpr('18'), 'unverified')],
  portability: [provision(ukGdpr('20'), 'secondary')],
  objection: [provision(ukGdpr('21(1)'), 'statute-read')],
  'marketing-objection': [provision(ukGdpr('21(2)'), 'statute-read')],
  'withdraw-consent': [provision(ukGdpr('7(3)'), 'unverified')],
  'automated-decision-safeguards': [
    provision(ukGdpr('22'), 'secondary', { until: '2026-02-04' }),
    provision(ukGdpr('22C'), 'statute-read', { from: firstDayOfSafeguards }),
  ],
  'complain-to-controller': [provision(dpa2018('section 164A'), 'statute-read', { from: '2026-06-19' })],
  'complain-to-regulator': [
    provision(ukGdpr('77'), 'secondary', { until: '2026-06-18' }),
    provision(dpa2018('section 165'), 'statute-read', { from: '2026-06-19' }),
  ],
};

/** Where a right stands in law on `day`, or undefined while there is no such right. */
export function rightProvisionOn(right: RightId, day: CivilDate): RightProvision | undefined {
  return rightProvisions[right].find((item) => isInForce(item.inForce, day));
}

function provision(citation: LawCitation, confirmed: Confirmed, inForce: InForce = always): RightProvision {
  return { citation, inForce, confirmed };
}
