import type { RuleCases } from '../case.js';

const recipient = (name: string): string =>
  `recipients:\n  outside:\n    - who:\n        - name: ${JSON.stringify(name)}\n      role: controller\n      direction: we-give`;

export const cases: RuleCases = {
  bad: [
    { text: 'The Audit Commission matches data.', finds: ['Audit Commission'] },
    { text: 'NHS Digital keeps the national record.', finds: ['NHS Digital'] },
    { text: 'We tell PHE and the CCG.', finds: ['PHE', 'CCG'] },
    { text: 'Clinical Commissioning Groups (CCGs) pay for care.', finds: ['Clinical Commissioning Groups (CCGs)'] },
    { text: 'NHS Anytown Clinical\nCommissioning Group', finds: ['Clinical\nCommissioning Group'] },
    { text: 'our local clinical commissioning group', finds: ['clinical commissioning group'] },
    { text: 'Ask the Local Safeguarding Children Board. The LSCB decides.', finds: ['Local Safeguarding Children Board', 'LSCB'] },
    { text: '**Public Health England** helps.', finds: ['Public Health England'] },
    { text: 'Once the CCG has decided, it tells former patients of the CCG.', finds: ['CCG', 'CCG'] },
    { text: 'We share it with the CCG until 2030.', finds: ['CCG'] },
    { shows: 'a recipient', notice: recipient('NHS Digital'), finds: ['recipients/outside/0/who/0/name'] },
    { shows: 'a source', notice: 'sources:\n  - who:\n      - name: Public Health England', finds: ['sources/0/who/0/name'] },
    { shows: 'the first day without it', text: 'NHS Digital', on: '2023-02-01', finds: ['NHS Digital'] },
  ],
  good: [
    { text: 'Records made by the Clinical Commissioning Group are now with the integrated care board.' },
    { text: 'NHS England took over from NHS Digital.' },
    { text: 'NHS England (formerly NHS Digital) keeps the record.' },
    { text: 'Public Health England did this until 2021.' },
    { text: 'The integrated care board replaced the CCG.' },
    { text: 'Clinical commissioning groups were abolished in 2022.' },
    { text: 'Under the Audit Commission Act 1998 and the Local Safeguarding Children Boards Regulations 2006' },
    { text: 'The Causeway Coast and Glens (CCG) area. CCG is short for it.' },
    { text: 'PHE (Parents Helping Each Other) meets on Mondays. Come to PHE.' },
    { text: 'The pheasant and the phe. Lccgs.' },
    { text: 'We audit. Commission for Local Administration' },
    { shows: 'a body on its last day', text: 'NHS Digital', on: '2023-01-31' },
    {
      shows: 'the history of the notice',
      notice: "changes:\n  - date: '2026-10-01'\n    kind: other\n    summary: We stopped sending records to NHS Digital.",
    },
    { shows: 'a former body as a source', notice: 'sources:\n  - who:\n      - name: The former Public Health England' },
  ],
  border: [
    { text: 'the ccg', finds: [], why: 'the short form is looked for in capitals only' },
    { text: 'We use data from PHE reports of 2015.', finds: ['PHE'], why: 'that the reports are old does not say that the body is gone' },
  ],
};
