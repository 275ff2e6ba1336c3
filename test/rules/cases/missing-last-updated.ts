import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'no dates at all', without: ['dates'], finds: [''] },
    {
      shows: 'only the day it takes effect',
      notice: `dates:
  effective: "2026-09-01"
`,
      finds: [''],
    },
  ],
  good: [
    {
      shows: 'a review',
      notice: `dates:
  reviewed: "2026-09-01"
`,
    },
    {
      shows: 'a change',
      without: ['dates'],
      notice: `changes:
  - date: "2026-09-01"
    kind: wording
    summary: Plainer words.
`,
    },
  ],
};
