import type { RuleCases } from '../case.js';
import { entry, oneUse, processing, taskBases } from '../snippets.js';

const notStated = 'lawfulBases: not-stated';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'once for each entry that is asked',
      notice: processing(entry('a', `people: all\n${notStated}`), entry('b', 'people: all')),
      finds: ['processing/a/lawfulBases', 'processing/b'],
    },
    {
      shows: 'once for entries that share defaults',
      notice: `defaults:\n  ${notStated}\n${processing(entry('a', 'people: all'), entry('b', 'people: all'))}`,
      finds: ['defaults/lawfulBases'],
    },
    {
      shows: 'once for a notice that names bases it ties to nothing',
      notice: `statedBases: [consent]\n${processing(entry('a', notStated), entry('b', notStated))}`,
      finds: ['statedBases'],
    },
    {
      shows: 'a basis that is itself not stated',
      notice: oneUse('people: all\nlawfulBases:\n  - basis: not-stated'),
      finds: ['processing/a/lawfulBases'],
    },
    {
      shows: 'a single purpose that lacks what its entry has',
      notice: oneUse(taskBases, ['text: Do one thing.', `text: Do another thing.\n        ${notStated}`]),
      finds: ['processing/a/purposes/1/lawfulBases'],
    },
  ],
  good: [
    {
      shows: 'nothing where every purpose has its own',
      notice: oneUse('people: all', ['text: Do one thing.\n        lawfulBases:\n          - basis: contract']),
    },
    { shows: 'nothing of stated bases where every use has one', notice: `statedBases: [consent]\n${oneUse(taskBases)}` },
  ],
};
