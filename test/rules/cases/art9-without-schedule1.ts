import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'health without a paragraph',
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
`,
      finds: ['processing/a/specialCategory/0'],
    },
    {
      shows: 'health with a paragraph of another condition',
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
        schedule1: [18]
`,
      finds: ['processing/a/specialCategory/0/schedule1'],
    },
    {
      shows: 'substantial public interest with a paragraph of Part 1',
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
      - condition: substantial-public-interest
        schedule1: [1]
`,
      finds: ['processing/a/specialCategory/0/schedule1'],
    },
  ],
  good: [
    {
      shows: 'health with its own among others',
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
        schedule1: [18, 2]
`,
    },
    {
      shows: 'legal claims, which need none',
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
      - condition: legal-claims
`,
    },
    {
      shows: 'a condition nobody has stated',
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
    },
  ],
};
