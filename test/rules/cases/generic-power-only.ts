import type { RuleCases } from '../case.js';

const basis = (law: string): string => `
processing:
  - id: one
    people: all
    nature: task
    purposes:
      - Run a club.
    lawfulBases:
      - basis: public-task
        law:
${law}`;
const statute = (id: string, provision?: string): string =>
  `          - statute: ${id}\n${provision === undefined ? '' : `            provision: ${provision}\n`}`;
const incidental = statute('local-government-act-1972', 'section 111');

export const cases: RuleCases = {
  bad: [
    { shows: 'incidental powers', notice: basis(incidental), finds: ['processing/one/lawfulBases/0/law'] },
    {
      shows: 'a part of the section',
      notice: basis(statute('local-government-act-1972', 'Section 111(1)')),
      finds: ['processing/one/lawfulBases/0/law'],
    },
    {
      shows: 'two general powers',
      notice: basis(incidental + statute('localism-act-2011', 'section 1')),
      finds: ['processing/one/lawfulBases/0/law'],
    },
    {
      shows: 'data protection law beside one',
      notice: basis(incidental + statute('uk-gdpr')),
      finds: ['processing/one/lawfulBases/0/law'],
    },
  ],
  good: [
    { shows: 'a law of the service beside one', notice: basis(incidental + statute('children-act-1989', 'section 17')) },
    { shows: 'another section of the same Act', notice: basis(statute('local-government-act-1972', 'section 250')) },
    { shows: 'a power of common law beside one', notice: basis(`${incidental}          - commonLaw: a power to run clubs\n`) },
  ],
  border: [
    { shows: 'the Act without a section', notice: basis(statute('localism-act-2011')), finds: [], why: 'the Act holds other powers too' },
  ],
};
