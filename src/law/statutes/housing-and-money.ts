import type { Statute } from '../statute.js';

/** Laws about housing, local taxes, benefits and fraud. */
export const housingAndMoneyStatutes: readonly Statute[] = [
  {
    id: 'housing-act-1985',
    title: 'Housing Act 1985',
    path: 'ukpga/1985/68',
    confirmed: 'secondary',
    uses: [{ what: 'council tenancies; right to buy', confirmed: 'unverified' }],
  },
  {
    id: 'housing-act-1996',
    title: 'Housing Act 1996',
    path: 'ukpga/1996/52',
    confirmed: 'secondary',
    uses: [
      { provision: 'Part 6', what: 'allocation of housing', confirmed: 'secondary' },
      { provision: 'Part 7', what: 'homelessness', confirmed: 'unverified' },
    ],
  },
  {
    id: 'housing-act-2004',
    title: 'Housing Act 2004',
    path: 'ukpga/2004/34',
    confirmed: 'secondary',
    uses: [{ what: 'licensing of houses in multiple occupation', confirmed: 'unverified' }],
  },
  {
    id: 'homelessness-reduction-act-2017',
    title: 'Homelessness Reduction Act 2017',
    path: 'ukpga/2017/13',
    confirmed: 'secondary',
    uses: [{ what: 'preventing and relieving homelessness', confirmed: 'unverified' }],
  },
  {
    id: 'local-government-finance-act-1988',
    title: 'Local Government Finance Act 1988',
    path: 'ukpga/1988/41',
    confirmed: 'secondary',
    uses: [{ what: 'business rates', confirmed: 'unverified' }],
  },
  {
    id: 'local-government-finance-act-1992',
    title: 'Local Government Finance Act 1992',
    path: 'ukpga/1992/14',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 6', what: 'who pays council tax', confirmed: 'unverified' },
      { provision: 'section 11', what: 'council tax discounts', confirmed: 'unverified' },
      { provision: 'section 13A', what: 'council tax reductions', confirmed: 'unverified' },
      { provision: 'Schedule 2', what: 'council tax administration', confirmed: 'unverified' },
    ],
  },
  {
    id: 'social-security-administration-act-1992',
    title: 'Social Security Administration Act 1992',
    path: 'ukpga/1992/5',
    confirmed: 'secondary',
    uses: [{ what: 'housing benefit', confirmed: 'unverified' }],
  },
  {
    id: 'welfare-reform-act-2012',
    title: 'Welfare Reform Act 2012',
    path: 'ukpga/2012/5',
    confirmed: 'secondary',
    uses: [{ what: 'housing benefit and other benefits', confirmed: 'unverified' }],
  },
  {
    id: 'local-audit-and-accountability-act-2014',
    title: 'Local Audit and Accountability Act 2014',
    path: 'ukpga/2014/2',
    confirmed: 'secondary',
    uses: [
      { provision: 'Part 6', what: 'data matching against fraud: the National Fraud Initiative', confirmed: 'guidance' },
      { provision: 'Schedule 9', what: 'data matching against fraud: the National Fraud Initiative', confirmed: 'guidance' },
    ],
  },
  {
    id: 'digital-economy-act-2017',
    title: 'Digital Economy Act 2017',
    path: 'ukpga/2017/30',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 35', what: 'sharing data to improve public services', confirmed: 'unverified' },
      { provision: 'section 48', what: 'sharing data about debt owed to the public sector', confirmed: 'unverified' },
      { provision: 'section 56', what: 'sharing data about fraud against the public sector', confirmed: 'unverified' },
    ],
  },
];
