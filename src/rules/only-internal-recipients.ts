import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { citeArticles, dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';

export default rule({
  id: 'only-internal-recipients',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('recipients'),
  citation: citeArticles(['13(1)(e)', '14(1)(e)', '4(9)']),
  caveat: 'Article 4(9), which says who is a recipient, was not read.',
  file: 'notice',
  summary: 'The notice lists only the body’s own teams as the people who get the information.',
  why: 'Teams of the same body are not recipients in law. People still need to know whether anyone outside gets their information.',
  fix: 'Ask the service who outside gets the information, and list them under “outside”, or write “outside: none”.',
  bad: `
recipients:
  ourTeams:
    - teams:
        - Housing
        - Education
`,
  good: `
recipients:
  ourTeams:
    - teams:
        - Housing
        - Education
  outside: none
`,
  check: ({ notice }) => underException(notice, 'recipients', findMissing(notice)),
});

function findMissing({ recipients }: Notice): readonly Finding[] {
  if (recipients.state !== 'given') return [];
  const { outside, ourTeams } = recipients.value;
  if (outside.state !== 'absent' || ourTeams.length === 0) return [];
  return [
    {
      origin: placeOf(outside),
      message: 'The notice lists only your own teams, and does not say who outside gets the information.',
      hint: 'Teams of the same body are not recipients in law. Ask the service who outside gets the information, companies that work for you included, and list them under “outside”, or write “outside: none”.',
    },
  ];
}
