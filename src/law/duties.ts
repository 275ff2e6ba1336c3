import type { Confirmed } from './confirmed.js';
import { always, isInForce, type CivilDate, type InForce } from './in-force.js';

/** What UK GDPR Articles 13, 14 and 21(4) want people to be told, in the order of the list a notice is judged by. */
export const dutyIds = [
  'controller-identity',
  'representative',
  'dpo-contact',
  'purposes',
  'lawful-basis',
  'legitimate-interests',
  'personal-data-categories',
  'recipients',
  'transfers',
  'retention',
  'rights',
  'withdraw-consent',
  'complain-to-controller',
  'complain-to-regulator',
  'provision',
  'source',
  'automated-decisions',
  'new-purpose',
  'right-to-object',
] as const;

export type DutyId = (typeof dutyIds)[number];

/** When a duty bites. `any-…` bites only if there is such a thing; a notice that says there is none has met it. */
export type DutyCondition =
  | 'always'
  | 'controller-outside-uk'
  | 'has-dpo'
  | 'basis-legitimate-interests'
  | 'any-recipients'
  | 'any-transfers'
  | 'consent'
  | 'any-automated-decisions'
  | 'new-purpose'
  | 'objection-or-marketing';

/** One thing people must be told. */
export interface Duty {
  /** The point of Article 13 (data taken from the person), absent where that article does not ask for it. */
  readonly article13?: string;
  /** The point of Article 14 (data from anyone else), absent where that article does not ask for it. */
  readonly article14?: string;
  readonly when: DutyCondition;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
}

/** Every duty by id. */
export const duties: Readonly<Record<DutyId, Duty>> = {
  'controller-identity': duty('13(1)(a)', '14(1)(a)', 'always'),
  representative: duty('13(1)(a)', '14(1)(a)', 'controller-outside-uk'),
  'dpo-contact': duty('13(1)(b)', '14(1)(b)', 'has-dpo'),
  purposes: duty('13(1)(c)', '14(1)(c)', 'always'),
  'lawful-basis': duty('13(1)(c)', '14(1)(c)', 'always'),
  'legitimate-interests': duty('13(1)(d)', '14(2)(b)', 'basis-legitimate-interests'),
  'personal-data-categories': duty(undefined, '14(1)(d)', 'always'),
  recipients: duty('13(1)(e)', '14(1)(e)', 'any-recipients'),
  // The wording after the 2025 Act was not read.
  transfers: { ...duty('13(1)(f)', '14(1)(f)', 'any-transfers'), confirmed: 'secondary' },
  retention: duty('13(2)(a)', '14(2)(a)', 'always'),
  rights: duty('13(2)(b)', '14(2)(c)', 'always'),
  'withdraw-consent': duty('13(2)(c)', '14(2)(d)', 'consent'),
  'complain-to-controller': { ...duty('13(2)(ca)', '14(2)(da)', 'always'), inForce: { from: '2026-06-19' } },
  // The present wording of 13(2)(d) was not read.
  'complain-to-regulator': { ...duty('13(2)(d)', '14(2)(e)', 'always'), confirmed: 'secondary' },
  provision: duty('13(2)(e)', undefined, 'always'),
  source: duty(undefined, '14(2)(f)', 'always'),
  'automated-decisions': duty('13(2)(f)', '14(2)(g)', 'any-automated-decisions'),
  'new-purpose': duty('13(3)', '14(4)', 'new-purpose'),
  'right-to-object': { ...duty('21(4)', '21(4)', 'objection-or-marketing'), confirmed: 'secondary' },
};

/** The duties that are law on `day`, in order. */
export function dutiesOn(day: CivilDate): readonly DutyId[] {
  return dutyIds.filter((id) => isInForce(duties[id].inForce, day));
}

function duty(article13: string | undefined, article14: string | undefined, when: DutyCondition): Duty {
  return {
    ...(article13 === undefined ? {} : { article13 }),
    ...(article14 === undefined ? {} : { article14 }),
    when,
    inForce: always,
    confirmed: 'statute-read',
  };
}
