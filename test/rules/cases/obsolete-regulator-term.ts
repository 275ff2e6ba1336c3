import type { RuleCases } from '../case.js';

export const cases: RuleCases = {
  bad: [
    { text: 'You may lodge a complaint with a supervisory authority.', finds: ['supervisory authority'] },
    { text: 'The Supervisory\nAuthority decides.', finds: ['Supervisory\nAuthority'] },
  ],
  good: [
    { text: 'If you live in the EU, turn to the supervisory authority there.' },
    { text: 'The supervisory authority for money laundering is the FCA.' },
    { text: 'The authority has a supervisory role.' },
  ],
};
