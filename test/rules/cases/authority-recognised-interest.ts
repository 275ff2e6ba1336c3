import type { RuleCases } from '../case.js';

const use = (nature: string): string => `processing:
  - id: a
    purposes:
      - Look into worries about a child.
    nature: ${nature}
    lawfulBases:
      - basis: recognised-legitimate-interest
        annex1Condition: safeguarding-vulnerable-individuals
`;

export const cases: RuleCases = {
  bad: [
    { shows: 'a task', notice: use('task'), finds: ['processing/a/lawfulBases/0/basis'] },
    {
      shows: 'a use of which nobody says whether it is a task',
      notice: use('not-stated'),
      finds: ['processing/a/lawfulBases/0/basis'],
    },
    { shows: 'the basis only named', notice: 'statedBases: [recognised-legitimate-interest]', finds: ['statedBases/0'] },
  ],
  good: [
    { shows: 'no task', notice: use('non-task') },
    { shows: 'a parish council', controller: 'kind: parish-council', notice: use('task') },
  ],
  border: [
    { shows: 'more than 90 days before it was law', notice: use('task'), on: '2025-11-06', finds: [], why: 'there was no such basis then' },
  ],
};
