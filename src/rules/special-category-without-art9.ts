import { always, ukGdpr } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import type { Sensitive } from '../facts/index.js';
import { unmetConditions, type Unmet } from './support/unmet-conditions.js';
import { nameUses } from './support/uses.js';
import { listWords, wordsOf } from './support/wording.js';

export default rule({
  id: 'special-category-without-art9',
  kind: 'lawfulness',
  severity: 'error',
  citation: ukGdpr('9(1)'),
  inForce: always,
  confirmed: 'secondary',
  file: 'notice',
  summary: 'Special category data is used, and no condition of Article 9 is given for it.',
  why: 'The law forbids using information about health, ethnic origin, religion and the like, unless one of ten conditions is met. Without one, the use is unlawful, however good the reason.',
  fix: 'Ask the service and your data protection officer which condition covers the use, and write the answer under “specialCategory”. If a use really does not touch that data, name the groups that it does use under “data”.',
  bad: `
personalData:
  - id: needs
    items:
      - item: what your doctor tells us
        special: health
processing:
  - id: help
    people: all
    nature: task
    purposes:
      - Work out what help a family may need.
    lawfulBases:
      - basis: public-task
        function: to help children in need
        law:
          - statute: children-act-1989
            provision: section 17
    specialCategory: not-stated
`,
  good: `
personalData:
  - id: needs
    items:
      - item: what your doctor tells us
        special: health
processing:
  - id: help
    people: all
    nature: task
    purposes:
      - Work out what help a family may need.
    lawfulBases:
      - basis: public-task
        function: to help children in need
        law:
          - statute: children-act-1989
            provision: section 17
    specialCategory:
      - condition: health-or-social-care
        schedule1: [2]
`,
  check: ({ notice }) =>
    unmetConditions(notice, {
      isKind: (kind) => kind !== 'criminal-offence',
      answerOf: (use) => use.specialCategory,
      isCondition: ({ condition }) => condition !== 'not-stated',
    }).map(word),
});

function word({ origin, uses, kinds }: Unmet): Finding {
  return {
    origin,
    message: `The notice gives no condition of Article 9 that allows the use of ${describeData(kinds)} for ${nameUses(uses)}.`,
    hint,
  };
}

const hint =
  'Using such information is forbidden unless a condition of Article 9(2) is met. Ask the service and your data protection officer which one is, if any, and write the answer under “specialCategory”. Do not pick one to fill the gap. If a use really does not touch this data, name the groups that it does use under “data”.';

function describeData(kinds: readonly Sensitive[]): string {
  const named = kinds.filter((kind) => kind !== 'not-stated').map(wordsOf);
  return named.length === 0 ? 'special category data' : `special category data (${listWords(named)})`;
}
