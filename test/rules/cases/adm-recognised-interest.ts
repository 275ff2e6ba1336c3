import type { RuleCases } from '../case.js';
import { indent } from '../snippets.js';

const decision = `automatedDecisions:
  - what: whether you may come in
    logic: It looks for your name on a list.
    significance: You may be kept out.
    safeguards: Ask at the desk.
`;
const interest = 'lawfulBases:\n  - basis: recognised-legitimate-interest\n    annex1Condition: crime\n';
const other = 'lawfulBases:\n  - basis: contract\n';
const entry = (id: string, rest: string): string =>
  `  - id: ${id}\n    people: all\n    nature: non-task\n    purposes:\n      - Sell (${id}).\n${indent(rest, 4)}`;
const notice = (...entries: readonly string[]): string => `${decision}processing:\n${entries.join('')}`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'beside another basis',
      notice: notice(entry('a', `${interest}  - basis: contract\n`)),
      finds: ['automatedDecisions/0'],
      severity: 'error',
    },
    {
      shows: 'in one use among several',
      notice: notice(entry('a', interest), entry('b', other)),
      finds: ['automatedDecisions/0'],
      severity: 'warning',
    },
  ],
  good: [
    { shows: 'another basis', notice: notice(entry('a', other)) },
    {
      shows: 'a legitimate interest, which is another thing',
      notice: notice(entry('a', 'lawfulBases:\n  - basis: legitimate-interests\n    interest: to sell\n')),
    },
  ],
};
