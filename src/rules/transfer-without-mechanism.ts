import { given, type Transfer } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { citeArticles, dutyLaw } from './support/duty-law.js';
import { nameTransfer } from './support/name-transfer.js';
import { placeOf } from '../facts/index.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'transfer-without-mechanism',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('transfers'),
  citation: citeArticles(['13(1)(f)', '44A']),
  file: 'notice',
  summary: 'Information leaves the UK, and the notice does not say what protects it there.',
  why: 'A transfer out of the UK is lawful only under one of the ways that the law names. People must be told which.',
  fix: 'Ask the service and your data protection officer what makes the transfer lawful, and write it under “mechanism”.',
  bad: `
transfers:
  routine:
    - country: New Zealand
      recipient: the company that sends our text messages
      mechanism: not-stated
`,
  good: `
transfers:
  routine:
    - country: New Zealand
      recipient: the company that sends our text messages
      mechanism: uk-adequacy
`,
  check: ({ notice }) => {
    const transfers = given(notice.transfers);
    if (transfers === undefined) return [];
    return [
      ...(given(transfers.routine) ?? []).flatMap((transfer) => judge(transfer, 'error')),
      // What happens now and then may not have been thought through yet: it is not held against the whole notice.
      ...transfers.exceptions.flatMap((transfer) => judge(transfer, 'warning')),
    ];
  },
});

function judge(transfer: Transfer, severity: 'error' | 'warning'): readonly Finding[] {
  const { mechanism } = transfer;
  if (given(mechanism) !== undefined) return [];
  const name = nameTransfer(transfer);
  const message = wordMissing(mechanism, {
    question: `what makes the transfer ${name} lawful?`,
    missing: `The notice does not say what makes the transfer ${name} lawful.`,
  });
  return [
    {
      origin: placeOf(mechanism),
      message,
      hint: 'Information may leave the UK only under UK adequacy regulations, a safeguard or an exception. Ask your data protection officer which it is, if any, and write it under “mechanism”. If it is none, whether the information may be sent is for the officer to say.',
      severity,
    },
  ];
}
