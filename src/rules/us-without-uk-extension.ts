import { cite, citedLaws } from '../law/index.js';
import { rule } from './rule.js';
import { askAboutCoverage } from './support/ask-about-coverage.js';

/** The approval of which this rule speaks; the other ones of some receivers only have a rule of their own. */
const unitedStates = 'united-states';

export default rule({
  id: 'us-without-uk-extension',
  kind: 'duty',
  severity: 'error',
  citation: cite(citedLaws.usAdequacy2023),
  inForce: { from: '2023-10-12' },
  confirmed: 'secondary',
  file: 'notice',
  summary:
    'Information goes to the United States under UK adequacy regulations, and nothing says that the firm that gets it takes part in the UK Extension.',
  why: 'UK regulations approve sending information to the United States only where the firm is on the Data Privacy Framework List and takes part in its UK Extension. Being on the list for the European Union does not count here.',
  fix: 'Ask the service whether the firm takes part in the UK Extension. Write the answer under “adequacyCondition”: met or not-met.',
  bad: `
transfers:
  routine:
    - country: United States
      recipient: the company that runs our booking system
      mechanism: uk-adequacy
`,
  good: `
transfers:
  routine:
    - country: United States
      recipient: the company that runs our booking system
      mechanism: uk-adequacy
      adequacyCondition: met
`,
  check: ({ notice, day }) =>
    askAboutCoverage(notice, day, ({ id }) => id === unitedStates, {
      question: 'is the firm that gets it on the Data Privacy Framework List, and does it take part in the UK Extension?',
      hint: 'UK regulations cover only firms that do. The firm’s entry on the list tells. Write met or not-met under “adequacyCondition”. If the firm does not take part, or nobody knows, ask your data protection officer whether the information may be sent.',
    }),
});
