import { lawfulBases } from '../law/index.js';
import { rule } from './rule.js';
import { findClosedBasis } from './support/closed-basis.js';

const { inForce, confirmed } = lawfulBases['recognised-legitimate-interest'];

export default rule({
  id: 'authority-recognised-interest',
  kind: 'lawfulness',
  severity: 'error',
  citation: { ...lawfulBases['recognised-legitimate-interest'].citation, label: 'UK GDPR Article 6(1), last words' },
  inForce,
  confirmed,
  file: 'notice',
  summary: 'A public authority rests one of its tasks on a recognised legitimate interest.',
  why: 'The 2025 Act made this basis for others: a charity that answers a council’s request, for example. It is closed to the tasks of a public authority, so the use itself may be unlawful.',
  fix: 'Take it to your data protection officer. Until there is an answer, the notice can be published only with a waiver that says what the officer advised.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: safeguarding-vulnerable-individuals
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
  check: ({ notice }) => findClosedBasis(notice, 'recognised-legitimate-interest', 'a recognised legitimate interest'),
});
