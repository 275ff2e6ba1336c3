import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a task without its law',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to help
        law: not-stated
`,
      finds: ['processing/a/lawfulBases/0/law'],
    },
  ],
  good: [
    {
      shows: 'neither task nor law',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
`,
    },
    {
      shows: 'both expressly not stated',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: not-stated
        law: not-stated
`,
    },
    {
      shows: 'a law without the task in words',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        law:
          - statute: children-act-1989
`,
    },
    {
      shows: 'guidance',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        law:
          - guidance: Working together
`,
    },
    {
      shows: 'common law',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        law:
          - commonLaw: the power to keep records
`,
    },
    {
      shows: 'a duty without its law',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: legal-obligation
        function: to help
`,
    },
    {
      shows: 'vital interests',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: vital-interests
`,
    },
  ],
};
