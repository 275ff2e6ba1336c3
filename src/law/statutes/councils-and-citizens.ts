import type { Statute } from '../statute.js';

/** Laws about councils themselves, elections, registrars, equality and claims. */
export const councilsAndCitizensStatutes: readonly Statute[] = [
  {
    id: 'local-government-act-1972',
    title: 'Local Government Act 1972',
    path: 'ukpga/1972/70',
    confirmed: 'secondary',
    uses: [{ provision: 'section 111', what: 'doing what helps a council’s functions', generalPower: true, confirmed: 'unverified' }],
  },
  {
    id: 'local-government-act-2000',
    title: 'Local Government Act 2000',
    path: 'ukpga/2000/22',
    confirmed: 'secondary',
    uses: [
      { what: 'how councils are governed', confirmed: 'unverified' },
      { provision: 'section 2', what: 'promoting well-being', extent: 'wales', generalPower: true, confirmed: 'unverified' },
    ],
  },
  {
    id: 'localism-act-2011',
    title: 'Localism Act 2011',
    path: 'ukpga/2011/20',
    confirmed: 'secondary',
    uses: [{ provision: 'section 1', what: 'general power of competence', extent: 'england', generalPower: true, confirmed: 'unverified' }],
  },
  {
    id: 'representation-of-the-people-act-1983',
    title: 'Representation of the People Act 1983',
    path: 'ukpga/1983/2',
    confirmed: 'secondary',
    uses: [
      { what: 'electoral registers and elections', confirmed: 'secondary' },
      { provision: 'section 9', what: 'the registers of electors', confirmed: 'secondary' },
    ],
  },
  {
    id: 'births-and-deaths-registration-act-1953',
    title: 'Births and Deaths Registration Act 1953',
    path: 'ukpga/Eliz2/1-2/20',
    confirmed: 'unverified',
    uses: [{ what: 'registering births and deaths', confirmed: 'unverified' }],
  },
  {
    id: 'registration-service-act-1953',
    title: 'Registration Service Act 1953',
    path: 'ukpga/Eliz2/1-2/37',
    confirmed: 'unverified',
    uses: [{ what: 'the work of registrars', confirmed: 'unverified' }],
  },
  {
    id: 'marriage-act-1949',
    title: 'Marriage Act 1949',
    path: 'ukpga/Geo6/12-13-14/76',
    confirmed: 'secondary',
    uses: [{ what: 'notice and registration of marriages', confirmed: 'unverified' }],
  },
  {
    id: 'equality-act-2010',
    title: 'Equality Act 2010',
    path: 'ukpga/2010/15',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 20(6)', what: 'information in accessible formats', confirmed: 'unverified' },
      { provision: 'section 149', what: 'public sector equality duty', confirmed: 'unverified' },
    ],
  },
  {
    id: 'limitation-act-1980',
    title: 'Limitation Act 1980',
    path: 'ukpga/1980/58',
    confirmed: 'secondary',
    uses: [{ what: 'time limits for claims, and so how long records may be needed', confirmed: 'unverified' }],
  },
  {
    id: 'social-services-and-well-being-wales-act-2014',
    title: 'Social Services and Well-being (Wales) Act 2014',
    path: 'anaw/2014/4',
    extent: 'wales',
    confirmed: 'secondary',
    uses: [{ what: 'social services in Wales', extent: 'wales', confirmed: 'unverified' }],
  },
  {
    id: 'welsh-language-wales-measure-2011',
    title: 'Welsh Language (Wales) Measure 2011',
    path: 'mwa/2011/1',
    extent: 'wales',
    confirmed: 'secondary',
    uses: [{ what: 'Welsh language standards and compliance notices', extent: 'wales', confirmed: 'guidance' }],
  },
  {
    id: 'welsh-language-standards-no-1-regulations-2015',
    title: 'Welsh Language Standards (No. 1) Regulations 2015',
    path: 'wsi/2015/996',
    extent: 'wales',
    confirmed: 'unverified',
    uses: [
      {
        what: 'the standards that councils in Wales may have to keep',
        extent: 'wales',
        caveat: 'Which standard covers web pages was not found out.',
        confirmed: 'unverified',
      },
    ],
  },
];
