import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'uses that name nobody, once for each',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power

  - id: b
    purposes:
      - Look into worries about a child (b).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    people: all
`,
      finds: ['processing/a'],
    },
    {
      shows: 'everyone left out',
      notice: `people:
  - id: child
    name: Children
  - id: parent
    name: Parents
  - id: friend
    name: Friends
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    people: [child]
`,
      finds: ['people/parent', 'people/friend'],
    },
  ],
  good: [
    {
      shows: 'nobody where the notice names nobody',
      without: ['people'],
      notice: `processing:
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
      shows: 'nobody who is no data subject',
      notice: `people:
  - id: child
    name: Children
  - id: unborn
    name: Unborn babies
    dataSubject: false
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    people: [child]
`,
    },
    {
      shows: 'nobody whom a single purpose names',
      notice: `people:
  - id: child
    name: Children
  - id: parent
    name: Parents
processing:
  - id: a
    purposes:
      - text: Do a thing.
      - text: Ask parents.
        people: [parent]
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    people: [child]
`,
    },
  ],
};
