import type { RuleCases } from '../case.js';

const basis = (law: string, { kind = 'public-task', purpose = 'Look into worries about a child.' } = {}): string => `
processing:
  - id: one
    people: all
    nature: task
    purposes:
      - ${purpose}
    lawfulBases:
      - basis: ${kind}
        law:
${law}`;
const statute = (id: string): string => `          - statute: ${id}\n`;
const dpa = statute('data-protection-act-2018');

export const cases: RuleCases = {
  bad: [
    {
      shows: 'the UK GDPR as the law of a duty',
      notice: basis(statute('uk-gdpr'), { kind: 'legal-obligation' }),
      finds: ['processing/one/lawfulBases/0/law'],
    },
    {
      shows: 'two laws about information',
      notice: basis(dpa + statute('freedom-of-information-act-2000')),
      finds: ['processing/one/lawfulBases/0/law'],
    },
    {
      shows: 'a topic that is something else',
      notice: `${basis(dpa)}service:\n  name: Help\n  topics: [schools]`,
      registers: { topics: 'schools:\n  name: Schools\n' },
      finds: ['processing/one/lawfulBases/0/law'],
    },
  ],
  good: [
    { shows: 'the law of the service beside it', notice: basis(dpa + statute('children-act-1989')) },
    { shows: 'guidance beside it', notice: basis(`${dpa}          - guidance: Working together\n`) },
    {
      shows: 'a service about information rights',
      notice: `${basis(dpa)}service:\n  name: Help\n  topics: [information-rights]`,
      registers: { topics: 'information-rights:\n  name: Your rights over information\n' },
    },
    {
      shows: 'a service that answers requests, by the name of its topic',
      notice: `${basis(statute('freedom-of-information-act-2000'))}service:\n  name: Help\n  topics: [foi-team]`,
      registers: { topics: 'foi-team:\n  name: Freedom of information\n' },
    },
    { shows: 'a purpose that is information rights', notice: basis(dpa, { purpose: 'Answer requests for information.' }) },
    { shows: 'no law at all', notice: basis('', {}).replace(/law:\n$/, 'law: not-stated') },
  ],
  border: [
    {
      shows: 'a repealed one',
      notice: basis(statute('data-protection-act-1998')),
      finds: [],
      why: 'that it was repealed is found by a rule of its own',
    },
  ],
};
