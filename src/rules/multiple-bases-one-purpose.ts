import { always, ukGdpr } from '../law/index.js';
import { rule } from './rule.js';
import { basisLists, isBlanket } from './support/basis-lists.js';
import { nameUses } from './support/uses.js';

/** Two reasons for one purpose are common and can both be true. */
const many = 3;

export default rule({
  id: 'multiple-bases-one-purpose',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('13(1)(c)'),
  inForce: always,
  confirmed: 'guidance',
  file: 'notice',
  summary: 'One purpose has three legal reasons or more.',
  why: 'People have other rights under each legal reason. With three of them at once, nobody can tell which rights hold.',
  fix: 'Ask the service which reason is the main one, or whether these are really several purposes with a reason each.',
  bad: `
processing:
  - id: cameras
    people: all
    nature: task
    purposes:
      - Keep our car parks safe with cameras.
    lawfulBases:
      - basis: public-task
        function: to run car parks
        law:
          - statute: road-traffic-regulation-act-1984
      - basis: legal-obligation
        law:
          - statute: health-and-safety-at-work-etc-act-1974
      - basis: vital-interests
`,
  good: `
processing:
  - id: cameras
    people: all
    nature: task
    purposes:
      - Keep our car parks safe with cameras.
    lawfulBases:
      - basis: public-task
        function: to run car parks
        law:
          - statute: road-traffic-regulation-act-1984
`,
  check: ({ notice }) =>
    basisLists(notice)
      .filter((list) => list.bases.length >= many && !isBlanket(list))
      .map(({ origin, bases, uses }) => ({
        origin,
        message: `${nameUses(uses)} ${uses.length === 1 ? 'has' : 'have'} ${String(bases.length)} legal reasons. Which is the main one?`,
        hint: 'People’s rights depend on the legal reason. Ask the service whether these are several purposes, each with a reason of its own. If all the reasons are true of one purpose, leave them and put the main one first.',
      })),
});
