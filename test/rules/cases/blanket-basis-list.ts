import type { RuleCases } from '../case.js';
import { indent } from '../snippets.js';

const four = `lawfulBases:
  - basis: consent
  - basis: contract
  - basis: vital-interests
  - basis: public-task
    function: to help
    law:
      - commonLaw: a power
consent:
  withdraw: Phone us.
`;
const three = four.replace('  - basis: contract\n', '');
const purposes = (...texts: readonly string[]): string => `purposes:\n${texts.map((text) => `  - ${text}\n`).join('')}`;
const entry = (id: string, rest: string): string => `  - id: ${id}\n    people: all\n    nature: task\n${indent(rest, 4)}`;

export const cases: RuleCases = {
  bad: [
    {
      shows: 'one entry with two purposes',
      notice: `processing:\n${entry('a', purposes('Help.', 'Count.') + four)}`,
      finds: ['processing/a/lawfulBases'],
    },
    {
      shows: 'defaults for two entries',
      notice: `defaults:\n${indent(four, 2)}processing:\n${entry('a', purposes('Help.'))}${entry('b', purposes('Count.'))}`,
      finds: ['defaults/lawfulBases'],
    },
    {
      shows: 'a list that is tied to nothing, and one of an entry',
      notice: `statedBases: [consent, contract, vital-interests, public-task]\nprocessing:\n${entry('a', purposes('Help.', 'Count.') + four)}`,
      finds: ['statedBases', 'processing/a/lawfulBases'],
    },
  ],
  good: [
    { shows: 'three that are tied to nothing', notice: 'statedBases: [consent, contract, public-task]' },
    { shows: 'the same one named four times', notice: 'statedBases: [consent, consent, consent, consent]' },
    { shows: 'three for several purposes', notice: `processing:\n${entry('a', purposes('Help.', 'Count.') + three)}` },
  ],
  border: [
    {
      shows: 'four that are tied to nothing, and a purpose without any',
      notice: `statedBases: [consent, contract, vital-interests, public-task]\nprocessing:\n${entry('a', purposes('Help.'))}`,
      finds: [],
      why: 'the rule on purposes without a basis asks the same question at the same place',
    },
    {
      shows: 'four for a single purpose',
      notice: `processing:\n${entry('a', purposes('Help.') + four)}`,
      finds: [],
      why: 'they are tied to that purpose, which another rule speaks of',
    },
  ],
};
