import { childOrigin } from '../diagnostics/index.js';
import { lawfulBases } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { groupByPlace } from '../facts/index.js';
import { nameUses, usesOf } from './support/uses.js';

const { citation, inForce, confirmed } = lawfulBases['public-task'];

export default rule({
  id: 'task-and-no-task',
  kind: 'lawfulness',
  severity: 'warning',
  citation,
  inForce,
  confirmed,
  file: 'notice',
  summary: 'A use is said to be none of the body’s tasks, and rests on a public task.',
  why: 'Only one of the two can be true. Which of them decides what a public authority may rest the use on, and whether people can object.',
  fix: 'Ask the service what the use is, and take the answer to your data protection officer. Put right the one that is not true, whatever else is found then.',
  bad: `
processing:
  - id: worries
    people: all
    nature: non-task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
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
  check: ({ notice }) => {
    const both = usesOf(notice).flatMap((one) => {
      const basis = given(one.use.lawfulBases)?.find((item) => item.basis === 'public-task');
      return basis === undefined || one.use.nature !== 'non-task' ? [] : [{ ...one, basis }];
    });
    return groupByPlace(both, ({ basis }) => basis.origin).flatMap((uses) => {
      const [first] = uses;
      if (first === undefined) return [];
      return [
        {
          origin: childOrigin(first.basis.origin, 'basis'),
          message: `Is it one of your tasks or not? The notice says that ${nameUses(uses)} ${uses.length === 1 ? 'is' : 'are'} none of your tasks (“nature: non-task”), and rests ${uses.length === 1 ? 'it' : 'them'} on a public task.`,
          hint: 'Only one of the two can be true. Ask the service what the use is, and put right the one that is not true, whatever else is found then. Which reason the use rests on is for your data protection officer to say.',
        },
      ];
    });
  },
});
