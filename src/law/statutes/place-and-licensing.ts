import type { Statute } from '../statute.js';

/** Laws about planning, roads, the environment, trade, licensing and libraries. */
export const placeAndLicensingStatutes: readonly Statute[] = [
  {
    id: 'town-and-country-planning-act-1990',
    title: 'Town and Country Planning Act 1990',
    path: 'ukpga/1990/8',
    confirmed: 'secondary',
    uses: [
      { what: 'planning', confirmed: 'unverified' },
      { provision: 'section 69', what: 'the register of planning applications, which everyone may look at', confirmed: 'statute-read' },
    ],
  },
  {
    id: 'building-act-1984',
    title: 'Building Act 1984',
    path: 'ukpga/1984/55',
    confirmed: 'secondary',
    uses: [
      { what: 'building control', confirmed: 'unverified' },
      { provision: 'section 77', what: 'dangerous buildings', confirmed: 'secondary' },
      { provision: 'section 91', what: 'the duty of local authorities to carry the Act out', confirmed: 'secondary' },
    ],
  },
  {
    id: 'highways-act-1980',
    title: 'Highways Act 1980',
    path: 'ukpga/1980/66',
    confirmed: 'secondary',
    uses: [{ what: 'roads', confirmed: 'unverified' }],
  },
  {
    id: 'road-traffic-regulation-act-1984',
    title: 'Road Traffic Regulation Act 1984',
    path: 'ukpga/1984/27',
    confirmed: 'secondary',
    uses: [
      { what: 'traffic orders and parking permits', confirmed: 'secondary' },
      { provision: 'section 45', what: 'parking places on roads, and permits to use them', confirmed: 'statute-read' },
    ],
  },
  {
    id: 'traffic-management-act-2004',
    title: 'Traffic Management Act 2004',
    path: 'ukpga/2004/18',
    confirmed: 'secondary',
    uses: [{ provision: 'Part 6', what: 'penalty charge notices', confirmed: 'secondary' }],
  },
  {
    id: 'environmental-protection-act-1990',
    title: 'Environmental Protection Act 1990',
    path: 'ukpga/1990/43',
    confirmed: 'secondary',
    uses: [{ what: 'statutory nuisance', confirmed: 'unverified' }],
  },
  {
    id: 'food-safety-act-1990',
    title: 'Food Safety Act 1990',
    path: 'ukpga/1990/16',
    confirmed: 'secondary',
    uses: [{ what: 'food safety', confirmed: 'unverified' }],
  },
  {
    id: 'health-and-safety-at-work-etc-act-1974',
    title: 'Health and Safety at Work etc. Act 1974',
    path: 'ukpga/1974/37',
    confirmed: 'secondary',
    uses: [{ what: 'safety at work', confirmed: 'unverified' }],
  },
  {
    id: 'consumer-rights-act-2015',
    title: 'Consumer Rights Act 2015',
    path: 'ukpga/2015/15',
    confirmed: 'secondary',
    uses: [{ what: 'trading standards', confirmed: 'unverified' }],
  },
  {
    id: 'weights-and-measures-act-1985',
    title: 'Weights and Measures Act 1985',
    path: 'ukpga/1985/72',
    confirmed: 'secondary',
    uses: [{ what: 'trading standards', confirmed: 'unverified' }],
  },
  {
    id: 'licensing-act-2003',
    title: 'Licensing Act 2003',
    path: 'ukpga/2003/17',
    confirmed: 'secondary',
    uses: [{ what: 'alcohol and entertainment licences', confirmed: 'unverified' }],
  },
  {
    id: 'gambling-act-2005',
    title: 'Gambling Act 2005',
    path: 'ukpga/2005/19',
    confirmed: 'secondary',
    uses: [{ what: 'gambling licences', confirmed: 'unverified' }],
  },
  {
    id: 'local-government-miscellaneous-provisions-act-1976',
    title: 'Local Government (Miscellaneous Provisions) Act 1976',
    path: 'ukpga/1976/57',
    confirmed: 'secondary',
    uses: [{ provision: 'Part 2', what: 'taxi and private hire licences', confirmed: 'secondary' }],
  },
  {
    id: 'public-libraries-and-museums-act-1964',
    title: 'Public Libraries and Museums Act 1964',
    path: 'ukpga/1964/75',
    confirmed: 'unverified',
    uses: [
      { provision: 'section 7', what: 'the duty to provide a library service for everyone who wants to use it', confirmed: 'secondary' },
    ],
  },
];
