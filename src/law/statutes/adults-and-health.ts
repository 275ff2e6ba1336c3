import type { Statute } from '../statute.js';

/** Laws about adult social care, mental health and public health. */
export const adultsAndHealthStatutes: readonly Statute[] = [
  {
    id: 'care-act-2014',
    title: 'Care Act 2014',
    path: 'ukpga/2014/23',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 1', what: 'promoting individual well-being', confirmed: 'unverified' },
      { provision: 'section 6', what: 'co-operation with partners', confirmed: 'unverified' },
      { provision: 'section 9', what: 'assessing an adult’s needs', confirmed: 'unverified' },
      { provision: 'section 18', what: 'meeting needs for care and support', confirmed: 'unverified' },
      { provision: 'sections 42 to 47', what: 'safeguarding adults', confirmed: 'unverified' },
    ],
  },
  {
    id: 'mental-health-act-1983',
    title: 'Mental Health Act 1983',
    path: 'ukpga/1983/20',
    confirmed: 'secondary',
    uses: [{ provision: 'section 117', what: 'aftercare', confirmed: 'unverified' }],
  },
  {
    id: 'mental-capacity-act-2005',
    title: 'Mental Capacity Act 2005',
    path: 'ukpga/2005/9',
    confirmed: 'secondary',
    uses: [{ what: 'decisions for people who lack capacity', confirmed: 'unverified' }],
  },
  {
    id: 'national-health-service-act-2006',
    title: 'National Health Service Act 2006',
    path: 'ukpga/2006/41',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 2B', what: 'improving public health', confirmed: 'unverified' },
      { provision: 'section 251', what: 'use of confidential patient information', confirmed: 'unverified' },
    ],
  },
  {
    id: 'health-and-social-care-act-2012',
    title: 'Health and Social Care Act 2012',
    path: 'ukpga/2012/7',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 250', what: 'information standards, among them the Accessible Information Standard', confirmed: 'secondary' },
      { provision: 'section 251B', what: 'sharing information for direct care', confirmed: 'unverified' },
    ],
  },
  {
    id: 'public-health-control-of-disease-act-1984',
    title: 'Public Health (Control of Disease) Act 1984',
    path: 'ukpga/1984/22',
    confirmed: 'secondary',
    uses: [{ what: 'notification of disease', confirmed: 'unverified' }],
  },
];
