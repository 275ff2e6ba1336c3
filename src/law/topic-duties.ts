import { cite, type LawCitation } from './citation.js';
import { citedLaws } from './cited-laws.js';
import type { Confirmed } from './confirmed.js';
import type { ControllerKindId } from './controller-kinds.js';
import { always, type InForce } from './in-force.js';
import type { NationId } from './nations.js';

/** What the topic of a service brings with it, besides what every notice must say. */
export const topicDutyIds = ['national-fraud-initiative', 'national-data-opt-out', 'accessible-information'] as const;

export type TopicDutyId = (typeof topicDutyIds)[number];

/** What the notice of a service on certain topics must say as well, and whose notices. */
export interface TopicDuty {
  /** What it is called, as a notice may name it. */
  readonly title: string;
  /** What a notice is asked for, in words for an officer. */
  readonly asks: string;
  /** The topics, as ids of entries of a register. An entry counts by its id or by its name: `slugOfTopic`. */
  readonly topics: readonly string[];
  readonly nation: NationId;
  /** The kinds of controller it is known to bind; absent where any that runs such a service is bound. */
  readonly controllers?: readonly ControllerKindId[];
  readonly citation: LawCitation;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
  readonly caveat: string;
}

const adultSocialCare = ['adult-social-care', 'adult-care', 'adults-social-care', 'social-care-for-adults'];

/** Every known one by id. */
export const topicDuties: Readonly<Record<TopicDutyId, TopicDuty>> = {
  'national-fraud-initiative': {
    title: 'National Fraud Initiative',
    asks: 'Name the National Fraud Initiative, or cite the Local Audit and Accountability Act 2014.',
    topics: [
      'benefits',
      'blue-badges',
      'concessionary-travel',
      'council-tax',
      'council-tax-reduction',
      'council-tax-support',
      'housing',
      'housing-allocations',
      'housing-benefit',
      'housing-register',
      'council-housing',
      'licensing',
      'parking-permits',
      'payroll',
      'pensions',
      'right-to-buy',
      'taxi-licensing',
    ],
    nation: 'england',
    controllers: ['principal-council'],
    citation: cite(citedLaws.localAudit2014, 'Part 6'),
    inForce: always,
    confirmed: 'guidance',
    caveat:
      'Which records councils in England must supply was read in the Cabinet Office’s programme for 2024 to 2025; each exercise may change the list. Of licences it names those of taxi drivers. Other bodies take part as well, and other nations have laws of their own: neither was looked into.',
  },
  'national-data-opt-out': {
    title: 'national data opt-out',
    asks: 'Name the national data opt-out, and say whether it touches this service.',
    topics: [...adultSocialCare, 'public-health'],
    nation: 'england',
    citation: { label: 'National data opt-out policy', url: 'https://digital.nhs.uk/services/national-data-opt-out' },
    inForce: always,
    confirmed: 'guidance',
    caveat:
      'It touches only confidential patient information that is used for more than a person’s own care. What councils publish about the policy was read, not the policy itself, and nothing newer than 2025.',
  },
  'accessible-information': {
    title: 'Accessible Information Standard',
    asks: 'Say how to get the notice in another form (“howToAsk”), or list other forms of it (“versions”).',
    topics: adultSocialCare,
    nation: 'england',
    citation: {
      label: 'Accessible Information Standard (DAPB1605)',
      url: 'https://www.england.nhs.uk/long-read/accessible-information-standard-requirements-dapb1605',
    },
    inForce: always,
    confirmed: 'guidance',
    caveat:
      'Version 4.0 of June 2025, made under section 250 of the Health and Social Care Act 2012. It asks that people get information in a form they can use, not that a notice says so.',
  },
};

/**
 * The name of a topic in the form of an id, so that “Council Tax” and `council-tax` are the same.
 *
 * @example slugOfTopic('Adults’ social care') // 'adults-social-care'
 */
export function slugOfTopic(name: string): string {
  return name
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
