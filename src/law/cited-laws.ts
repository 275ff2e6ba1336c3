import type { CitableLaw } from './citation.js';

/** The laws that the law pack itself cites, each title and path written once. */
export const citedLaws = {
  ukGdpr: { title: 'UK GDPR', path: 'eur/2016/679' },
  dpa2018: { title: 'Data Protection Act 2018', path: 'ukpga/2018/12' },
  duaa2025: { title: 'Data (Use and Access) Act 2025', path: 'ukpga/2025/18' },
  foia2000: { title: 'Freedom of Information Act 2000', path: 'ukpga/2000/36' },
  accessibilityRegulations2018: {
    title: 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
    path: 'uksi/2018/952',
  },
  pecr2003: { title: 'Privacy and Electronic Communications (EC Directive) Regulations 2003', path: 'uksi/2003/2426' },
  localAudit2014: { title: 'Local Audit and Accountability Act 2014', path: 'ukpga/2014/2' },
  welshLanguage2011: { title: 'Welsh Language (Wales) Measure 2011', path: 'mwa/2011/1' },
  childrensWellbeingAndSchools2026: { title: 'Children’s Wellbeing and Schools Act 2026', path: 'ukpga/2026/21' },
  koreaAdequacy2022: { title: 'Data Protection (Adequacy) (Republic of Korea) Regulations 2022', path: 'uksi/2022/1213' },
  usAdequacy2023: { title: 'Data Protection (Adequacy) (United States of America) Regulations 2023', path: 'uksi/2023/1028' },
} as const satisfies Readonly<Record<string, CitableLaw>>;
