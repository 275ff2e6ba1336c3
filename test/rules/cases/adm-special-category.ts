import type { RuleCases } from '../case.js';
import { indent } from '../snippets.js';

const decision = `automatedDecisions:
  - what: whether you get a badge
    logic: It compares your answers with a list.
    significance: You may be refused.
    safeguards: Write to us.
`;
const health =
  'personalData:\n  - id: health\n    items:\n      - item: what your doctor tells us\n        special: health\n  - id: name\n    items:\n      - your name\n';
const task = 'lawfulBases:\n  - basis: public-task\n    law:\n      - commonLaw: a power\n';
const contract = 'lawfulBases:\n  - basis: contract\n';
const condition = (id: string): string => `specialCategory:\n  - condition: ${id}\n`;
const entry = (id: string, rest: string): string =>
  `  - id: ${id}\n    people: all\n    purposes:\n      - Help (${id}).\n${indent(rest, 4)}`;
const notice = (...entries: readonly string[]): string => `${health}${decision}processing:\n${entries.join('')}`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'employment law',
      notice: notice(entry('a', task + condition('employment-social-security-social-protection'))),
      finds: ['automatedDecisions/0'],
      severity: 'error',
    },
    {
      shows: 'a substantial public interest without a law or contract',
      notice: notice(entry('a', `lawfulBases:\n  - basis: vital-interests\n${condition('substantial-public-interest')}`)),
      finds: ['automatedDecisions/0'],
    },
    {
      shows: 'one use among several: the question whether the decision uses such data',
      notice: notice(entry('a', task + condition('health-or-social-care')), entry('b', `${task}data: [name]\n`)),
      finds: ['automatedDecisions/0'],
      severity: 'warning',
    },
  ],
  good: [
    { shows: 'explicit consent', notice: notice(entry('a', task + condition('explicit-consent'))) },
    { shows: 'a law and a substantial public interest', notice: notice(entry('a', task + condition('substantial-public-interest'))) },
    {
      shows: 'a contract and a substantial public interest',
      notice: notice(entry('a', contract + condition('substantial-public-interest'))),
    },
    { shows: 'no special category data in any use', notice: notice(entry('a', `${task}data: [name]\n`)) },
    {
      shows: 'data about offences alone',
      notice: notice(entry('a', `${task}${condition('public-health')}`)).replace('special: health', 'criminal: true'),
    },
  ],
  border: [
    {
      shows: 'no condition at all',
      notice: notice(entry('a', task)),
      finds: [],
      why: 'that the data has no condition is found by a rule of its own',
    },
    {
      shows: 'before the law began',
      notice: notice(entry('a', task + condition('public-health'))),
      on: '2025-10-01',
      finds: [],
      why: 'the former Article 22 held',
    },
    {
      shows: 'shortly before the law began',
      notice: notice(entry('a', task + condition('public-health'))),
      on: '2026-01-05',
      finds: ['automatedDecisions/0'],
      why: 'what is soon unlawful is told ahead',
    },
  ],
};
