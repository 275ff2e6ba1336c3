import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'teams of the same body',
      notice: 'recipients:\n  ourTeams:\n    - teams:\n        - Housing',
      finds: ['recipients'],
    },
  ],
  good: [
    {
      shows: 'not stated who outside, which is for another rule',
      notice: `recipients:
  ourTeams:
    - teams:
        - Housing
  outside: not-stated
`,
    },
    {
      shows: 'others outside',
      notice: `recipients:
  ourTeams:
    - teams:
        - Housing
  outside:
    - who:
        - name: The police
`,
    },
  ],
};
