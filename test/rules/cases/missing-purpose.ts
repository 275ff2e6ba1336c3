import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'a notice without any', without: ['processing'], finds: [''] },
    {
      shows: 'a single word',
      notice: `processing:
  - id: a
    purposes:
      - Administration
      - Look into a worry.
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
      finds: ['processing/a/purposes/0'],
    },
    {
      shows: 'a single word in bold',
      notice: `processing:
  - id: a
    purposes:
      - "**Administration**"
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
      finds: ['processing/a/purposes/0'],
    },
  ],
  good: [
    {
      shows: 'two words as enough',
      notice: `processing:
  - id: a
    purposes:
      - Protect children
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
    },
  ],
};
