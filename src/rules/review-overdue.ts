import { always, countDays, dayInWords, daysAfter, daysOfGrace, hasPassed, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';

export default rule({
  id: 'review-overdue',
  kind: 'date',
  severity: 'error',
  citation: ukGdpr('5(2)'),
  inForce: always,
  confirmed: 'guidance',
  file: 'notice',
  summary: 'The day by which the notice was to be looked over has passed.',
  why: 'Services change, and a notice that nobody looks at stops being true.',
  fix: 'Look the notice over with the service. Then write the day under “reviewed” and the next one under “reviewDue”.',
  bad: `
dates:
  issued: "2025-09-01"
  reviewDue: "2026-09-01"
`,
  good: `
dates:
  issued: "2025-09-01"
  reviewed: "2026-08-20"
  reviewDue: "2027-09-01"
`,
  check: ({ notice, day }) => {
    const { reviewDue } = notice.dates;
    const due = given(reviewDue);
    if (due === undefined || !hasPassed(due, day)) return [];
    const days = daysAfter(due, day);
    const left = daysOfGrace - days;
    return [
      {
        origin: reviewDue.origin,
        message: `This notice was to be looked over by ${dayInWords(due)}, ${countDays(days)} ago.${left < 0 ? '' : ` ${countdown(left)}`}`,
        hint: 'Look it over with the service. Then write the day under “reviewed” and the next one under “reviewDue”.',
        severity: left < 0 ? 'error' : 'warning',
      },
    ];
  },
});

function countdown(left: number): string {
  return left === 0 ? 'From tomorrow this is an error.' : `In ${countDays(left)} it becomes an error.`;
}
