import type { Statute } from '../statute.js';

/**
 * Laws that old notices still name and that are law no more. Each says how far its repeal was confirmed: in the repealing Act itself,
 * or in a page that tells of it.
 */
export const repealedStatutes: readonly Statute[] = [
  {
    id: 'data-protection-act-1998',
    title: 'Data Protection Act 1998',
    path: 'ukpga/1998/29',
    confirmed: 'secondary',
    informationLaw: true,
    uses: [],
    repealed: {
      replacedBy: ['uk-gdpr', 'data-protection-act-2018'],
      confirmed: 'secondary',
      caveat: 'A few of its provisions, none of which allows any use of personal data, were kept.',
    },
  },
  {
    id: 'audit-commission-act-1998',
    title: 'Audit Commission Act 1998',
    path: 'ukpga/1998/18',
    confirmed: 'unverified',
    uses: [],
    repealed: { replacedBy: ['local-audit-and-accountability-act-2014'], confirmed: 'statute-read' },
  },
  {
    id: 'disability-discrimination-act-1995',
    title: 'Disability Discrimination Act 1995',
    path: 'ukpga/1995/50',
    confirmed: 'unverified',
    uses: [],
    repealed: { replacedBy: ['equality-act-2010'], confirmed: 'secondary', stillLawIn: ['northern-ireland'] },
  },
  {
    id: 'race-relations-act-1976',
    title: 'Race Relations Act 1976',
    path: 'ukpga/1976/74',
    confirmed: 'unverified',
    uses: [],
    repealed: { replacedBy: ['equality-act-2010'], confirmed: 'secondary' },
  },
  {
    id: 'local-safeguarding-children-boards-regulations-2006',
    title: 'Local Safeguarding Children Boards Regulations 2006',
    path: 'uksi/2006/90',
    confirmed: 'unverified',
    uses: [],
    repealed: { replacedBy: ['children-and-social-work-act-2017', 'children-act-2004'], confirmed: 'unverified' },
  },
];
