import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['provision'], finds: [''] },
    {
      shows: 'not stated what asks for it',
      notice: `provision:
  requirement: not-stated
`,
      finds: ['provision/requirement'],
    },
    {
      shows: 'a duty without its consequence',
      notice: `provision:
  requirement: statutory
  obliged: true
`,
      finds: ['provision'],
    },
    {
      shows: 'a consequence nobody has stated',
      notice: `provision:
  requirement: statutory
  consequence: not-stated
`,
      finds: ['provision/consequence'],
    },
    {
      shows: 'what nobody says where it comes from',
      notice: `collection: not-stated
provision: not-stated
`,
      finds: ['provision'],
    },
    {
      shows: 'one use whose answer differs',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    provision: not-stated
  - id: b
    purposes:
      - Look into worries about a child (b).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
      finds: ['processing/a/provision'],
    },
  ],
  good: [
    {
      shows: 'what comes only from others',
      notice: `collection: indirect
provision: not-stated
`,
    },
    {
      shows: 'an answer of every use’s own',
      notice: `provision: not-stated
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    provision:
      requirement: optional
`,
    },
  ],
};
