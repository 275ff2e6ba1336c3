import { childOrigin } from '../diagnostics/index.js';
import { always, dpa2018 } from '../law/index.js';
import { rule } from './rule.js';

export default rule({
  id: 'law-enforcement-regime',
  kind: 'duty',
  severity: 'warning',
  citation: dpa2018('section 44'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'The notice is about law enforcement, for which Fairnotice has no notice yet.',
  why: 'Part 3 of the Data Protection Act 2018 has its own list of what people must be told, and its own rights. Fairnotice writes and checks notices under the UK GDPR.',
  fix: 'Have your data protection officer check the page against section 44 before you publish it.',
  bad: `
regime: law-enforcement
`,
  good: `
regime: uk-gdpr
`,
  check: ({ notice }) =>
    notice.regime === 'uk-gdpr'
      ? []
      : [
          {
            origin: childOrigin(notice.origin, 'regime'),
            message: 'Fairnotice cannot write a notice about law enforcement yet: the page follows the UK GDPR.',
            hint: 'Part 3 of the Data Protection Act 2018 has its own list of what people must be told. Have your data protection officer check the page against section 44 before you publish it.',
          },
        ],
});
