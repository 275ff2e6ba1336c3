import type { RuleCases } from '../case.js';
import { entry, oneUse, processing, taskBases } from '../snippets.js';

const childOnly = `${taskBases}people: [child]`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'uses that name nobody, once for each',
      notice: processing(entry('a', taskBases), entry('b', `${taskBases}people: all`)),
      finds: ['processing/a'],
    },
    {
      shows: 'everyone left out',
      notice: `people:
  - id: child
    name: Children
  - id: parent
    name: Parents
  - id: friend
    name: Friends
${oneUse(childOnly)}`,
      finds: ['people/parent', 'people/friend'],
    },
  ],
  good: [
    { shows: 'nobody where the notice names nobody', without: ['people'], notice: oneUse(taskBases) },
    {
      shows: 'nobody who is no data subject',
      notice: `people:
  - id: child
    name: Children
  - id: unborn
    name: Unborn babies
    dataSubject: false
${oneUse(childOnly)}`,
    },
    {
      shows: 'nobody whom a single purpose names',
      notice: `people:
  - id: child
    name: Children
  - id: parent
    name: Parents
${oneUse(childOnly, ['text: Do a thing.', 'text: Ask parents.\n        people: [parent]'])}`,
    },
  ],
};
