import type { RuleCases } from '../case.js';
import { transfer } from '../transfer.js';

export const cases: RuleCases = {
  bad: [
    {
      shows: 'a contract, for a club that is no authority',
      notice: transfer('Kenya', '', 'art49-contract'),
      controller: 'kind: other',
      finds: ['transfers/routine/0/mechanism'],
    },
    {
      shows: 'legal claims',
      notice: transfer('Kenya', '', 'art49-legal-claims'),
      finds: ['transfers/routine/0/mechanism'],
      severity: 'warning',
    },
  ],
  good: [
    { shows: 'a safeguard', notice: transfer('Kenya', 'copy: Ask us.', 'idta') },
    { shows: 'nothing stated', notice: transfer('Kenya', '', 'not-stated') },
  ],
  border: [
    {
      shows: 'consent, for a public authority',
      notice: transfer('Kenya', '', 'art49-explicit-consent'),
      finds: [],
      why: 'it is closed to authorities at any time, which a rule of its own finds',
    },
    {
      shows: 'consent, for a body that is no authority',
      notice: transfer('Kenya', '', 'art49-explicit-consent'),
      controller: 'kind: parish-council',
      finds: ['transfers/routine/0/mechanism'],
      why: 'it is open to it, and still not for what happens every day',
    },
  ],
};
