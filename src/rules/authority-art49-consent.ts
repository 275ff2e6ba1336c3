import { transferMechanisms, ukGdpr } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { publicAuthority } from '../facts/index.js';
import { nameTransfer } from './support/name-transfer.js';
import { wordsOf } from './support/wording.js';

const { inForce, confirmed } = transferMechanisms['art49-explicit-consent'];

export default rule({
  id: 'authority-art49-consent',
  kind: 'lawfulness',
  severity: 'error',
  citation: ukGdpr('49(3)'),
  inForce,
  confirmed,
  caveat: 'It was read in the regulator’s guidance. Article 49 itself was not read.',
  file: 'notice',
  summary: 'A public authority sends information abroad on the ground of consent.',
  why: 'The regulator’s guidance says that public authorities cannot rest a transfer on explicit consent when they use their public powers.',
  fix: 'Take it to your data protection officer. Until there is an answer, the notice can be published only with a waiver that says what the officer advised.',
  bad: `
transfers:
  routine: none
  exceptions:
    - when: if you ask us to
      country: Kenya
      mechanism: art49-explicit-consent
`,
  good: `
transfers:
  routine: none
  exceptions:
    - when: if your child moves to a school there
      country: New Zealand
      mechanism: uk-adequacy
`,
  check: ({ notice }) => {
    const transfers = given(notice.transfers);
    const { answer, severity } = publicAuthority(notice.controller);
    if (transfers === undefined || answer !== 'yes') return [];
    return [...(given(transfers.routine) ?? []), ...transfers.exceptions].flatMap((transfer) => {
      const id = given(transfer.mechanism);
      if (id === undefined || !transferMechanisms[id].closedToPublicPowers) return [];
      return [
        {
          origin: transfer.mechanism.origin,
          message: `The notice rests the transfer ${nameTransfer(transfer)} on ${wordsOf(id.replace('art49-', ''))}. A public authority cannot do so when it uses its public powers.`,
          hint: 'That people agreed, or asked for it, does not make the transfer lawful here. Whether the information may be sent at all is for your data protection officer to say.',
          severity: transferMechanisms[id].confirmed === 'unverified' ? 'warning' : severity,
        },
      ];
    });
  },
});
