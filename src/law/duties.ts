import type { Confirmed } from './confirmed.js';
import { always, isInForce, type CivilDate, type InForce } from './in-force.js';
import { phaseOf } from './phase.js';

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
  /** What people must be told, in plain English, as a heading. */
  readonly name: string;
  /** What an officer asks of a notice to see whether it is told. */
  readonly question: string;
  /** The point of Article 13 (data taken from the person), absent where that article does not ask for it. */
  readonly article13?: string;
  /** The point of Article 14 (data from anyone else), absent where that article does not ask for it. */
  readonly article14?: string;
  readonly when: DutyCondition;
  readonly inForce: InForce;
  readonly confirmed: Confirmed;
  /** What of the duty is less sure than `confirmed` says, in plain sentences. */
  readonly caveat?: string;
}

/** Every duty by id. */
export const duties: Readonly<Record<DutyId, Duty>> = {
  'controller-identity': {
    ...duty('13(1)(a)', '14(1)(a)', 'always'),
    name: 'Who is responsible, and how to reach them',
    question: 'Does the notice name each body that is responsible, with a way to reach it?',
  },
  representative: {
    ...duty('13(1)(a)', '14(1)(a)', 'controller-outside-uk'),
    name: 'The representative in the UK',
    question: 'If the body is outside the UK, does the notice name its representative here?',
    caveat: 'Which bodies need a representative (Article 27) was not read.',
  },
  'dpo-contact': {
    ...duty('13(1)(b)', '14(1)(b)', 'has-dpo'),
    name: 'How to reach the data protection officer',
    question: 'Does the notice give a way to reach the data protection officer, where there is one?',
    caveat: 'Which kinds of body must have an officer was read in guidance or not checked.',
  },
  purposes: {
    ...duty('13(1)(c)', '14(1)(c)', 'always'),
    name: 'What the information is used for',
    question: 'Does the notice say in plain sentences what the information is used for?',
  },
  'lawful-basis': {
    ...duty('13(1)(c)', '14(1)(c)', 'always'),
    name: 'The legal reason for each use',
    question: 'Does every purpose have its own lawful basis, with what that basis rests on?',
    caveat:
      'The article asks for the legal basis. That the law behind a legal obligation or public task, and the listed condition behind a recognised legitimate interest, belong to it is our reading.',
  },
  'legitimate-interests': {
    ...duty('13(1)(d)', '14(2)(b)', 'basis-legitimate-interests'),
    name: 'The legitimate interests relied on',
    question: 'Where a use rests on legitimate interests, does the notice say which, and whose?',
  },
  'personal-data-categories': {
    ...duty(undefined, '14(1)(d)', 'always'),
    name: 'What kinds of information are held',
    question: 'Does the notice list the kinds of information, where some comes from others?',
  },
  recipients: {
    ...duty('13(1)(e)', '14(1)(e)', 'any-recipients'),
    name: 'Who gets the information',
    question: 'Does the notice say who outside gets the information, or that nobody does?',
  },
  transfers: {
    ...duty('13(1)(f)', '14(1)(f)', 'any-transfers'),
    name: 'Whether it leaves the UK, and what protects it then',
    question: 'Does the notice say whether information leaves the UK, under what protection, and how to get a copy of that?',
    confirmed: 'secondary',
    caveat: 'The wording in force since the Data (Use and Access) Act 2025 was not read.',
  },
  retention: {
    ...duty('13(2)(a)', '14(2)(a)', 'always'),
    name: 'How long it is kept',
    question: 'Does the notice give a period for the records, or how the period is decided?',
    caveat: 'That words such as “as long as necessary” give neither is our reading of the article.',
  },
  rights: {
    ...duty('13(2)(b)', '14(2)(c)', 'always'),
    name: 'What rights people have',
    question: 'Does the notice list the rights that follow from its legal reasons?',
    caveat: 'The rights themselves are less well confirmed than the duty to list them. Articles 16 and 18 were not checked.',
  },
  'withdraw-consent': {
    ...duty('13(2)(c)', '14(2)(d)', 'consent'),
    name: 'How to withdraw consent',
    question: 'Where a use rests on consent, does the notice say that people can withdraw it, and how?',
    caveat: 'The article asks for the right to withdraw. That a notice must also say how is our reading.',
  },
  'complain-to-controller': {
    ...duty('13(2)(ca)', '14(2)(da)', 'always'),
    name: 'How to complain to the body itself',
    question: 'Does the notice tell people that they can complain to the body itself, and how?',
    inForce: { from: '2026-06-19' },
    caveat: 'The text was read. The day it became law was read in notes that quote the regulations.',
  },
  'complain-to-regulator': {
    ...duty('13(2)(d)', '14(2)(e)', 'always'),
    name: 'How to complain to the regulator',
    question: 'Does the notice name the regulator of today, and how to reach it?',
    confirmed: 'secondary',
    caveat: 'The present wording of Article 13(2)(d) was not read.',
  },
  provision: {
    ...duty('13(2)(e)', undefined, 'always'),
    name: 'Whether people must give the information, and what happens if not',
    question: 'Does the notice say whether people must give the information, and what happens if they do not?',
    caveat: 'That the duty also covers what is needed to enter into a contract was not checked.',
  },
  source: {
    ...duty(undefined, '14(2)(f)', 'always'),
    name: 'Where the information comes from',
    question: 'Does the notice say who gives information about people, other than they themselves?',
    caveat:
      'Whether a source is open to the public has to be said only where it is. A notice that does not say so is taken to mean that it is not.',
  },
  'automated-decisions': {
    ...duty('13(2)(f)', '14(2)(g)', 'any-automated-decisions'),
    name: 'Decisions a computer makes alone',
    question: 'Does the notice say whether a computer decides alone and, if so, how, with what effect and with which safeguards?',
  },
  'new-purpose': {
    ...duty('13(3)', '14(4)', 'new-purpose'),
    name: 'A new purpose, before it starts',
    question: 'Was each purpose that came after the first issue of the notice announced before it began?',
  },
  'right-to-object': {
    ...duty('21(4)', '21(4)', 'objection-or-marketing'),
    name: 'The right to object, clearly and by itself',
    question: 'Where people can object, does the notice say so clearly and apart from the rest?',
    confirmed: 'secondary',
    caveat: 'Article 21(4) was read in notes that quote it.',
  },
};

/** The duties that are law on `day`, in order. */
export function dutiesOn(day: CivilDate): readonly DutyId[] {
  return dutyIds.filter((id) => isInForce(duties[id].inForce, day));
}

/** The duties that become law within 90 days of `day`, in order. */
export function dutiesComing(day: CivilDate): readonly DutyId[] {
  return dutyIds.filter((id) => phaseOf(duties[id].inForce, day).state === 'coming');
}

/** How information was got decides which articles ask. What nobody has said counts as both. */
export type Collection = 'direct' | 'indirect' | 'both' | 'not-stated';

/** The points of the UK GDPR that ask for a duty where the information was got in this way; none where neither article does. */
export function articlesOf(id: DutyId, collection: Collection): readonly string[] {
  const { article13, article14 } = duties[id];
  const asked = [collection === 'indirect' ? undefined : article13, collection === 'direct' ? undefined : article14];
  return [...new Set(asked.filter((article) => article !== undefined))];
}

function duty(article13: string | undefined, article14: string | undefined, when: DutyCondition): Omit<Duty, 'name' | 'question'> {
  return {
    ...(article13 === undefined ? {} : { article13 }),
    ...(article14 === undefined ? {} : { article14 }),
    when,
    inForce: always,
    confirmed: 'statute-read',
  };
}
