import type { RuleCases } from '../case.js';
import { oneUse, taskBases } from '../snippets.js';

const named = 'personalData:\n  - id: one\n    items:\n      - name\n';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a group without an id, which no use can name',
      notice: `${named}  - items:\n      - shoe size\n${oneUse(`${taskBases}data: [one]`)}`,
      finds: ['personalData/1'],
    },
  ],
  good: [
    { shows: 'no group where a use has all', notice: named + oneUse(taskBases) },
    {
      shows: 'no group where nobody has stated the data of a use',
      notice: named + oneUse(`${taskBases}data: not-stated`),
    },
  ],
};
