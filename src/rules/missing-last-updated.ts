import { keyOrigin } from '../diagnostics/index.js';
import { always, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { wordQuestion } from './support/wording.js';

export default rule({
  id: 'missing-last-updated',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('5(2)'),
  inForce: always,
  confirmed: 'unverified',
  file: 'notice',
  summary: 'The notice does not say when it was last changed.',
  why: 'People need to know whether what they read is still true, and what changed since they last looked.',
  fix: 'Write the day under “issued” of “dates”, and each later change under “changes”.',
  bad: `
dates:
  issued: not-stated
`,
  good: `
dates:
  issued: "2026-09-01"
`,
  check: ({ notice: { dates, changes, origin } }) => {
    const { issued, reviewed } = dates;
    // The same dates as those the page takes its own from.
    if (changes.length > 0 || [issued, reviewed].some((date) => given(date) !== undefined)) return [];
    const asked = [issued, reviewed].find(({ state }) => state === 'not-stated');
    return [
      {
        origin: asked?.origin ?? keyOrigin(origin),
        message:
          asked === undefined
            ? 'The notice does not say when it was last changed.'
            : wordQuestion('when was this notice issued or last changed?', 'own-team'),
        hint: 'People need to know whether what they read is still true. Write the day under “issued” of “dates”, and each later change under “changes”.',
      },
    ];
  },
});
