import { always, ukGdpr } from '../law/index.js';
import { rule } from './rule.js';
import { placesUnderAdequacy, transfersOf } from './support/transfers-of.js';
import { quote } from './support/wording.js';

export default rule({
  id: 'transfer-place-unknown',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('45A'),
  inForce: always,
  confirmed: 'secondary',
  file: 'notice',
  summary: 'A transfer rests on UK adequacy regulations, and we do not know the place it goes to.',
  why: 'UK regulations approve countries and territories by name. If the place cannot be told, nobody can check that they cover it.',
  fix: 'Write the country by its usual English name, each in an entry of its own.',
  bad: `
transfers:
  routine:
    - country: Nova Zembla
      mechanism: uk-adequacy
`,
  good: `
transfers:
  routine:
    - country: New Zealand
      mechanism: uk-adequacy
`,
  check: ({ notice, day }) =>
    transfersOf(notice).flatMap((transfer) =>
      placesUnderAdequacy(transfer, day)
        .filter(({ known }) => !known)
        .slice(0, 1)
        .map(({ name }) => ({
          origin: transfer.country.origin,
          message: `UK adequacy regulations name no place called ${quote({ lang: 'en', value: name, origin: transfer.country.origin })}, and we know no country of that name.`,
          hint: 'Is it spelled in another way, or is it part of a country? Write the usual English name of the country, such as United States, and each country in an entry of its own.',
        })),
    ),
});
