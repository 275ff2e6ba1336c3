import { transferMechanisms, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { publicAuthority } from '../facts/index.js';
import { nameTransfer } from './support/name-transfer.js';
import { wordsOf } from './support/wording.js';

const { inForce, confirmed } = transferMechanisms['art49-public-interest'];

export default rule({
  id: 'exception-for-routine-transfer',
  kind: 'lawfulness',
  severity: 'warning',
  citation: ukGdpr('49'),
  inForce,
  confirmed,
  caveat: 'The present wording of Article 49 was not read.',
  file: 'notice',
  summary: 'A transfer that happens in the ordinary way rests on an exception of Article 49.',
  why: 'The exceptions are for what happens now and then. People whose information goes abroad every day are owed protection that lasts.',
  fix: 'Ask the service how often it happens, and take the answer to your data protection officer. “exceptions” is for what happens now and then: to list a transfer there that happens every day would not be true.',
  bad: `
transfers:
  routine:
    - country: India
      recipient: the company that answers our phones at night
      mechanism: art49-public-interest
`,
  good: `
transfers:
  routine: none
  exceptions:
    - when: if you marry there
      country: Kenya
      recipient: the registrar there
      mechanism: art49-public-interest
`,
  check: ({ notice }) => {
    const transfers = given(notice.transfers);
    const authority = publicAuthority(notice.controller).answer === 'yes';
    return (transfers === undefined ? [] : (given(transfers.routine) ?? [])).flatMap((transfer) => {
      const id = given(transfer.mechanism);
      if (id === undefined || !transferMechanisms[id].notForRoutine) return [];
      // That it is closed to public authorities altogether is found by a rule of its own.
      if (authority && transferMechanisms[id].closedToPublicPowers) return [];
      return [
        {
          origin: transfer.mechanism.origin,
          message: `The transfer ${nameTransfer(transfer)} happens in the ordinary way, and the notice rests it on an exception: ${wordsOf(id.replace('art49-', ''))}.`,
          hint: 'The exceptions of Article 49 are not for transfers that happen as a matter of course. Ask the service how often it happens. Whether the information may be sent is for your data protection officer to say.',
        },
      ];
    });
  },
});
