import { ukGdpr } from '../law/index.js';
import { groupByPlace, sensitiveData } from '../facts/index.js';
import { given, type Notice, type Use } from '../model/index.js';
import { rule } from './rule.js';
import { automatedDecisionsLaw, findBarredDecisions, listDecisions, sayWhichUse } from './support/automated-decisions.js';
import { nameUses } from './support/uses.js';

export default rule({
  id: 'adm-special-category',
  kind: 'lawfulness',
  severity: 'error',
  ...automatedDecisionsLaw,
  citation: { ...ukGdpr('22B'), label: 'UK GDPR Article 22B(1) to (3)' },
  file: 'notice',
  summary:
    'A computer alone decides, special category data is used, and the notice shows neither of the two cases in which the law allows that.',
  why: 'The law forbids decisions by computer alone on health, beliefs, origin and the like, but for two cases. A decision outside them is unlawful, and may be unfair to the people who need most care.',
  fix: 'Ask the service which data the decision uses, and take the answer to your data protection officer. Until then, the notice can be published only with a waiver that says what the officer advised.',
  bad: `
personalData:
  - id: needs
    items:
      - item: what your doctor tells us
        special: health
processing:
  - id: permits
    people: all
    nature: task
    purposes:
      - Decide who gets a parking badge.
    lawfulBases:
      - basis: public-task
        function: to give parking badges to people who cannot walk far
        law:
          - commonLaw: a power to run car parks
    specialCategory:
      - condition: health-or-social-care
        schedule1: [2]
automatedDecisions:
  - what: whether you get a parking badge
    logic: It compares your answers with a list.
    significance: You may be refused a badge.
    safeguards: Write to us and a person looks at it again.
`,
  good: `
personalData:
  - id: car
    items:
      - where you live and the number of your car
processing:
  - id: permits
    people: all
    nature: task
    purposes:
      - Decide who may park in a street where only residents may.
    lawfulBases:
      - basis: public-task
        function: to say who may park in our streets
        law:
          - statute: road-traffic-regulation-act-1984
automatedDecisions:
  - what: whether you get a parking permit
    logic: It looks whether your address is in the street.
    significance: You may be refused a permit.
    safeguards: Write to us and a person looks at it again.
`,
  check: ({ notice }) =>
    findBarredDecisions(notice, ({ use }) => isClosed(notice, use)).map(({ decisions, first, barred, sure }) => ({
      origin: first.origin,
      message: sure
        ? `A computer alone decides ${listDecisions(decisions)}, and ${nameUses(barred)} ${barred.length === 1 ? 'uses' : 'use'} special category data. The law forbids that but for two cases, and the notice shows neither.`
        : `Does a decision that a computer takes alone (${listDecisions(decisions)}) use special category data? The notice has such data for ${nameUses(barred)}, on grounds that do not allow such decisions.`,
      hint: `Ask the service which data the decision uses and whether a person takes part. Whether it may be taken is for your data protection officer to say.${sure ? '' : ` ${sayWhichUse}`}`,
      severity: sure ? 'error' : 'warning',
      related: groupByPlace(barred, ({ use }) => use.specialCategory.origin).flatMap(([one]) =>
        one === undefined ? [] : [{ message: 'What allows the use of this data is here.', origin: one.use.specialCategory.origin }],
      ),
    })),
});

/** Whether a use touches special category data on grounds on which no decision may be taken by a computer alone. One without any ground is found by a rule of its own. */
function isClosed(notice: Notice, use: Use): boolean {
  const touches = sensitiveData(notice, use).some((kind) => kind !== 'criminal-offence');
  const conditions = (given(use.specialCategory) ?? []).map(({ condition }) => condition);
  if (!touches || conditions.every((condition) => condition === 'not-stated')) return false;
  if (conditions.includes('explicit-consent')) return false;
  return !(conditions.includes('substantial-public-interest') && restsOnLawOrContract(use));
}

/** Article 22B(3): needed for a contract, or required or authorised by law. */
function restsOnLawOrContract({ lawfulBases }: Use): boolean {
  return (given(lawfulBases) ?? []).some(({ basis, law }) => basis === 'contract' || given(law) !== undefined);
}
