import type { RuleCases } from '../case.js';

const due = 'dates:\n  issued: "2025-01-01"\n  reviewDue: "2026-09-01"';

export const cases: RuleCases = {
  bad: [
    { shows: 'a day late', notice: due, on: '2026-09-02', finds: ['dates/reviewDue'], severity: 'warning' },
    { shows: '91 days late', notice: due, on: '2026-12-01', finds: ['dates/reviewDue'], severity: 'error' },
  ],
  good: [
    { shows: 'the day itself', notice: due, on: '2026-09-01' },
    { shows: 'a day nobody has stated', notice: 'dates:\n  reviewDue: not-stated' },
  ],
  border: [
    {
      shows: '90 days late',
      notice: due,
      on: '2026-11-30',
      finds: ['dates/reviewDue'],
      why: 'it is the last day on which it only warns',
    },
  ],
};
