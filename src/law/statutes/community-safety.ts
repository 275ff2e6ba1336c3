import type { Statute } from '../statute.js';

/** Laws about crime, safety, youth justice and emergencies. */
export const communitySafetyStatutes: readonly Statute[] = [
  {
    id: 'crime-and-disorder-act-1998',
    title: 'Crime and Disorder Act 1998',
    path: 'ukpga/1998/37',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 17', what: 'regard to crime and disorder in all that a council does', confirmed: 'unverified' },
      { provision: 'section 39', what: 'youth justice teams', confirmed: 'unverified' },
      { provision: 'section 115', what: 'power to disclose information to prevent crime', confirmed: 'unverified' },
    ],
  },
  {
    id: 'anti-social-behaviour-crime-and-policing-act-2014',
    title: 'Anti-social Behaviour, Crime and Policing Act 2014',
    path: 'ukpga/2014/12',
    confirmed: 'secondary',
    uses: [{ what: 'powers against anti-social behaviour', confirmed: 'unverified' }],
  },
  {
    id: 'counter-terrorism-and-security-act-2015',
    title: 'Counter-Terrorism and Security Act 2015',
    path: 'ukpga/2015/6',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 26', what: 'the Prevent duty', confirmed: 'unverified' },
      { provision: 'section 36', what: 'Channel panels', confirmed: 'unverified' },
    ],
  },
  {
    id: 'domestic-abuse-act-2021',
    title: 'Domestic Abuse Act 2021',
    path: 'ukpga/2021/17',
    confirmed: 'secondary',
    uses: [{ provision: 'Part 4', what: 'support for victims of domestic abuse and their children', confirmed: 'unverified' }],
  },
  {
    id: 'police-crime-sentencing-and-courts-act-2022',
    title: 'Police, Crime, Sentencing and Courts Act 2022',
    path: 'ukpga/2022/32',
    confirmed: 'secondary',
    uses: [{ what: 'the serious violence duty', confirmed: 'unverified' }],
  },
  {
    id: 'criminal-justice-act-2003',
    title: 'Criminal Justice Act 2003',
    path: 'ukpga/2003/44',
    confirmed: 'secondary',
    uses: [{ what: 'sentencing and supervision of offenders', confirmed: 'unverified' }],
  },
  {
    id: 'legal-aid-sentencing-and-punishment-of-offenders-act-2012',
    title: 'Legal Aid, Sentencing and Punishment of Offenders Act 2012',
    path: 'ukpga/2012/10',
    confirmed: 'secondary',
    uses: [{ what: 'sentencing; children on remand', confirmed: 'unverified' }],
  },
  {
    id: 'police-and-criminal-evidence-act-1984',
    title: 'Police and Criminal Evidence Act 1984',
    path: 'ukpga/1984/60',
    confirmed: 'secondary',
    uses: [{ what: 'people held by the police; appropriate adults for children', confirmed: 'unverified' }],
  },
  {
    id: 'civil-contingencies-act-2004',
    title: 'Civil Contingencies Act 2004',
    path: 'ukpga/2004/36',
    confirmed: 'secondary',
    uses: [{ what: 'planning for and responding to emergencies', confirmed: 'unverified' }],
  },
];
