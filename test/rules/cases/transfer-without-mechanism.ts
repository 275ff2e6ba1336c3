import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a transfer of which nothing is said',
      notice: `transfers:
  routine:
    - country: India
`,
      finds: ['transfers/routine/0'],
    },
    {
      shows: 'each transfer, exceptions too',
      notice: `transfers:
  routine:
    - country: India
  exceptions:
    - when: now and then
      mechanism: not-stated
`,
      finds: ['transfers/routine/0', 'transfers/exceptions/0/mechanism'],
    },
  ],
  good: [{ shows: 'no transfers', notice: 'transfers: not-stated' }],
};
