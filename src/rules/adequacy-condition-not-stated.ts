import { always, ukGdpr } from '../law/index.js';
import { rule } from './rule.js';
import { askAboutCoverage } from './support/ask-about-coverage.js';

export default rule({
  id: 'adequacy-condition-not-stated',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('45A'),
  inForce: always,
  confirmed: 'secondary',
  caveat: 'Which receivers in Canada and Japan are covered was read in notes on the regulations, not in the regulations.',
  file: 'notice',
  summary:
    'Information goes to Canada or Japan under UK adequacy regulations, and nothing says that they cover the organisation that gets it.',
  why: 'UK regulations approve only some receivers there. One that is not covered gives people no such protection.',
  fix: 'Ask the service whether the receiver is covered. Write the answer under “adequacyCondition”: met or not-met.',
  bad: `
transfers:
  routine:
    - country: Canada
      recipient: the company that sends our letters
      mechanism: uk-adequacy
`,
  good: `
transfers:
  routine:
    - country: Canada
      recipient: the company that sends our letters
      mechanism: uk-adequacy
      adequacyCondition: met
`,
  check: ({ notice, day }) =>
    askAboutCoverage(notice, day, ({ id }) => id !== 'united-states', {
      question: 'is the organisation that gets it one that they cover?',
      hint: 'They cover only some organisations there: in Canada those under the Personal Information Protection and Electronic Documents Act, in Japan those under the Act on the Protection of Personal Information. Write met or not-met under “adequacyCondition”. If nobody knows, ask your data protection officer whether the information may be sent.',
    }),
});
