import { always, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { placeOf } from '../facts/index.js';
import { basesInUse, nameUses } from './support/uses.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'legal-obligation-without-law',
  kind: 'duty',
  severity: 'error',
  citation: ukGdpr('6(3)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A purpose rests on a legal obligation, and nothing says which law imposes it.',
  why: '“The law says we must” is a claim people can check only if they are told which law.',
  fix: 'Name the law that imposes the duty under “law”, with the section.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: legal-obligation
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
      - basis: legal-obligation
        function: to look into worries about a child
        law:
          - statute: children-act-1989
            provision: section 47
`,
  check: ({ notice }) =>
    basesInUse(notice)
      .filter(({ item }) => item.basis === 'legal-obligation' && given(item.law) === undefined)
      .map(({ item, uses }) => ({
        origin: placeOf(item.law),
        message: wordMissing(item.law, {
          question: `which law makes you do this: ${nameUses(uses)}?`,
          missing: `The notice says that the law requires ${nameUses(uses)}, and does not say which law.`,
        }),
        hint: 'A legal obligation must stand in law. Name the Act and the section that imposes the duty under “law”. If nobody knows one, ask your data protection officer. Name none to fill the gap.',
      })),
});
