import type { RuleCases } from '../case.js';
import { oneUse, sensitiveData, taskBases } from '../snippets.js';

const use = (rest = ''): string => `${sensitiveData}${oneUse(taskBases + rest)}`;
const offences = (authority: string): string => use(`criminalOffence:\n  - authority: ${authority}`);

export const cases: RuleCases = {
  bad: [
    { shows: 'data of offences with nothing said', notice: use(), finds: ['processing/a'] },
    {
      shows: 'a condition of Schedule 1 without its paragraph',
      notice: offences('schedule-1-condition'),
      finds: ['processing/a/criminalOffence/0'],
    },
    {
      shows: 'a paragraph nobody has stated',
      notice: offences('schedule-1-condition\n    schedule1: not-stated'),
      finds: ['processing/a/criminalOffence/0/schedule1'],
    },
    {
      shows: 'a paragraph that is no condition',
      notice: offences('schedule-1-condition\n    schedule1: [5]'),
      finds: ['processing/a/criminalOffence/0/schedule1'],
    },
  ],
  good: [
    { shows: 'nothing under official authority', notice: offences('official-authority') },
    { shows: 'nothing with a paragraph of Part 3', notice: offences('schedule-1-condition\n    schedule1: [33]') },
    { shows: 'nothing in a notice without such data', notice: oneUse(taskBases) },
  ],
};
