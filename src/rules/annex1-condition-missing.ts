import { annex1Conditions, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { isClosedToUse, placeOf } from '../facts/index.js';
import { basesInUse, nameUses } from './support/uses.js';
import { wordMissing } from './support/wording.js';

const { inForce, confirmed } = annex1Conditions.crime;

export default rule({
  id: 'annex1-condition-missing',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('6(5)'),
  inForce,
  confirmed,
  file: 'notice',
  summary: 'The notice relies on a recognised legitimate interest and does not say which condition of Annex 1 it meets.',
  why: 'This legal reason holds only for the few cases that Annex 1 lists. Without the case, the legal reason is only half given.',
  fix: 'Write the condition under “annex1Condition” of the lawful basis.',
  bad: `
processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Report theft from our museum shop to the police.
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: not-stated
`,
  good: `
processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Report theft from our museum shop to the police.
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: crime
`,
  check: ({ notice }) =>
    basesInUse(notice)
      .filter(({ item }) => item.basis === 'recognised-legitimate-interest' && given(item.annex1Condition) === undefined)
      // Where the basis itself is closed to the use, naming the condition would not help.
      .filter(({ item, uses }) => !uses.some(({ use }) => isClosedToUse(notice, use, item.basis)))
      .map(({ item, uses }) => ({
        origin: placeOf(item.annex1Condition),
        message: wordMissing(item.annex1Condition, {
          question: `which condition of Annex 1 covers ${nameUses(uses)}?`,
          missing: `The notice does not say which condition of Annex 1 covers ${nameUses(uses)}.`,
        }),
        hint: 'A recognised legitimate interest counts only under one of the conditions that Annex 1 to the UK GDPR lists. Ask the service which one is met, and write it under “annex1Condition”. If none is, ask your data protection officer.',
      })),
});
