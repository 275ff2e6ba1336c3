import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'consent of which nothing is said',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: consent
`,
      finds: ['processing/a/lawfulBases/0'],
    },
    {
      shows: 'explicit consent to special category data',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    specialCategory:
      - condition: explicit-consent
`,
      finds: ['processing/a/specialCategory/0'],
    },
    {
      shows: 'consent said elsewhere only for another use',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: consent
    consent:
      withdraw: Ring us.
  - id: b
    purposes:
      - Look into worries about a child (b).
    lawfulBases:
      - basis: consent
`,
      finds: ['processing/b/lawfulBases/0'],
    },
  ],
  good: [
    {
      shows: 'nothing where a contact is for consent',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: consent

contacts:
  - name: Front desk
    for: [consent]
    phone: "01234 567 890"
`,
    },
    {
      shows: 'nothing where a right has its route',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: consent

rights:
  routes:
    - right: withdraw-consent
      how: Ring us.
`,
    },
    {
      shows: 'nothing where marketing says how to stop it',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    topic: marketing
    marketing:
      optOut: Use the link.
    lawfulBases:
      - basis: consent
`,
    },
    { shows: 'nothing of consent that is only named', notice: 'statedBases: [consent]' },
  ],
};
