import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'once for each entry that is asked',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    people: all
    lawfulBases: not-stated
  - id: b
    purposes:
      - Look into worries about a child (b).
    people: all
`,
      finds: ['processing/a/lawfulBases', 'processing/b'],
    },
    {
      shows: 'once for entries that share defaults',
      notice: `defaults:
  lawfulBases: not-stated
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    people: all
  - id: b
    purposes:
      - Look into worries about a child (b).
    people: all
`,
      finds: ['defaults/lawfulBases'],
    },
    {
      shows: 'once for a notice that names bases it ties to nothing',
      notice: `statedBases: [consent]
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases: not-stated
  - id: b
    purposes:
      - Look into worries about a child (b).
    lawfulBases: not-stated
`,
      finds: ['statedBases'],
    },
    {
      shows: 'a basis that is itself not stated',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    people: all
    lawfulBases:
      - basis: not-stated
`,
      finds: ['processing/a/lawfulBases'],
    },
    {
      shows: 'a single purpose that lacks what its entry has',
      notice: `processing:
  - id: a
    purposes:
      - text: Do one thing.
      - text: Do another thing.
        lawfulBases: not-stated
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
      finds: ['processing/a/purposes/1/lawfulBases'],
    },
  ],
  good: [
    {
      shows: 'nothing where every purpose has its own',
      notice: `processing:
  - id: a
    purposes:
      - text: Do one thing.
        lawfulBases:
          - basis: contract
    people: all
`,
    },
    {
      shows: 'nothing of stated bases where every use has one',
      notice: `statedBases: [consent]
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
    },
  ],
};
