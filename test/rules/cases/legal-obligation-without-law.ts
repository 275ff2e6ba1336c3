import type { RuleCases } from '../case.js';
import { oneUse } from '../snippets.js';

const basis = (said: string): string => oneUse(`lawfulBases:\n  - basis: ${said}`);

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a duty without its law',
      notice: basis('legal-obligation\n    function: to help'),
      finds: ['processing/a/lawfulBases/0'],
    },
  ],
  good: [
    { shows: 'a task without its law', notice: basis('public-task\n    function: to help\n    law: not-stated') },
    { shows: 'vital interests', notice: basis('vital-interests') },
  ],
};
