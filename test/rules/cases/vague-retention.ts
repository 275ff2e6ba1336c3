import type { RuleCases } from '../case.js';

const row = (criteria: string): string => `retention:\n  - records: case files\n    criteria: ${JSON.stringify(criteria)}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'no longer than needed', notice: row('until it is no longer needed'), finds: ['retention/0/criteria'] },
    { shows: 'what the law requires', notice: row('as long as required by law'), finds: ['retention/0/criteria'] },
    {
      shows: 'that it depends, and not how',
      notice: row('As long as we need it. How long depends on the service you use.'),
      finds: ['retention/0/criteria'],
    },
  ],
  good: [
    { shows: 'what it depends on, with the times', notice: row('As long as we need it. How long depends on your age: until you are 25.') },
    { shows: 'an event that ends it', notice: row('until you leave the library') },
    { shows: 'a period among the words', notice: row('as long as the law requires, which is 6 years') },
  ],
  border: [
    {
      shows: 'the reader’s own need',
      notice: row('until you no longer need the service'),
      finds: [],
      why: 'people know themselves when they need it no more',
    },
  ],
};
