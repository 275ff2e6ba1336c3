import { lawfulBases, ukGdpr } from '../law/index.js';
import { given, type LawfulBasis, type Use } from '../model/index.js';
import { rule } from './rule.js';
import { automatedDecisionsLaw, findBarredDecisions, listDecisions, sayWhichUse } from './support/automated-decisions.js';
import { nameUses } from './support/uses.js';

export default rule({
  id: 'adm-recognised-interest',
  kind: 'lawfulness',
  severity: 'error',
  ...automatedDecisionsLaw,
  citation: ukGdpr('22B(4)'),
  file: 'notice',
  summary: 'A computer alone decides, and the use rests on a recognised legitimate interest.',
  why: 'The law does not allow a significant decision by a computer alone on this ground, not even in part.',
  fix: 'Ask the service which use the decision belongs to, and take the answer to your data protection officer. Until then, the notice can be published only with a waiver that says what the officer advised.',
  bad: `
processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Find theft from our museum shop.
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: crime
automatedDecisions:
  - what: whether you may come into the shop
    logic: It looks for your name on a list of people who stole.
    significance: You may be kept out.
    safeguards: Ask at the desk and a person looks at it again.
`,
  good: `
processing:
  - id: tickets
    people: all
    nature: non-task
    purposes:
      - Sell you tickets for our museum.
    lawfulBases:
      - basis: contract
automatedDecisions:
  - what: whether you may book tickets in advance
    logic: It looks whether you paid for the tickets that you booked before.
    significance: You may have to buy your tickets at the door.
    safeguards: Ask at the desk and a person looks at it again.
`,
  check: ({ notice }) =>
    findBarredDecisions(notice, ({ use }) => restsOnIt(use) !== undefined).map(({ decisions, first, barred, sure }) => {
      const basis = barred.map(({ use }) => restsOnIt(use)).find((item) => item !== undefined);
      return {
        origin: first.origin,
        message: sure
          ? `A computer alone decides ${listDecisions(decisions)}, and the notice rests ${nameUses(barred)} on a recognised legitimate interest. The law does not allow such a decision on that ground.`
          : `Does a decision that a computer takes alone (${listDecisions(decisions)}) belong to ${nameUses(barred)}? The notice rests that on a recognised legitimate interest, on which the law does not allow such a decision.`,
        hint: `Ask the service which use the decision belongs to and whether a person takes part in it. Whether it may be taken is for your data protection officer to say.${sure ? '' : ` ${sayWhichUse}`}`,
        severity: sure ? 'error' : 'warning',
        related: basis === undefined ? [] : [{ message: 'The recognised legitimate interest is here.', origin: basis.origin }],
      };
    }),
});

/** The basis of a use on which no decision may be taken by a computer alone. */
function restsOnIt({ lawfulBases: answer }: Use): LawfulBasis | undefined {
  return given(answer)?.find(({ basis }) => basis !== 'not-stated' && lawfulBases[basis].closedToAutomatedDecisions);
}
