import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['recipients'], finds: [''] },
    {
      shows: 'not stated who outside, beside own teams',
      notice: `recipients:
  ourTeams:
    - teams:
        - Housing
  outside: not-stated
`,
      finds: ['recipients/outside'],
    },
    {
      shows: 'terms and nobody',
      notice: `recipients:
  terms: They keep to the law.
`,
      finds: ['recipients'],
    },
    {
      shows: 'only such as give',
      notice: `recipients:
  outside:
    - who:
        - name: The police
      direction: they-give
`,
      finds: ['recipients/outside'],
    },
  ],
  good: [
    {
      shows: 'none outside',
      notice: `recipients:
  outside: none
`,
    },
    {
      shows: 'one that gives and gets',
      notice: `recipients:
  outside:
    - who:
        - name: The police
      direction: both
`,
    },
    {
      shows: 'only own teams, which is for another rule',
      notice: `recipients:
  ourTeams:
    - teams:
        - Housing
`,
    },
  ],
};
