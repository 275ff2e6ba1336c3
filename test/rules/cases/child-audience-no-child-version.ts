import type { RuleCases } from '../case.js';

const person = (...facts: readonly string[]): string =>
  ['people:', '  - id: child', '    name: Children', ...facts.map((fact) => `    ${fact}`)].join('\n');
const version = (kind: string): string => `versions:\n  - kind: ${kind}\n    name: A version\n    url: https://www.example.org/v`;

export const cases: RuleCases = {
  bad: [
    { shows: 'all ages of childhood', notice: person('ages: 0-17', 'readsThrough: self'), finds: ['people/child/ages'] },
    { shows: 'ages that begin late', notice: person('ages: 16+', 'readsThrough: self'), finds: ['people/child/ages'] },
    { shows: 'ages that end at 8', notice: person('ages: 5-8', 'readsThrough: self'), finds: ['people/child/ages'] },
    {
      shows: 'another form, but none for children',
      notice: `${person('ages: 10-15', 'readsThrough: self')}\n${version('easy-read')}`,
      finds: ['people/child/ages'],
    },
    {
      shows: 'two groups are one finding',
      notice: `${person('ages: 8-12', 'readsThrough: self')}\n  - id: teenager\n    name: Teenagers\n    ages: 13-17\n    readsThrough: self`,
      finds: ['people/child/ages'],
    },
  ],
  good: [
    { shows: 'a version for children', notice: `${person('ages: 8-15', 'readsThrough: self')}\n${version('child')}` },
    { shows: 'children too young to read it', notice: person('ages: 0-7', 'readsThrough: self') },
    { shows: 'adults', notice: person('ages: 18+', 'readsThrough: self') },
    { shows: 'children whose parents read it', notice: person('ages: 8-15', 'readsThrough: parent-or-carer') },
    { shows: 'no ages', notice: person('readsThrough: self') },
  ],
  border: [
    {
      shows: 'nobody says who reads it',
      notice: person('ages: 8-15'),
      finds: [],
      why: 'children whose data is held need not be users of the service',
    },
  ],
};
