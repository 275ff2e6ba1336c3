import { citedLaws } from '../cited-laws.js';
import type { Statute } from '../statute.js';

/** Laws about information itself. They govern what a council does with data; they create no service. */
export const informationStatutes: readonly Statute[] = [
  {
    id: 'uk-gdpr',
    ...citedLaws.ukGdpr,
    extent: 'united-kingdom',
    confirmed: 'statute-read',
    informationLaw: true,
    uses: [{ what: 'the main law on personal data', confirmed: 'statute-read' }],
  },
  {
    id: 'data-protection-act-2018',
    ...citedLaws.dpa2018,
    extent: 'united-kingdom',
    confirmed: 'statute-read',
    informationLaw: true,
    uses: [
      { what: 'the UK’s additions to the UK GDPR', confirmed: 'statute-read' },
      { provision: 'Part 3', what: 'law enforcement', confirmed: 'statute-read' },
      { provision: 'Schedule 1', what: 'conditions for special category and criminal offence data', confirmed: 'statute-read' },
    ],
  },
  {
    id: 'data-use-and-access-act-2025',
    ...citedLaws.duaa2025,
    confirmed: 'statute-read',
    informationLaw: true,
    uses: [{ what: 'changes to the UK GDPR and the Data Protection Act 2018', confirmed: 'statute-read' }],
  },
  {
    id: 'freedom-of-information-act-2000',
    ...citedLaws.foia2000,
    confirmed: 'secondary',
    informationLaw: true,
    uses: [
      { what: 'requests for information', confirmed: 'unverified' },
      { provision: 'section 19', what: 'publication schemes', confirmed: 'unverified' },
      { provision: 'section 20', what: 'model publication schemes', confirmed: 'unverified' },
    ],
  },
  {
    id: 'privacy-and-electronic-communications-regulations-2003',
    ...citedLaws.pecr2003,
    confirmed: 'secondary',
    informationLaw: true,
    uses: [
      { provision: 'regulation 6', what: 'cookies and similar storage', confirmed: 'secondary' },
      { provision: 'regulation 22', what: 'marketing by e-mail and text message', confirmed: 'secondary' },
      { provision: 'Schedule A1', what: 'cookies that need no consent', confirmed: 'secondary' },
    ],
  },
  {
    id: 'public-sector-bodies-accessibility-regulations-2018',
    ...citedLaws.accessibilityRegulations2018,
    confirmed: 'secondary',
    informationLaw: true,
    uses: [{ provision: 'regulation 8', what: 'the accessibility statement', confirmed: 'statute-read' }],
  },
  {
    id: 'data-protection-adequacy-republic-of-korea-regulations-2022',
    ...citedLaws.koreaAdequacy2022,
    confirmed: 'secondary',
    informationLaw: true,
    uses: [{ what: 'transfers to the Republic of Korea', confirmed: 'secondary' }],
  },
  {
    id: 'data-protection-adequacy-united-states-of-america-regulations-2023',
    ...citedLaws.usAdequacy2023,
    confirmed: 'secondary',
    informationLaw: true,
    uses: [{ what: 'transfers to United States firms listed for the UK Extension', confirmed: 'secondary' }],
  },
];
