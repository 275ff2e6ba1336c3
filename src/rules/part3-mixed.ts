import { always, dpa2018 } from '../law/index.js';
import { rule } from './rule.js';
import { lawsNamed } from './support/resting-law.js';

export default rule({
  id: 'part3-mixed',
  kind: 'duty',
  severity: 'info',
  citation: dpa2018('section 44'),
  inForce: always,
  confirmed: 'unverified',
  file: 'notice',
  summary: 'A purpose rests on the law of policing or sentencing, in a notice under the UK GDPR.',
  why: 'Where a body with such powers investigates or prosecutes crime, Part 3 of the Data Protection Act 2018 takes the place of the UK GDPR. People then have other rights, and need a notice of their own.',
  fix: 'Ask your data protection officer under which law the purpose falls. Several councils rest youth justice on the UK GDPR.',
  bad: `
processing:
  - id: youth-justice
    people: all
    nature: task
    purposes:
      - Carry out the sentence of a court.
    lawfulBases:
      - basis: legal-obligation
        law:
          - statute: criminal-justice-act-2003
`,
  good: `
processing:
  - id: youth-justice
    people: all
    nature: task
    purposes:
      - Help a child to stay out of trouble.
    lawfulBases:
      - basis: legal-obligation
        law:
          - statute: children-act-1989
            provision: section 17
`,
  check: ({ notice }) => {
    if (notice.regime === 'law-enforcement') return [];
    const places = lawsNamed(notice);
    const [first, ...others] = places.filter(({ law }) => law.kind === 'statute' && lawEnforcementLaw.includes(law.id ?? ''));
    if (first === undefined) return [];
    return [
      {
        origin: first.law.origin,
        message: `Is this law enforcement? The notice ties ${first.for} to the ${first.law.title.value}.`,
        hint: 'Crime may fall under Part 3 of the Data Protection Act 2018, which asks for a notice of its own. Ask your data protection officer. Several councils rest youth justice on the UK GDPR.',
        ...(others.length === 0
          ? {}
          : { related: others.map(({ law }) => ({ message: `Also here: ${law.title.value}.`, origin: law.origin })) }),
      },
    ];
  },
});

/** Laws on the investigation of crime and on sentences. */
const lawEnforcementLaw = [
  'criminal-justice-act-2003',
  'legal-aid-sentencing-and-punishment-of-offenders-act-2012',
  'police-and-criminal-evidence-act-1984',
];
