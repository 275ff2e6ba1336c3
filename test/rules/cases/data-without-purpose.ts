import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a group without an id, which no use can name',
      notice: `personalData:
  - id: one
    items:
      - name
  - items:
      - shoe size
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    data: [one]
`,
      finds: ['personalData/1'],
    },
  ],
  good: [
    {
      shows: 'no group where a use has all',
      notice: `personalData:
  - id: one
    items:
      - name
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
    {
      shows: 'no group where nobody has stated the data of a use',
      notice: `personalData:
  - id: one
    items:
      - name
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    data: not-stated
`,
    },
  ],
};
