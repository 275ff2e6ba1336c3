import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['sources'], finds: [''] },
    {
      shows: 'a recipient that only gets',
      notice: `sources: not-stated
recipients:
  outside:
    - who:
        - name: The police
`,
      finds: ['sources'],
    },
  ],
  good: [
    {
      shows: 'what people give themselves',
      notice: `collection: direct
sources: not-stated
`,
    },
    {
      shows: 'a recipient that gives',
      notice: `sources: not-stated
recipients:
  outside:
    - who:
        - name: The police
      direction: both
`,
    },
  ],
};
