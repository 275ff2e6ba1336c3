import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a safeguard without a copy among the exceptions',
      notice: `transfers:
  routine: none
  exceptions:
    - country: India
      mechanism: uk-bcr
`,
      finds: ['transfers/exceptions/0'],
    },
  ],
  good: [
    {
      shows: 'adequacy, which has none',
      notice: `transfers:
  routine:
    - country: France
      mechanism: uk-adequacy
`,
    },
  ],
};
