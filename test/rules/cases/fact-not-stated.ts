import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'one question for what stands open in two places',
      notice: `people:
  - id: a
    name: Children
    told: not-stated
  - id: b
    name: Parents
    told: not-stated
`,
      finds: ['people/a/told'],
    },
    {
      shows: 'the words of a duty whose law is given',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: legal-obligation
        function: not-stated
        law:
          - statute: children-act-1989
`,
      finds: ['processing/a/lawfulBases/0/function'],
    },
    {
      shows: 'the first issue of a notice that was reviewed',
      notice: `dates:
  issued: not-stated
  reviewed: "2026-09-01"
`,
      finds: ['dates/issued'],
    },
    {
      shows: 'facts of a topic',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    topic: cctv
    cctv:
      where: not-stated
      operator: not-stated
`,
      finds: ['processing/a/cctv/where', 'processing/a/cctv/operator'],
    },
  ],
  good: [
    {
      shows: 'nothing that is only left out',
      notice: `service:
  name: Help
`,
    },
    {
      shows: 'no words of a duty whose law is asked for',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: legal-obligation
        function: not-stated
        law: not-stated
`,
    },
    {
      shows: 'no date where the notice has none: another rule asks',
      notice: `dates:
  issued: not-stated
  reviewed: not-stated
`,
    },
  ],
};
