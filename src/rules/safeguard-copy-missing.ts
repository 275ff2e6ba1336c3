import { keyOrigin } from '../diagnostics/index.js';
import { transferMechanisms } from '../law/index.js';
import { given } from '../model/index.js';
import { rule } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { nameTransfer } from './support/name-transfer.js';

export default rule({
  id: 'safeguard-copy-missing',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('transfers'),
  file: 'notice',
  summary: 'A transfer out of the UK rests on a safeguard, and the notice does not say how to get a copy of it.',
  why: 'A contract protects people abroad only if they can see what it says. The law gives them the means to get a copy.',
  fix: 'Say under “copy” whom to ask, or where to read it.',
  bad: `
transfers:
  routine:
    - country: India
      recipient: the company that answers our phones at night
      mechanism: idta
`,
  good: `
transfers:
  routine:
    - country: India
      recipient: the company that answers our phones at night
      mechanism: idta
      copy: Ask our data protection officer.
`,
  check: ({ notice }) => {
    const transfers = given(notice.transfers);
    const all = transfers === undefined ? [] : [...(given(transfers.routine) ?? []), ...transfers.exceptions];
    return all.flatMap((transfer) => {
      const { mechanism, copy, origin } = transfer;
      const id = given(mechanism);
      if (id === undefined || copy !== undefined || !transferMechanisms[id].needsCopyRoute) return [];
      return [
        {
          origin: keyOrigin(origin),
          message: `The notice does not say how to get a copy of the safeguard of the transfer ${nameTransfer(transfer)}.`,
          hint: 'People must be told how to get a copy. Say under “copy” whom to ask, or where to read it.',
        },
      ];
    });
  },
});
