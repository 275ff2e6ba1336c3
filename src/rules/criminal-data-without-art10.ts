import { article10Routes, dpa2018, always } from '../law/index.js';
import { given, type CriminalOffenceCondition } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { placeOf } from '../facts/index.js';
import { unmetConditions, type Unmet } from './support/unmet-conditions.js';
import { nameUses, sharedItems, type Shared } from './support/uses.js';

export default rule({
  id: 'criminal-data-without-art10',
  kind: 'lawfulness',
  severity: 'error',
  citation: { ...dpa2018('section 10(5)'), label: 'UK GDPR Article 10 and Data Protection Act 2018, section 10(5)' },
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'Information about offences is used, and nothing is given that allows it.',
  why: 'Information about crimes, allegations among them, may be used only under the control of official authority or under a condition of Schedule 1 to the Data Protection Act 2018.',
  fix: 'Ask the service and your data protection officer what allows the use, and write the answer under “criminalOffence”. If a use really does not touch that data, name the groups that it does use under “data”.',
  bad: `
personalData:
  - id: offences
    items:
      - item: what the police tell us about offences
        criminal: true
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
    criminalOffence: not-stated
`,
  good: `
personalData:
  - id: offences
    items:
      - item: what the police tell us about offences
        criminal: true
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
    criminalOffence:
      - authority: official-authority
`,
  check: ({ notice }) => {
    const unmet = unmetConditions(notice, {
      isKind: (kind) => kind === 'criminal-offence',
      answerOf: (use) => use.criminalOffence,
      isCondition: ({ authority }) => authority !== 'not-stated',
    });
    const conditions = sharedItems(notice, (use) => use.criminalOffence);
    return [...unmet.map(word), ...conditions.flatMap(judgeParagraphs)];
  },
});

function word({ origin, uses }: Unmet): Finding {
  return {
    origin,
    message: `The notice gives nothing that allows the use of information about offences for ${nameUses(uses)}.`,
    hint,
  };
}

const hint =
  'Article 10 allows this only under the control of official authority or under a condition of Schedule 1 to the Data Protection Act 2018. Ask the service and your data protection officer which it is, if either, and write the answer under “criminalOffence”. Do not pick one to fill the gap. If a use really does not touch this data, name the groups that it does use under “data”.';

/** A condition of Schedule 1 counts only with its paragraph. */
function judgeParagraphs({ item, uses }: Shared<CriminalOffenceCondition>): readonly Finding[] {
  if (item.authority === 'not-stated') return [];
  const allowed = article10Routes[item.authority].schedule1;
  if (allowed === 'none' || given(item.schedule1)?.some((number) => allowed.includes(number)) === true) return [];
  return [
    {
      origin: placeOf(item.schedule1),
      message: `The notice rests the use of information about offences for ${nameUses(uses)} on Schedule 1, and does not say which of its conditions is met.`,
      hint: 'Ask the service and your data protection officer which paragraph of Part 1, 2 or 3 of Schedule 1 is met, if any, and write its number under “schedule1”.',
    },
  ];
}
