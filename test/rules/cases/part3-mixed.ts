import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'several laws, once',
      notice: `statedLaw:
  - statute: police-and-criminal-evidence-act-1984
  - statute: criminal-justice-act-2003
`,
      finds: ['statedLaw/0'],
    },
    {
      shows: 'law behind a condition',
      notice: `processing:
  - id: a
    purposes:
      - Look into worries about a child (a).
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
          - commonLaw: a power
    criminalOffence:
      - authority: official-authority
        law:
          - statute: criminal-justice-act-2003
`,
      finds: ['processing/a/criminalOffence/0/law/0'],
    },
  ],
  good: [
    {
      shows: 'a notice that is about law enforcement anyway',
      notice: `regime: law-enforcement
statedLaw:
  - statute: criminal-justice-act-2003
`,
    },
    {
      shows: 'youth justice on other law',
      notice: `statedLaw:
  - statute: crime-and-disorder-act-1998
`,
    },
  ],
};
