import type { RuleCases } from '../case.js';
import { oneUse } from '../snippets.js';

const basis = (said: string): string => oneUse(`lawfulBases:\n  - basis: ${said}`);

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a task without its law',
      notice: basis('public-task\n    function: to help\n    law: not-stated'),
      finds: ['processing/a/lawfulBases/0/law'],
    },
  ],
  good: [
    { shows: 'neither task nor law', notice: basis('public-task') },
    { shows: 'both expressly not stated', notice: basis('public-task\n    function: not-stated\n    law: not-stated') },
    { shows: 'a duty without its law', notice: basis('legal-obligation\n    function: to help') },
  ],
};
