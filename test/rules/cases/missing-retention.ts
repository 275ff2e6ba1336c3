import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['retention'], finds: [''] },
    {
      shows: 'a row without a period',
      notice: `retention:
  - records: case files
`,
      finds: ['retention/0'],
    },
    {
      shows: 'only the rows that lack it',
      notice: `retention:
  - id: files
    records: case files
    period: not-stated
  - id: calls
    records: calls
    period: permanent
`,
      finds: ['retention/files/period'],
    },
    {
      shows: 'periods for each case, none of them stated',
      notice: `retention:
  - alternatives:
      - when: if you were in our care
        period: not-stated
`,
      finds: ['retention/0'],
    },
  ],
  good: [
    {
      shows: 'criteria',
      notice: `retention:
  - criteria: Until your child leaves the school.
`,
    },
    {
      shows: 'a schedule, which is for another rule',
      notice: `retention:
  - schedule:
      title: Schedule
      url: not-stated
`,
    },
    {
      shows: 'periods for each case',
      notice: `retention:
  - alternatives:
      - when: if you were in our care
        period: 75 years
`,
    },
  ],
};
