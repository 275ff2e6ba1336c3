import type { RuleCases } from '../case.js';
import { oneUse, taskBases } from '../snippets.js';

const statedLaw = (...statutes: readonly string[]): string => `statedLaw:\n${statutes.map((id) => `  - statute: ${id}\n`).join('')}`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'several laws, once',
      notice: statedLaw('police-and-criminal-evidence-act-1984', 'criminal-justice-act-2003'),
      finds: ['statedLaw/0'],
    },
    {
      shows: 'law behind a condition',
      notice: oneUse(`${taskBases}criminalOffence:
  - authority: official-authority
    law:
      - statute: criminal-justice-act-2003`),
      finds: ['processing/a/criminalOffence/0/law/0'],
    },
  ],
  good: [
    {
      shows: 'a notice that is about law enforcement anyway',
      notice: `regime: law-enforcement\n${statedLaw('criminal-justice-act-2003')}`,
    },
    { shows: 'youth justice on other law', notice: statedLaw('crime-and-disorder-act-1998') },
  ],
};
