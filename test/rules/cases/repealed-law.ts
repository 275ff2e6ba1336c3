import type { RuleCases } from '../case.js';

const basis = (...statutes: readonly string[]): string => `
processing:
  - id: one
    people: all
    nature: task
    purposes:
      - Look into worries about a child.
    lawfulBases:
      - basis: public-task
        function: to look into worries
        law:
${statutes.map((id) => `          - statute: ${id}\n`).join('')}`;

export const cases: RuleCases = {
  bad: [
    { shows: 'a law that nobody ties to a use', notice: 'statedLaw:\n  - statute: data-protection-act-1998', finds: ['statedLaw/0'] },
    {
      shows: 'a law behind a condition',
      notice: `${basis('children-act-1989')}    specialCategory:
      - condition: explicit-consent
        law:
          - statute: race-relations-act-1976
`,
      finds: ['processing/one/specialCategory/0/law/0'],
    },
    {
      shows: 'a repeal that was not checked',
      notice: basis('local-safeguarding-children-boards-regulations-2006'),
      finds: ['processing/one/lawfulBases/0/law/0'],
      severity: 'warning',
    },
    {
      shows: 'one law in two places is one finding',
      notice: `${basis('audit-commission-act-1998')}statedLaw:\n  - statute: audit-commission-act-1998`,
      finds: ['processing/one/lawfulBases/0/law/0'],
      severity: 'error',
    },
    {
      shows: 'two laws are two findings',
      notice: basis('audit-commission-act-1998', 'race-relations-act-1976'),
      finds: ['processing/one/lawfulBases/0/law/0', 'processing/one/lawfulBases/0/law/1'],
    },
  ],
  good: [
    { shows: 'a law in force', notice: 'statedLaw:\n  - statute: data-protection-act-2018' },
    {
      shows: 'an entry of the register under the id of a repealed law',
      notice: 'statedLaw:\n  - legislation: race-relations-act-1976',
      registers: { legislation: 'race-relations-act-1976:\n  title: Our code on race relations\n  kind: code\n' },
    },
  ],
  border: [
    {
      shows: 'the Disability Discrimination Act in Northern Ireland',
      notice: basis('disability-discrimination-act-1995'),
      controller: 'nation: northern-ireland',
      finds: [],
      why: 'the Act was kept there',
    },
    {
      shows: 'the same Act in Wales',
      notice: basis('disability-discrimination-act-1995'),
      controller: 'nation: wales',
      finds: ['processing/one/lawfulBases/0/law/0'],
      why: 'it was repealed for the rest',
    },
  ],
};
