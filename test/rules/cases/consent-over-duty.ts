import type { RuleCases } from '../case.js';
import { indent } from '../snippets.js';

const duty = '  - basis: legal-obligation\n    law:\n      - statute: education-act-1996\n';
const bases = (...items: readonly string[]): string => `lawfulBases:\n${items.join('')}`;
const consent = '  - basis: consent\n';
const entry = (rest: string, purposes = '      - Help.\n'): string =>
  `processing:\n  - id: one\n    people: all\n    purposes:\n${purposes}${indent(rest, 4)}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'consent after the duty', notice: entry(bases(duty, consent)), finds: ['processing/one/lawfulBases/1'], severity: 'warning' },
    {
      shows: 'for several purposes',
      notice: entry(bases(consent, duty), '      - Help.\n      - Count.\n'),
      finds: ['processing/one/lawfulBases/0'],
    },
    {
      shows: 'in a purpose of its own',
      notice: entry(bases(duty), `      - text: Ask.\n${indent(bases(consent, duty), 8)}`),
      finds: ['processing/one/purposes/0/lawfulBases/0'],
    },
  ],
  good: [
    {
      shows: 'consent for one purpose and a duty for another',
      notice: entry(bases(duty), `      - Help.\n      - text: Ask.\n${indent(bases(consent), 8)}`),
    },
    { shows: 'consent alone', notice: entry(bases(consent)) },
  ],
  border: [
    {
      shows: 'consent and a public task with its law',
      notice: entry(bases(consent, '  - basis: public-task\n    law:\n      - statute: education-act-1996\n')),
      finds: [],
      why: 'a task may rest on a power that leaves people a choice',
    },
    {
      shows: 'a legal obligation whose law nobody has named',
      notice: entry(bases(consent, '  - basis: legal-obligation\n    law: not-stated\n')),
      finds: [],
      why: 'whether there is such a duty is not known, and a rule of its own asks',
    },
    {
      shows: 'a list of four for several purposes',
      notice: entry(bases(consent, duty, '  - basis: contract\n', '  - basis: vital-interests\n'), '      - Help.\n      - Count.\n'),
      finds: [],
      why: 'nobody has said that both are for the same purpose',
    },
  ],
};
