import { given, isUnanswered, type Answer, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'transfers-not-stated',
  kind: 'duty',
  severity: 'warning',
  ...dutyLaw('transfers'),
  file: 'notice',
  summary: 'The notice does not say whether the information leaves the UK.',
  why: 'If information leaves the UK, people must be told. If it does not, saying so answers the question. Silence does neither.',
  fix: 'Ask the service, and its suppliers, where the information is kept and who can reach it from abroad. Write “transfers: none” or list the transfers.',
  bad: `
transfers: not-stated
`,
  good: `
transfers: none
`,
  check: ({ notice }) => underException(notice, 'transfers', findMissing(notice)),
});

function findMissing(notice: Notice): readonly Finding[] {
  const answer = questionOf(notice);
  if (!isUnanswered(answer)) return [];
  const words = {
    question: 'does any of this information leave the UK, also with a company that works for you?',
    missing: 'The notice does not say whether the information leaves the UK.',
  };
  return [
    {
      origin: placeOf(answer),
      message: wordMissing(answer, words),
      hint: 'People must be told of transfers out of the UK. Write “transfers: none”, or list them under “routine” and “exceptions”.',
    },
  ];
}

function questionOf({ transfers }: Notice): Answer<unknown> {
  return given(transfers)?.routine ?? transfers;
}
