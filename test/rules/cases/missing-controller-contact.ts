import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'nothing said',
      controller: `contact:
  page: https://www.example.org/
`,
      finds: ['contact'],
    },
  ],
  good: [
    {
      shows: 'an address',
      controller: `contact:
  address:
    - Town Hall
`,
    },
    {
      shows: 'a place to visit',
      controller: `contact:
  inPerson: Any library
`,
    },
  ],
};
