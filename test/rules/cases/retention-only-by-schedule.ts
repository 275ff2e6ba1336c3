import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a period that is not stated beside it',
      notice: `retention:
  - id: files
    period: not-stated
    schedule:
      title: Schedule
      url: not-stated
`,
      finds: ['retention/files/schedule'],
    },
  ],
  good: [
    {
      shows: 'a period beside the schedule',
      notice: `retention:
  - period: 6 years
    schedule:
      title: Schedule
      url: not-stated
`,
    },
    {
      shows: 'criteria beside the schedule',
      notice: `retention:
  - criteria: Until it closes.
    schedule:
      title: Schedule
      url: not-stated
`,
    },
  ],
};
