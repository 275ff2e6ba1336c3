import type { RuleCases } from '../case.js';

const since = (day: string, changes = ''): string => `
processing:
  - id: one
    people: all
    since: "${day}"
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        law:
          - commonLaw: a power
${changes}`;
const change = (date: string, kind = 'new-purpose'): string =>
  `changes:\n  - date: "${date}"\n    kind: ${kind}\n    summary: We now look into worries.\n`;
const found = ['processing/one/since'];

export const cases: RuleCases = {
  bad: [
    { shows: 'told too late', notice: since('2026-10-01', change('2026-10-02')), finds: found },
    { shows: 'a change of another kind', notice: since('2026-10-01', change('2026-09-15', 'wording')), finds: found },
    { shows: 'a use still to come', notice: since('2027-04-01'), finds: found },
    { shows: 'told of another purpose, before this notice', notice: since('2026-10-01', change('2026-08-01')), finds: found },
  ],
  good: [
    { shows: 'told on the day itself', notice: since('2026-10-01', change('2026-10-01')) },
    { shows: 'a use that began with the notice', notice: since('2026-09-01') },
    { shows: 'a use that is older', notice: since('2020-01-01') },
    { shows: 'no day of issue', notice: `${since('2026-10-01')}dates:\n  issued: not-stated\n` },
  ],
};
