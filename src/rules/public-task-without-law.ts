import { always, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { placeOf } from '../facts/index.js';
import { basesInUse, nameUses } from './support/uses.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'public-task-without-law',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('6(3)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat: 'That statutory guidance or common law can be enough was read in guidance.',
  file: 'notice',
  summary: 'A purpose rests on a public task, and nothing says what task that is.',
  why: 'A public task must be laid down in law. Without it, people cannot check that the body may do this at all.',
  fix: 'Say under “function” what the task is, in words a resident uses, and under “law” where it comes from: an Act and section, statutory guidance, or a power of common law.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
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
    basesInUse(notice)
      .filter(({ item }) => item.basis === 'public-task' && given(item.law) === undefined && given(item.function) === undefined)
      .map(({ item, uses }) => ({
        origin: placeOf(item.law),
        message: wordMissing(item.law, {
          question: `which task is behind ${nameUses(uses)}, and which law gives you that task?`,
          missing: `The notice calls ${nameUses(uses)} a public task, and names neither the task nor its law.`,
        }),
        hint: 'A public task must be laid down in law. Say under “function” what the task is, and under “law” which Act and section, statutory guidance or power of common law gives it. If nobody knows one, ask your data protection officer. Name none to fill the gap.',
      })),
});
