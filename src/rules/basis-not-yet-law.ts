import { childOrigin } from '../diagnostics/index.js';
import { always, dayInWords, isInForce, lawfulBases, ukGdpr, type CivilDate, type LawfulBasisId } from '../law/index.js';
import { rule } from './rule.js';
import { basesInUse, nameUses } from './support/uses.js';
import { wordsOf } from './support/wording.js';

export default rule({
  id: 'basis-not-yet-law',
  kind: 'lawfulness',
  severity: 'error',
  citation: ukGdpr('6(1)'),
  inForce: always,
  confirmed: 'statute-read',
  examplesOn: '2026-02-04',
  file: 'notice',
  summary: 'The notice names a legal reason that is not law on the day.',
  why: 'On that day nobody can rely on it, so the use has no legal reason. People would be told of one that does not exist.',
  fix: 'If the use has begun, take it to your data protection officer. If it begins once the legal reason is law, publish the notice then.',
  bad: `
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
  good: `
processing:
  - id: tickets
    people: all
    nature: non-task
    purposes:
      - Sell you tickets for our museum.
    lawfulBases:
      - basis: contract
`,
  check: ({ notice, day }) => [
    ...basesInUse(notice).flatMap(({ item: { basis, origin }, uses }) => {
      const from = basis === 'not-stated' ? undefined : firstDayAhead(basis, day);
      if (basis === 'not-stated' || from === undefined) return [];
      return [
        {
          origin: childOrigin(origin, 'basis'),
          message: `The notice rests ${nameUses(uses)} on ${wordsOf(basis)}, which is law only from ${dayInWords(from)}.`,
          hint,
        },
      ];
    }),
    ...notice.statedBases.flatMap(({ basis, origin }) => {
      const from = firstDayAhead(basis, day);
      if (from === undefined) return [];
      return [
        {
          origin,
          message: `The notice names ${wordsOf(basis)} among its legal reasons, which is law only from ${dayInWords(from)}.`,
          hint,
        },
      ];
    }),
  ],
});

const hint =
  'If the use has begun, whether it is lawful is for your data protection officer to say: another legal reason in its place would only hide the question. If it begins on that day or later, publish the notice then.';

/** The first day of a basis that is not yet law on `day`. */
function firstDayAhead(basis: LawfulBasisId, day: CivilDate): CivilDate | undefined {
  const { inForce } = lawfulBases[basis];
  return isInForce(inForce, day) ? undefined : inForce.from;
}
