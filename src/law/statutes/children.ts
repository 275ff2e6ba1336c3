import { citedLaws } from '../cited-laws.js';
import type { Statute } from '../statute.js';

/** Laws about children, families and education. */
export const childrenStatutes: readonly Statute[] = [
  {
    id: 'children-act-1989',
    title: 'Children Act 1989',
    path: 'ukpga/1989/41',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 17', what: 'services for children in need', confirmed: 'unverified' },
      { provision: 'section 20', what: 'accommodation for children', confirmed: 'unverified' },
      { provision: 'section 22', what: 'duties to looked-after children', confirmed: 'unverified' },
      { provision: 'section 31', what: 'care and supervision orders', confirmed: 'unverified' },
      { provision: 'section 47', what: 'enquiries into harm to a child', confirmed: 'unverified' },
    ],
  },
  {
    id: 'children-act-2004',
    title: 'Children Act 2004',
    path: 'ukpga/2004/31',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 10', what: 'co-operation to improve children’s well-being', confirmed: 'unverified' },
      { provision: 'section 11', what: 'arrangements to safeguard and promote welfare', confirmed: 'unverified' },
      {
        provision: 'section 16LA',
        what: 'duty to share information about a child',
        caveat: 'Whether it has begun was not found out.',
        confirmed: 'unverified',
      },
      {
        provision: 'section 16LC',
        what: 'a consistent identifier for each child',
        caveat: 'Whether it has begun was not found out.',
        confirmed: 'unverified',
      },
    ],
  },
  {
    id: 'childrens-wellbeing-and-schools-act-2026',
    ...citedLaws.childrensWellbeingAndSchools2026,
    confirmed: 'secondary',
    uses: [
      { provision: 'section 4', what: 'sharing information about children', confirmed: 'unverified' },
      {
        provision: 'section 38',
        what: 'register of children not in school',
        caveat: 'It adds sections 436B to 436G to the Education Act 1996, which had not begun by the middle of 2026.',
        confirmed: 'unverified',
      },
    ],
  },
  {
    id: 'children-and-families-act-2014',
    title: 'Children and Families Act 2014',
    path: 'ukpga/2014/6',
    confirmed: 'secondary',
    uses: [
      { provision: 'Part 3', what: 'special educational needs and disability; education, health and care plans', confirmed: 'unverified' },
      { provision: 'section 100', what: 'pupils with medical conditions', confirmed: 'secondary' },
    ],
  },
  {
    id: 'adoption-and-children-act-2002',
    title: 'Adoption and Children Act 2002',
    path: 'ukpga/2002/38',
    confirmed: 'secondary',
    uses: [{ what: 'adoption', confirmed: 'unverified' }],
  },
  {
    id: 'children-and-social-work-act-2017',
    title: 'Children and Social Work Act 2017',
    path: 'ukpga/2017/16',
    confirmed: 'unverified',
    uses: [{ what: 'care leavers; local safeguarding partners', confirmed: 'unverified' }],
  },
  {
    id: 'childcare-act-2006',
    title: 'Childcare Act 2006',
    path: 'ukpga/2006/21',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 6', what: 'enough childcare for working parents', confirmed: 'unverified' },
      { provision: 'section 7', what: 'free early years provision', confirmed: 'unverified' },
    ],
  },
  {
    id: 'education-act-1996',
    title: 'Education Act 1996',
    path: 'ukpga/1996/56',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 13A', what: 'high standards in education', confirmed: 'unverified' },
      { provision: 'section 19', what: 'education for children who cannot attend school', confirmed: 'unverified' },
      { provision: 'section 436A', what: 'finding children who are missing education', confirmed: 'unverified' },
      { provision: 'section 444', what: 'school attendance', confirmed: 'unverified' },
      { provision: 'section 537A', what: 'information about individual pupils', confirmed: 'unverified' },
    ],
  },
  {
    id: 'education-act-2002',
    title: 'Education Act 2002',
    path: 'ukpga/2002/32',
    confirmed: 'secondary',
    uses: [
      { provision: 'section 21', what: 'the governing body’s conduct of a maintained school', confirmed: 'secondary' },
      { provision: 'section 175', what: 'safeguarding in education', confirmed: 'unverified' },
    ],
  },
  {
    id: 'academies-act-2010',
    title: 'Academies Act 2010',
    path: 'ukpga/2010/32',
    confirmed: 'secondary',
    uses: [{ provision: 'section 1', what: 'the arrangements under which a trust runs an academy', confirmed: 'secondary' }],
  },
  {
    id: 'school-standards-and-framework-act-1998',
    title: 'School Standards and Framework Act 1998',
    path: 'ukpga/1998/31',
    confirmed: 'secondary',
    uses: [{ what: 'school admissions', confirmed: 'unverified' }],
  },
  {
    id: 'education-and-skills-act-2008',
    title: 'Education and Skills Act 2008',
    path: 'ukpga/2008/25',
    confirmed: 'secondary',
    uses: [{ what: 'following what young people aged 16 to 18 do', confirmed: 'unverified' }],
  },
  {
    id: 'apprenticeships-skills-children-and-learning-act-2009',
    title: 'Apprenticeships, Skills, Children and Learning Act 2009',
    path: 'ukpga/2009/22',
    confirmed: 'secondary',
    uses: [{ what: 'data about learners', confirmed: 'unverified' }],
  },
];
