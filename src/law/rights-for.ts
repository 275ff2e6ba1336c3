import type { LawfulBasisId } from './bases.js';
import type { Confirmed } from './confirmed.js';
import { hasCome } from './days.js';
import type { CivilDate } from './in-force.js';
import { firstDayOfSafeguards, rightIds, rightProvisionOn, type RightId, type RightProvision } from './rights.js';

/**
 * Whether a right can be used.
 *
 * - `yes`: it can. - `limited`: it can, within limits that the reason names.
 * - `usually-not`: not while the law makes the controller keep the data; never to be printed as "you have no right".
 * - `no`: the law gives no such right here. - `depends`: it cannot be told until the notice states a fact it leaves open.
 */
export type RightApplies = 'yes' | 'limited' | 'usually-not' | 'no' | 'depends';

/** Why a right applies or not: keys of phrases, never words. */
export const rightReasonIds = [
  'access-after-proportionate-search',
  'rectification-opinions-may-be-annotated',
  'erasure-by-withdrawing-consent',
  'erasure-when-no-longer-needed',
  'erasure-while-law-requires-keeping',
  'restriction-while-question-is-settled',
  'portability-of-what-you-gave',
  'portability-of-special-category-consent',
  'portability-needs-consent-or-contract',
  'portability-not-for-public-task',
  'portability-only-if-automated',
  'objection-unless-compelling-grounds',
  'objection-not-for-this-basis',
  'marketing-objection-absolute',
  'marketing-objection-no-marketing',
  'withdraw-consent-at-any-time',
  'withdraw-consent-for-special-category',
  'withdraw-consent-none-asked',
  'automated-decision-safeguards-apply',
  'automated-decision-human-review',
  'automated-decision-none-made',
  'complain-to-controller-first',
  'complain-to-regulator-always',
  'depends-on-basis',
  'depends-on-automated-means',
  'depends-on-automated-decision',
] as const;

export type RightReasonId = (typeof rightReasonIds)[number];

/** The facts of one processing entry that decide which rights go with it. A fact the notice leaves open is `not-stated`. */
export interface RightsFacts {
  readonly basis: LawfulBasisId | 'not-stated';
  /** Special category data rests on explicit consent (Article 9(2)(a)). */
  readonly art9Consent: boolean;
  /** The data is held and used by automated means: portability asks for it. */
  readonly automatedMeans: boolean | 'not-stated';
  /** A significant decision is taken solely by automated means. */
  readonly automatedDecision: boolean | 'not-stated';
  readonly directMarketing: boolean;
}

/** One right as it stands for one processing entry. */
export interface RightOutcome {
  readonly right: RightId;
  readonly applies: RightApplies;
  readonly reason: RightReasonId;
  /** Where the right stands in law on the day asked about. */
  readonly provision: RightProvision;
  /** How far the answer itself was confirmed, which can be less than the article. */
  readonly confirmed: Confirmed;
}

/**
 * The rights that go with one processing entry, in the order of `rightIds`, each with the reason a resident is given.
 * Rights that are not law on `day` are left out.
 */
export function rightsFor(facts: RightsFacts, day: CivilDate): readonly RightOutcome[] {
  return rightIds.flatMap((right) => {
    const provision = rightProvisionOn(right, day);
    return provision === undefined ? [] : [{ right, provision, ...answer(right, facts, day) }];
  });
}

type Answer = Pick<RightOutcome, 'applies' | 'reason' | 'confirmed'>;

function answer(right: RightId, facts: RightsFacts, day: CivilDate): Answer {
  switch (right) {
    case 'access':
      return { applies: 'yes', reason: 'access-after-proportionate-search', confirmed: 'statute-read' };
    case 'rectification':
      return { applies: 'yes', reason: 'rectification-opinions-may-be-annotated', confirmed: 'unverified' };
    case 'erasure':
      return erasure(facts.basis);
    case 'restriction':
      return { applies: 'limited', reason: 'restriction-while-question-is-settled', confirmed: 'unverified' };
    case 'portability':
      return portability(facts);
    case 'objection':
      return objection(facts.basis);
    case 'marketing-objection':
      return facts.directMarketing
        ? { applies: 'yes', reason: 'marketing-objection-absolute', confirmed: 'statute-read' }
        : { applies: 'no', reason: 'marketing-objection-no-marketing', confirmed: 'statute-read' };
    case 'withdraw-consent':
      return withdrawConsent(facts);
    case 'automated-decision-safeguards':
      return automatedDecision(facts.automatedDecision, day);
    case 'complain-to-controller':
      return { applies: 'yes', reason: 'complain-to-controller-first', confirmed: 'statute-read' };
    case 'complain-to-regulator':
      return { applies: 'yes', reason: 'complain-to-regulator-always', confirmed: 'statute-read' };
    default:
      return right satisfies never;
  }
}

