import type { RuleCases } from '../case.js';

const use = (rest: string): string => `processing:
  - id: a
    purposes:
      - Answer another body that asks us about a person.
    nature: non-task
    lawfulBases:
      - basis: recognised-legitimate-interest
${rest}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', notice: use(''), finds: ['processing/a/lawfulBases/0'] },
    {
      shows: 'a condition nobody has stated',
      controller: 'kind: parish-council',
      notice: use('        annex1Condition: not-stated\n'),
      finds: ['processing/a/lawfulBases/0/annex1Condition'],
    },
  ],
  good: [
    { shows: 'safeguarding', notice: use('        annex1Condition: safeguarding-vulnerable-individuals\n') },
    { shows: 'another basis', notice: use('').replace('recognised-legitimate-interest', 'contract') },
  ],
  border: [
    {
      shows: 'a task of an authority',
      notice: use('').replace('non-task', 'task'),
      finds: [],
      why: 'the law closes the basis to it, and a condition would not help',
    },
  ],
};
