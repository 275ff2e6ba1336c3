import type { RuleCases } from '../case.js';
import { oneUse } from '../snippets.js';

const task = (said = ''): string => oneUse(`lawfulBases:\n  - basis: public-task\n${said}`);

export const cases: RuleCases = {
  bad: [
    { shows: 'neither task nor law', notice: task(), finds: ['processing/a/lawfulBases/0'] },
    {
      shows: 'both expressly not stated',
      notice: task('    function: not-stated\n    law: not-stated'),
      finds: ['processing/a/lawfulBases/0/law'],
    },
  ],
  good: [
    { shows: 'a task without its law', notice: task('    function: to help\n    law: not-stated') },
    { shows: 'guidance, without the task in words', notice: task('    law:\n      - guidance: Working together') },
  ],
};
