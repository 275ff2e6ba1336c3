import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['transfers'], finds: [''] },
    {
      shows: 'not stated what is routine',
      notice: `transfers:
  routine: not-stated
`,
      finds: ['transfers/routine'],
    },
  ],
  good: [
    {
      shows: 'nothing routine',
      notice: `transfers:
  routine: none
`,
    },
  ],
};