/** Article 17. Its exception for legal duties and public tasks, 17(3)(b), lasts only while the data is still needed for them. */
function erasure(basis: RightsFacts['basis']): Answer {
  switch (basis) {
    case 'not-stated':
      return { applies: 'depends', reason: 'depends-on-basis', confirmed: 'statute-read' };
    case 'consent':
      return { applies: 'yes', reason: 'erasure-by-withdrawing-consent', confirmed: 'statute-read' };
    case 'legal-obligation':
    case 'public-task':
      return { applies: 'usually-not', reason: 'erasure-while-law-requires-keeping', confirmed: 'secondary' };
    case 'contract':
    case 'vital-interests':
    case 'recognised-legitimate-interest':
    case 'legitimate-interests':
      return { applies: 'limited', reason: 'erasure-when-no-longer-needed', confirmed: 'statute-read' };
    default:
      return basis satisfies never;
  }
}

/** Article 20: consent or contract, by automated means only, and never for a public task (20(3)). */
function portability(facts: RightsFacts): Answer {
  const confirmed = 'secondary';
  if (facts.basis === 'public-task') return { applies: 'no', reason: 'portability-not-for-public-task', confirmed };
  if (facts.automatedMeans === false) return { applies: 'no', reason: 'portability-only-if-automated', confirmed };
  if (facts.basis === 'not-stated') return { applies: 'depends', reason: 'depends-on-basis', confirmed };
  const byBasis = facts.basis === 'consent' || facts.basis === 'contract';
  if (!byBasis && !facts.art9Consent) return { applies: 'no', reason: 'portability-needs-consent-or-contract', confirmed };
  if (facts.automatedMeans === 'not-stated') return { applies: 'depends', reason: 'depends-on-automated-means', confirmed };
  return byBasis
    ? { applies: 'yes', reason: 'portability-of-what-you-gave', confirmed }
    : { applies: 'limited', reason: 'portability-of-special-category-consent', confirmed };
}

function objection(basis: RightsFacts['basis']): Answer {
  switch (basis) {
    case 'not-stated':
      return { applies: 'depends', reason: 'depends-on-basis', confirmed: 'statute-read' };
    case 'public-task':
    case 'recognised-legitimate-interest':
    case 'legitimate-interests':
      return { applies: 'yes', reason: 'objection-unless-compelling-grounds', confirmed: 'statute-read' };
    case 'consent':
    case 'contract':
    case 'legal-obligation':
    case 'vital-interests':
      return { applies: 'no', reason: 'objection-not-for-this-basis', confirmed: 'statute-read' };
    default:
      return basis satisfies never;
  }
}

function withdrawConsent(facts: RightsFacts): Answer {
  const confirmed = 'unverified';
  if (facts.basis === 'consent') return { applies: 'yes', reason: 'withdraw-consent-at-any-time', confirmed };
  if (facts.art9Consent) return { applies: 'yes', reason: 'withdraw-consent-for-special-category', confirmed };
  if (facts.basis === 'not-stated') return { applies: 'depends', reason: 'depends-on-basis', confirmed };
  return { applies: 'no', reason: 'withdraw-consent-none-asked', confirmed };
}

/**
 * Articles 22A to 22D; before them Article 22(3), which did not promise that the decision is explained. The safeguards hold on every basis. That a decision may not rest on a recognised legitimate interest
 * (22B(4)) is a fault of the controller and takes nothing from the person: see `closedToAutomatedDecisions` of the basis.
 */
function automatedDecision(made: RightsFacts['automatedDecision'], day: CivilDate): Answer {
  const confirmed = 'statute-read';
  if (made === 'not-stated') return { applies: 'depends', reason: 'depends-on-automated-decision', confirmed };
  if (!made) return { applies: 'no', reason: 'automated-decision-none-made', confirmed };
  return hasCome(firstDayOfSafeguards, day)
    ? { applies: 'yes', reason: 'automated-decision-safeguards-apply', confirmed }
    : { applies: 'yes', reason: 'automated-decision-human-review', confirmed: 'unverified' };
}
