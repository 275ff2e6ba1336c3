import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'each decision',
      notice: `automatedDecisions:
  - what: one thing
  - what: another thing
`,
      finds: ['automatedDecisions/0', 'automatedDecisions/1'],
    },
  ],
  good: [{ shows: 'nothing where nobody has said whether there are any', notice: 'automatedDecisions: not-stated' }],
};
