import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'the use that does, with nothing said',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    data: [needs]
`,
      finds: ['processing/a'],
    },
    {
      shows: 'a use that says none although it has such data',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    data: [needs]
    specialCategory: none
`,
      finds: ['processing/a/specialCategory'],
    },
    {
      shows: 'a use whose data nobody has stated and that says nothing',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
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
    specialCategory: not-stated
`,
      finds: ['processing/a/specialCategory'],
    },
    {
      shows: 'a condition that is itself not stated',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    specialCategory:
      - condition: not-stated
`,
      finds: ['processing/a/specialCategory'],
    },
    {
      shows: 'one thing where every use lacks a condition',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
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
    specialCategory: not-stated
`,
      finds: ['processing/a'],
    },
    {
      shows: 'one thing where all take over the same silence',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
defaults:
  specialCategory: not-stated
processing:
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
`,
      finds: ['defaults/specialCategory'],
    },
    {
      shows: 'each use that lacks what others have',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    specialCategory:
      - condition: health-or-social-care
        schedule1: [2]

  - id: b
    purposes:
      - Look into worries about a child (b).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power

  - id: c
    purposes:
      - Look into worries about a child (c).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    specialCategory: not-stated
`,
      finds: ['processing/b', 'processing/c/specialCategory'],
    },
  ],
  good: [
    {
      shows: 'no use that does not touch such data',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    data: [about-you]
`,
    },
    {
      shows: 'no use whose data nobody has stated and that says none',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
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
    specialCategory: none
`,
    },
    {
      shows: 'nothing where all have one',
      notice: `personalData:
  - id: about-you
    items:
      - your address
  - id: needs
    mayContain: [health]
    items:
      - what your doctor tells us
  - id: police
    items:
      - item: what the police tell us
        criminal: true
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    specialCategory:
      - condition: health-or-social-care
        schedule1: [2]
`,
    },
  ],
};
