import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a paragraph that needs one',
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
        schedule1: [18]
`,
      finds: ['processing/a/specialCategory/0'],
    },
    {
      shows: 'a document nobody has stated',
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
        schedule1: [18]
        policyDocument: not-stated
`,
      finds: ['processing/a/specialCategory/0/policyDocument'],
    },
    {
      shows: 'a paragraph that needs one but for one case',
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
        schedule1: [10]
`,
      finds: ['processing/a/specialCategory/0'],
      severity: 'warning',
    },
    {
      shows: 'an extension of a paragraph that needs one',
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
    criminalOffence:
      - authority: schedule-1-condition
        schedule1: [18, 36]
`,
      finds: ['processing/a/criminalOffence/0'],
    },
    {
      shows: 'an extension that may need none',
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
    criminalOffence:
      - authority: schedule-1-condition
        schedule1: [36]
`,
      finds: ['processing/a/criminalOffence/0'],
      severity: 'warning',
    },
    {
      shows: 'the extension on insurance',
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
    criminalOffence:
      - authority: schedule-1-condition
        schedule1: [37]
`,
      finds: ['processing/a/criminalOffence/0'],
    },
  ],
  good: [
    {
      shows: 'a document that is not published',
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
        schedule1: [18]
        policyDocument:
          title: Policy
          reference: On file
`,
    },
    {
      shows: 'a paragraph that needs none',
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
    {
      shows: 'an extension of the only paragraph that needs none',
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
    criminalOffence:
      - authority: schedule-1-condition
        schedule1: [13, 36]
`,
    },
    {
      shows: 'no paragraph yet',
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
        schedule1: not-stated
`,
    },
  ],
};
