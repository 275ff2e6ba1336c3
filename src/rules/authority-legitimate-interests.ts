import { lawfulBases } from '../law/index.js';
import { rule } from './rule.js';
import { findClosedBasis } from './support/closed-basis.js';

const { inForce, confirmed } = lawfulBases['legitimate-interests'];

export default rule({
  id: 'authority-legitimate-interests',
  kind: 'lawfulness',
  severity: 'error',
  citation: { ...lawfulBases['legitimate-interests'].citation, label: 'UK GDPR Article 6(1), last words' },
  inForce,
  confirmed,
  file: 'notice',
  summary: 'A public authority rests one of its tasks on legitimate interests.',
  why: 'Public authorities cannot use legitimate interests for their tasks. If that is the reason the body relies on, the use itself may be unlawful, and a better-looking notice would only hide it.',
  fix: 'Take it to your data protection officer. Until there is an answer, the notice can be published only with a waiver that says what the officer advised.',
  bad: `
processing:
  - id: worries
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: legitimate-interests
        interest: that children are safe
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
  check: ({ notice }) => findClosedBasis(notice, 'legitimate-interests', 'legitimate interests'),
});
