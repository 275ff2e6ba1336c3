import type { Severity } from '../diagnostics/index.js';
import { always, dpa2018, schedule1Paragraph, type PolicyDocumentDuty } from '../law/index.js';
import { given, type CriminalOffenceCondition, type Notice, type SpecialCategoryCondition } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { groupByPlace, placeOf } from '../facts/index.js';
import { nameUses, sharedItems } from './support/uses.js';
import { listWords } from './support/wording.js';

export default rule({
  id: 'apd-missing',
  kind: 'lawfulness',
  severity: 'error',
  citation: dpa2018('Schedule 1 paragraph 39'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A condition of Schedule 1 needs an appropriate policy document, and none is named.',
  why: 'The law lets a body rely on these conditions only while it has a document that says how it keeps the data safe and when it deletes it.',
  fix: 'Ask your data protection officer for the document, and give its title under “policyDocument”. It need not be published: “reference” says where it is kept, and nobody outside sees that. If there is none yet, leave “policyDocument” out or write not-stated: the officer has to know.',
  bad: `
personalData:
  - id: safety
    items:
      - item: signs that a child may be in danger
        special: health
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
    specialCategory:
      - condition: substantial-public-interest
        schedule1: [18]
`,
  good: `
personalData:
  - id: safety
    items:
      - item: signs that a child may be in danger
        special: health
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
    specialCategory:
      - condition: substantial-public-interest
        schedule1: [18]
        policyDocument:
          title: Policy on special category data
          reference: IG-POL-07
`,
  check: ({ notice }) => {
    const lacking = conditionsOf(notice).filter(({ item }) => given(item.policyDocument) === undefined);
    return groupByPlace(lacking, ({ item }) => item.origin).flatMap(judge);
  },
});

type Condition = ReturnType<typeof conditionsOf>[number];

function conditionsOf(notice: Notice) {
  return [
    ...sharedItems<SpecialCategoryCondition | CriminalOffenceCondition>(notice, (use) => use.specialCategory),
    ...sharedItems<SpecialCategoryCondition | CriminalOffenceCondition>(notice, (use) => use.criminalOffence),
  ];
}

function judge([condition]: readonly Condition[]): readonly Finding[] {
  if (condition === undefined) return [];
  const { item, uses } = condition;
  const needing = needsOf(given(item.schedule1) ?? []).filter(({ need }) => need !== 'no');
  if (needing.length === 0) return [];
  const sure = needing.some(({ need }) => need === 'yes');
  const severity: Severity = sure ? 'error' : 'warning';
  const paragraphs = `${needing.length === 1 ? 'paragraph' : 'paragraphs'} ${listWords(needing.map(({ number }) => String(number)))}`;
  const message = `The notice rests ${nameUses(uses)} on ${paragraphs} of Schedule 1, and names no appropriate policy document${sure ? '' : ', which may be needed'}.`;
  const exceptions = needing.flatMap(({ exception }) => (exception === undefined ? [] : [` It is ${exception}.`]));
  return [{ origin: placeOf(item.policyDocument), message, hint: `${hint}${exceptions.join('')}`, severity }];
}

const hint =
  'The body may rely on these conditions only while it has such a document. Ask your data protection officer for it and give its title under “policyDocument”. It need not be published. If there is none yet, leave “policyDocument” out or write not-stated: the officer has to know.';

interface Need {
  readonly number: number;
  readonly need: 'yes' | 'no' | 'perhaps';
  readonly exception?: string;
}

function needsOf(numbers: readonly number[]): readonly Need[] {
  return numbers.flatMap((number) => {
    const paragraph = schedule1Paragraph(number);
    return paragraph === undefined ? [] : [{ number, ...needOf(paragraph.policyDocument, numbers) }];
  });
}

function needOf(duty: PolicyDocumentDuty, numbers: readonly number[]): Omit<Need, 'number'> {
  switch (duty.needed) {
    case 'yes':
    case 'no':
      return { need: duty.needed };
    case 'yes-except':
      return { need: 'perhaps', exception: duty.exception };
    case 'as-extended':
      return { need: needOfExtended(duty.extended, numbers) };
    default:
      return duty satisfies never;
  }
}

/** A paragraph that extends others needs what they need: those given beside it, or, where none is, all that it may extend. */
function needOfExtended(extended: readonly number[], numbers: readonly number[]): Need['need'] {
  const beside = numbers.filter((number) => extended.includes(number));
  const needs = new Set(needsOf(beside.length > 0 ? beside : extended).map(({ need }) => need));
  return needs.size === 1 ? ([...needs][0] ?? 'perhaps') : 'perhaps';
}
