import { always, ukGdpr, type CivilDate } from '../law/index.js';
import { given, type Transfer } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { nameTransfer } from './support/name-transfer.js';
import { placesUnderAdequacy, transfersOf } from './support/transfers-of.js';
import { listSome } from './support/wording.js';

export default rule({
  id: 'country-not-adequate',
  kind: 'lawfulness',
  severity: 'error',
  citation: ukGdpr('45A'),
  inForce: always,
  confirmed: 'secondary',
  file: 'notice',
  summary: 'The notice says that UK adequacy regulations allow a transfer, and they do not cover that country or that receiver.',
  why: 'UK regulations approve a short list of places, and in some of them only some receivers. Elsewhere they protect nobody, and the transfer itself may be unlawful.',
  fix: 'Take it to your data protection officer. Until there is an answer, the notice can be published only with a waiver that says what the officer advised.',
  bad: `
transfers:
  routine:
    - country: India
      recipient: the company that answers our phones at night
      mechanism: uk-adequacy
`,
  good: `
transfers:
  routine:
    - country: New Zealand
      recipient: the company that answers our phones at night
      mechanism: uk-adequacy
`,
  check: ({ notice, day }) => transfersOf(notice).flatMap((transfer) => judge(transfer, day)),
});

function judge(transfer: Transfer, day: CivilDate): readonly Finding[] {
  const places = placesUnderAdequacy(transfer, day);
  const notApproved = places.filter(({ known, approval }) => known && approval === undefined);
  if (notApproved.length > 0) {
    const names = listSome(notApproved.map(({ name }) => name));
    return [
      {
        origin: transfer.mechanism.origin,
        message: `The notice rests the transfer ${nameTransfer(transfer)} on UK adequacy regulations, and they do not cover ${names}.`,
        hint,
      },
    ];
  }
  if (given(transfer.mechanism) !== 'uk-adequacy' || given(transfer.adequacyCondition) !== 'not-met') return [];
  return [
    {
      origin: transfer.adequacyCondition.origin,
      message: `The notice rests the transfer ${nameTransfer(transfer)} on UK adequacy regulations, and says itself that they do not cover the one that gets the information.`,
      hint,
    },
  ];
}

const hint =
  'Whether the information may be sent at all is for your data protection officer to say. An approval by the European Commission does not count in the UK.';
