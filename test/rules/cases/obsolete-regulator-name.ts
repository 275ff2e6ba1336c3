import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'Complain to the Information Commissioner.', finds: ['Information Commissioner'] },
    { text: "Ask the Information Commissioner's Office (ICO).", finds: ["Information Commissioner's Office"] },
    { text: 'Ask the Information Commissioners Office.', finds: ['Information Commissioners Office'] },
    { text: 'Ask the **information\ncommissioner’s office**.', finds: ['information\ncommissioner’s office'] },
    { text: 'The Information Commissioner’s decision', finds: ['Information Commissioner'] },
    { text: 'Information Commissioner', on: '2026-09-20', severity: 'info', finds: ['Information Commissioner'] },
    { text: 'Information Commissioner', on: '2026-09-30', severity: 'warning', finds: ['Information Commissioner'] },
  ],
  good: [
    { text: 'Complain to the Information Commission.' },
    { text: 'Complain to the ICO.' },
    { text: 'The Scottish Information Commissioner, and the Information Commissioner for Scotland' },
    { text: 'The Biometrics and Surveillance Camera Commissioner' },
    { text: 'The Investigatory Powers Commissioner and the Commissioner' },
    { text: 'The Information Commission, formerly the Information Commissioner’s Office' },
    { text: 'The Information Commission replaced the Information Commissioner.' },
    { text: 'The judges said so in Brown v Information Commissioner.' },
    { text: 'Information Commissioner', on: '2026-06-01' },
  ],
  border: [
    {
      text: 'We registered in 2019 with the Information Commissioner.',
      finds: ['Information Commissioner'],
      why: 'the registration is with the new body now',
    },
  ],
};
