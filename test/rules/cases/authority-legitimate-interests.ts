import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a task',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    nature: task
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
      finds: ['processing/a/lawfulBases/0/basis'],
    },
    {
      shows: 'a use of which nobody says whether it is a task',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    nature: not-stated
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
      finds: ['processing/a/lawfulBases/0/basis'],
    },
    {
      shows: 'the task among two entries that share a basis',
      notice: `defaults:
  lawfulBases:
    - basis: legitimate-interests
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    nature: task
  - id: b
    purposes:
      - Look into worries about a child (b).
    nature: non-task
`,
      finds: ['defaults/lawfulBases/0/basis'],
    },
    { shows: 'a basis that is only named', notice: 'statedBases: [consent, legitimate-interests]', finds: ['statedBases/1'] },
    {
      shows: 'a body that says it is an authority',
      controller: `kind: other
publicAuthority:
  value: true
  reason: Listed.
`,
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
      finds: ['processing/a/lawfulBases/0/basis'],
    },
  ],
  good: [
    {
      shows: 'no non-task',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    nature: non-task
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
    },
    {
      shows: 'no named basis where no use is a task',
      notice: `statedBases: [legitimate-interests]
processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    nature: non-task
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
`,
    },
    {
      shows: 'no parish council',
      controller: 'kind: parish-council',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    nature: task
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
    },
    {
      shows: 'no body whose kind leaves it open',
      controller: 'kind: other',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
    },
    {
      shows: 'no council that says it is none',
      controller: `publicAuthority:
  value: false
  reason: Not listed.
`,
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: legitimate-interests
        interest: safety
`,
    },
  ],
};
