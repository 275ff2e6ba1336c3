import type { RuleCases } from '../case.js';
import { oneUse, taskBases } from '../snippets.js';

const duty = (law: string): string => oneUse(`lawfulBases:\n  - basis: legal-obligation\n    function: not-stated\n    law:${law}`);

export const cases: RuleCases = {
  bad: [
    {
      shows: 'one question for what stands open in two places',
      notice: `people:
  - id: a
    name: Children
    told: not-stated
  - id: b
    name: Parents
    told: not-stated`,
      finds: ['people/a/told'],
    },
    {
      shows: 'the words of a duty whose law is given',
      notice: duty('\n      - statute: children-act-1989'),
      finds: ['processing/a/lawfulBases/0/function'],
    },
    {
      shows: 'the first issue of a notice that was reviewed',
      notice: 'dates:\n  issued: not-stated\n  reviewed: "2026-09-01"',
      finds: ['dates/issued'],
    },
    {
      shows: 'facts of a topic',
      notice: oneUse(`${taskBases}topic: cctv\ncctv:\n  where: not-stated\n  operator: not-stated`),
      finds: ['processing/a/cctv/where', 'processing/a/cctv/operator'],
    },
    {
      shows: 'sensitive data of which the notice marks none',
      notice: oneUse(`${taskBases}specialCategory: not-stated\ncriminalOffence: not-stated`),
      finds: ['processing/a/specialCategory', 'processing/a/criminalOffence'],
    },
  ],
  good: [
    {
      shows: 'no condition for data that is marked: other rules ask',
      notice: `personalData:\n  - items:\n      - item: your health\n        special: health\n        criminal: true\n${oneUse(`${taskBases}specialCategory: not-stated\ncriminalOffence: not-stated`)}`,
    },
    { shows: 'nothing that is only left out', notice: 'service:\n  name: Help' },
    { shows: 'no words of a duty whose law is asked for', notice: duty(' not-stated') },
    {
      shows: 'no date where the notice has none: another rule asks',
      notice: 'dates:\n  issued: not-stated\n  reviewed: not-stated',
    },
  ],
};
