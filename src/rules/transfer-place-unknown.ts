import { always, ukGdpr } from '../law/index.js';
import { given, type Transfer } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { nameTransfer } from './support/name-transfer.js';
import { placeOf } from '../facts/index.js';
import { placesUnderAdequacy, transfersOf } from './support/transfers-of.js';
import { askService, quote } from './support/wording.js';

export default rule({
  id: 'transfer-place-unknown',
  kind: 'duty',
  severity: 'warning',
  citation: ukGdpr('45A'),
  inForce: always,
  confirmed: 'secondary',
  file: 'notice',
  summary: 'A transfer rests on UK adequacy regulations, and the place it goes to is not said or not known.',
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
    transfersOf(notice).flatMap((transfer) => {
      if (given(transfer.mechanism) === 'uk-adequacy' && given(transfer.country) === undefined) return [askPlace(transfer)];
      return placesUnderAdequacy(transfer, day)
        .filter(({ known }) => !known)
        .slice(0, 1)
        .map(({ name }) => ({
          origin: transfer.country.origin,
          message: `UK adequacy regulations name no place called ${quote({ lang: 'en', value: name, origin: transfer.country.origin })}, and we know no country of that name.`,
          hint: 'Is it spelled in another way, or is it part of a country? Write the usual English name of the country, such as United States, and each country in an entry of its own.',
        }));
    }),
});

function askPlace(transfer: Transfer): Finding {
  return {
    origin: placeOf(transfer.country),
    message: askService(
      `to which country does the information go? The notice rests the transfer ${nameTransfer(transfer)} on UK adequacy regulations.`,
    ),
    hint: 'The regulations approve places by name. Whether they cover this transfer cannot be told until the country is known. If they do not, ask your data protection officer whether the information may be sent.',
  };
}
