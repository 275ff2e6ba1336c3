import type { RuleCases } from '../case.js';

const use = (id: string, nature: string, bases: readonly string[]): string =>
  `  - id: ${id}\n    purposes:\n      - Look into worries about a child (${id}).\n    nature: ${nature}\n    lawfulBases: [${bases.map((basis) => `{ basis: ${basis} }`).join(', ')}]\n`;

export const cases: RuleCases = {
  bad: [
    { shows: 'one use', notice: `processing:\n${use('a', 'non-task', ['public-task'])}`, finds: ['processing/a/lawfulBases/0/basis'] },
    {
      shows: 'a closed basis beside it, which the nature would open',
      notice: `processing:\n${use('a', 'non-task', ['legitimate-interests', 'public-task'])}`,
      finds: ['processing/a/lawfulBases/1/basis'],
    },
    {
      shows: 'two uses that share the basis, once',
      notice: `defaults:
  nature: non-task
  lawfulBases:
    - basis: public-task
processing:
  - id: a
    purposes:
      - Look into worries about a child.
  - id: b
    purposes:
      - Help a family.
`,
      finds: ['defaults/lawfulBases/0/basis'],
    },
  ],
  good: [
    { shows: 'a task', notice: `processing:\n${use('a', 'task', ['public-task'])}` },
    { shows: 'a use of which nobody says whether it is a task', notice: `processing:\n${use('a', 'not-stated', ['public-task'])}` },
    { shows: 'a duty that everybody has who employs people', notice: `processing:\n${use('a', 'non-task', ['legal-obligation'])}` },
  ],
  border: [
    {
      shows: 'one use of each kind',
      notice: `processing:\n${use('a', 'non-task', ['contract'])}${use('b', 'task', ['public-task'])}`,
      finds: [],
      why: 'each use is judged by itself',
    },
    {
      shows: 'a use that is plainly a task and said to be none, with no public task beside it',
      notice: `processing:\n${use('a', 'non-task', ['legitimate-interests'])}`,
      finds: [],
      why: 'nothing in the notice says otherwise, and what a task is cannot be read from words',
    },
  ],
};
