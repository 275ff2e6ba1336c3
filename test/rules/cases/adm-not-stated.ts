import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [{ shows: 'nothing said', without: ['automatedDecisions'], finds: [''] }],
  good: [
    { shows: 'none, said expressly', notice: 'automatedDecisions: none' },
    { shows: 'a list', notice: 'automatedDecisions:\n  - what: who gets a place' },
  ],
};
