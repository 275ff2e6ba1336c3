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
    {
      shows: 'words beside it that say nothing',
      notice: `retention:
  - id: files
    criteria: Only as long as we need them, or as the law requires. How long depends on the service you use.
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
