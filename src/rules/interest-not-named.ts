import { isClosedToUse, placeOf, sameWords } from '../facts/index.js';
import { given, type LawfulBasis, plainWords } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { basesInUse, nameUses, type PurposeUse } from './support/uses.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'interest-not-named',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('legitimate-interests'),
  file: 'notice',
  summary: 'The notice relies on legitimate interests and does not say which, or only repeats the purpose.',
  why: 'People can object to this legal reason. They can weigh that only if they know whose interest it is, and which.',
  fix: 'Write whose interest it is, and which, under “interest” of the lawful basis.',
  bad: `
processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Keep our museum shop safe from theft.
    lawfulBases:
      - basis: legitimate-interests
        interest: not-stated
`,
  good: `
processing:
  - id: shop
    people: all
    nature: non-task
    purposes:
      - Keep our museum shop safe from theft.
    lawfulBases:
      - basis: legitimate-interests
        interest: that what we sell is not stolen
`,
  check: ({ notice }) =>
    basesInUse(notice)
      .filter(({ item }) => item.basis === 'legitimate-interests')
      // Where the basis itself is closed to the use, naming the interest would not help.
      .filter(({ item, uses }) => !uses.some(({ use }) => isClosedToUse(notice, use, item.basis)))
      .flatMap(({ item, uses }) => judge(item, uses)),
});

const hint =
  'People can object to this legal reason, and must be told which interest it is. Say whose interest, and which, under “interest” of the lawful basis.';

function judge({ interest }: LawfulBasis, uses: readonly PurposeUse[]): readonly Finding[] {
  const words = given(interest);
  if (words === undefined) {
    const question = `which legitimate interest is behind ${nameUses(uses)}, and whose is it?`;
    const missing = `The notice does not say which legitimate interest is behind ${nameUses(uses)}.`;
    return [{ origin: placeOf(interest), message: wordMissing(interest, { question, missing }), hint }];
  }
  const repeated = uses.find(({ use }) => sameWords(plainWords(use.text), words.value));
  if (repeated === undefined) return [];
  return [{ origin: words.origin, message: `The interest behind ${nameUses([repeated])} only repeats the purpose.`, hint }];
}
