import type { RuleCases } from '../case.js';
import { entry, oneUse, processing, taskBases } from '../snippets.js';

const interests = 'lawfulBases:\n  - basis: legitimate-interests\n    interest: safety\n';
const onInterests = (nature?: string): string => oneUse(nature === undefined ? interests : `nature: ${nature}\n${interests}`);
const shared = 'defaults:\n  lawfulBases:\n    - basis: legitimate-interests\n';

export const cases: RuleCases = {
  bad: [
    { shows: 'a task', notice: onInterests('task'), finds: ['processing/a/lawfulBases/0/basis'] },
    {
      shows: 'a use of which nobody says whether it is a task',
      notice: onInterests('not-stated'),
      finds: ['processing/a/lawfulBases/0/basis'],
    },
    {
      shows: 'the task among two entries that share a basis',
      notice: shared + processing(entry('a', 'nature: task'), entry('b', 'nature: non-task')),
      finds: ['defaults/lawfulBases/0/basis'],
    },
    { shows: 'a basis that is only named', notice: 'statedBases: [consent, legitimate-interests]', finds: ['statedBases/1'] },
    {
      shows: 'a body that says it is an authority',
      controller: 'kind: other\npublicAuthority:\n  value: true\n  reason: Listed.',
      notice: onInterests(),
      finds: ['processing/a/lawfulBases/0/basis'],
    },
  ],
  good: [
    { shows: 'no non-task', notice: onInterests('non-task') },
    {
      shows: 'no named basis where no use is a task',
      notice: `statedBases: [legitimate-interests]\n${oneUse(`nature: non-task\n${taskBases}`)}`,
    },
    { shows: 'no parish council', controller: 'kind: parish-council', notice: onInterests('task') },
    { shows: 'no body whose kind leaves it open', controller: 'kind: other', notice: onInterests() },
    {
      shows: 'no council that says it is none',
      controller: 'publicAuthority:\n  value: false\n  reason: Not listed.',
      notice: onInterests(),
    },
  ],
};
