import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a council that asks people',
      notice: 'transfers:\n  routine:\n    - country: Kenya\n      mechanism: art49-explicit-consent',
      finds: ['transfers/routine/0/mechanism'],
    },
    {
      shows: 'now and then',
      notice: 'transfers:\n  routine: none\n  exceptions:\n    - when: you ask us to\n      mechanism: art49-explicit-consent',
      finds: ['transfers/exceptions/0/mechanism'],
    },
  ],
  good: [
    {
      shows: 'a parish council',
      controller: 'kind: parish-council',
      notice: `transfers:
  routine:
    - country: Kenya
      mechanism: art49-explicit-consent
`,
    },
    {
      shows: 'another exception',
      notice: `transfers:
  routine:
    - country: Kenya
      mechanism: art49-legal-claims
`,
    },
  ],
};
