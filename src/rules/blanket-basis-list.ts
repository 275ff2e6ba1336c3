import { always, ukGdpr } from '../law/index.js';
import { rule } from './rule.js';
import { basisLists, blanketSize, hasBasis, isBlanket } from './support/basis-lists.js';
import { nameUses, usesOf } from './support/uses.js';

export default rule({
  id: 'blanket-basis-list',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('13(1)(c)'),
  inForce: always,
  confirmed: 'guidance',
  file: 'notice',
  summary: 'The notice lists four legal reasons or more, and does not say which of them is for which purpose.',
  why: 'People have other rights under each legal reason. A list of nearly all of them tells nobody which rights they have.',
  fix: 'Ask the service which legal reason each purpose rests on, and write it there. Leave out none that is true, and add none to make the list fit.',
  bad: `
statedBases:
  - consent
  - contract
  - legal-obligation
  - public-task
`,
  good: `
statedBases:
  - consent
  - public-task
`,
  check: ({ notice }) => {
    const [stated] = notice.statedBases;
    const count = new Set(notice.statedBases.map(({ basis }) => basis)).size;
    const lists = basisLists(notice)
      .filter(isBlanket)
      .map(({ origin, bases, uses }) => ({
        origin,
        message: `The notice gives ${String(bases.length)} legal reasons for all of ${nameUses(uses)}. Which of them is for which?`,
        hint,
      }));
    // Where a purpose has no reason of its own, the rule on that asks the same question at the same place.
    if (stated === undefined || count < blanketSize || !usesOf(notice).every(({ use }) => hasBasis(use))) return lists;
    return [
      {
        origin: { ...stated.origin, path: stated.origin.path.slice(0, -1), part: 'key' },
        message: `The notice lists ${String(count)} legal reasons that are not tied to any purpose. Which of them is for which?`,
        hint,
      },
      ...lists,
    ];
  },
});

const hint =
  'People’s rights depend on the legal reason of each purpose. Ask the service which reason each one rests on, and write it there. Until it answers, leave the list as the service gave it.';
