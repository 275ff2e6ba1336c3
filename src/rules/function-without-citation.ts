import { always, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { placeOf } from '../facts/index.js';
import { basesInUse } from './support/uses.js';
import { quote, wordMissing } from './support/wording.js';

export default rule({
  id: 'function-without-citation',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('6(3)'),
  inForce: always,
  confirmed: 'guidance',
  file: 'notice',
  summary: 'A public task is described, and the law it comes from is not named.',
  why: 'The words tell a resident what the task is. The law behind it lets them, and anyone who advises them, check it.',
  fix: 'Name the law under “law”: an Act and section, statutory guidance (“guidance”) or a power of common law (“commonLaw”).',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law: not-stated
`,
  good: `
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
`,
  check: ({ notice }) =>
    basesInUse(notice).flatMap(({ item }) => {
      const words = given(item.function);
      if (item.basis !== 'public-task' || words === undefined || given(item.law) !== undefined) return [];
      return [
        {
          origin: placeOf(item.law),
          message: wordMissing(item.law, {
            question: `which law gives you this task: ${quote(words)}?`,
            missing: `The notice does not name the law behind ${quote(words)}.`,
          }),
          hint: 'A public task must be laid down in law. Name the Act and section, statutory guidance or power of common law under “law”. If nobody knows one, ask your data protection officer. Name none to fill the gap.',
        },
      ];
    }),
});
