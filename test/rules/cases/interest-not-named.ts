import type { RuleCases } from '../case.js';

const use = (interest: string): string => `processing:
  - id: a
    purposes:
      - Keep our shop safe.
    nature: non-task
    lawfulBases:
      - basis: legitimate-interests
${interest}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', notice: use(''), finds: ['processing/a/lawfulBases/0'] },
    {
      shows: 'an interest nobody has stated',
      notice: use('        interest: not-stated\n'),
      finds: ['processing/a/lawfulBases/0/interest'],
    },
    {
      shows: 'an interest that only repeats the purpose',
      notice: use('        interest: keep our shop safe\n'),
      finds: ['processing/a/lawfulBases/0/interest'],
    },
  ],
  good: [
    { shows: 'an interest of its own', notice: use('        interest: that what we sell is not stolen\n') },
    { shows: 'another basis', notice: use('').replace('legitimate-interests', 'contract') },
  ],
  border: [
    {
      shows: 'a task of an authority',
      notice: use('').replace('non-task', 'task'),
      finds: [],
      why: 'the law closes the basis to it, and naming an interest would not help',
    },
  ],
};
