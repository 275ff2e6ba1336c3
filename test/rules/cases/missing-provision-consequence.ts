import type { RuleCases } from '../case.js';
import { entry, oneUse, processing, taskBases } from '../snippets.js';

export const cases: RuleCases = {
  bad: [
    { shows: 'nothing said', without: ['provision'], finds: [''] },
    {
      shows: 'not stated what asks for it',
      notice: 'provision:\n  requirement: not-stated',
      finds: ['provision/requirement'],
    },
    {
      shows: 'a duty without its consequence',
      notice: 'provision:\n  requirement: statutory\n  obliged: true',
      finds: ['provision'],
    },
    {
      shows: 'a consequence nobody has stated',
      notice: 'provision:\n  requirement: statutory\n  consequence: not-stated',
      finds: ['provision/consequence'],
    },
    {
      shows: 'what nobody says where it comes from',
      notice: 'collection: not-stated\nprovision: not-stated',
      finds: ['provision'],
    },
    {
      shows: 'one use whose answer differs',
      notice: processing(entry('a', `${taskBases}provision: not-stated`), entry('b', taskBases)),
      finds: ['processing/a/provision'],
    },
  ],
  good: [
    { shows: 'what comes only from others', notice: 'collection: indirect\nprovision: not-stated' },
    {
      shows: 'an answer of every use’s own',
      notice: `provision: not-stated\n${oneUse(`${taskBases}provision:\n  requirement: optional`)}`,
    },
  ],
};
