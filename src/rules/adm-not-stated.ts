import { isUnanswered } from '../model/index.js';
import { rule } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'adm-not-stated',
  kind: 'duty',
  severity: 'info',
  ...dutyLaw('automated-decisions'),
  file: 'notice',
  summary: 'The notice does not say whether a computer makes decisions about people alone.',
  why: 'People must be told of such decisions. If there are none, saying so answers the question.',
  fix: 'Ask the service. Write “automatedDecisions: none”, or list the decisions.',
  bad: `
automatedDecisions: not-stated
`,
  good: `
automatedDecisions: none
`,
  check: ({ notice: { automatedDecisions } }) => {
    if (!isUnanswered(automatedDecisions)) return [];
    const words = {
      question: 'does a computer make any decision about people alone, with no person who really looks at it?',
      missing: 'The notice does not say whether a computer makes decisions about people alone.',
    };
    return [
      {
        origin: placeOf(automatedDecisions),
        message: wordMissing(automatedDecisions, words),
        hint: 'People must be told of such decisions. If there are none, write “automatedDecisions: none”.',
      },
    ];
  },
});
