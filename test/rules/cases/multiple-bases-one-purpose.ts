import type { RuleCases } from '../case.js';
import { indent } from '../snippets.js';

const bases = (...kinds: readonly string[]): string => `lawfulBases:\n${kinds.map((kind) => `  - basis: ${kind}\n`).join('')}`;
const entry = (rest: string, ...purposes: readonly string[]): string =>
  `processing:\n  - id: one\n    people: all\n    purposes:\n${purposes.map((text) => `      - ${text}\n`).join('')}${indent(rest, 4)}`;
const four = ['consent', 'contract', 'vital-interests', 'public-task'];

export const cases: RuleCases = {
  bad: [
    { shows: 'three', notice: entry(bases('consent', 'contract', 'public-task'), 'Help.'), finds: ['processing/one/lawfulBases'] },
    { shows: 'four for one purpose', notice: entry(bases(...four), 'Help.'), finds: ['processing/one/lawfulBases'], severity: 'info' },
    {
      shows: 'three for several purposes',
      notice: entry(bases('consent', 'contract', 'public-task'), 'Help.', 'Count.'),
      finds: ['processing/one/lawfulBases'],
    },
  ],
  good: [
    { shows: 'two', notice: entry(bases('consent', 'public-task'), 'Help.') },
    {
      shows: 'one basis with several laws, written three times',
      notice: entry(bases('public-task', 'public-task', 'public-task'), 'Help.'),
    },
  ],
  border: [
    {
      shows: 'four for several purposes',
      notice: entry(bases(...four), 'Help.', 'Count.'),
      finds: [],
      why: 'they are tied to no purpose, which another rule speaks of',
    },
  ],
};
