import { keyOrigin } from '../diagnostics/index.js';
import { given, type AutomatedDecision } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { listWords, quote } from './support/wording.js';

export default rule({
  id: 'adm-without-explanation',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('automated-decisions'),
  file: 'notice',
  summary: 'A computer makes a decision alone, and the notice does not explain how, to what effect, or how to have a person look at it.',
  why: 'People can question such a decision and have a person look at it. They can do so only if they know how it is made and what it does.',
  fix: 'For each decision write the “logic”, the “significance” and the “safeguards”: how to be told, to comment, to reach a person and to contest it.',
  bad: `
automatedDecisions:
  - what: whether a child gets a place at a school
    logic: not-stated
    significance: Your child may not get the school you chose.
    safeguards: Write to us and a person looks at it again.
`,
  good: `
automatedDecisions:
  - what: whether a child gets a place at a school
    logic: The system ranks children by how near they live.
    significance: Your child may not get the school you chose.
    safeguards: Write to us and a person looks at it again. You can tell us what you think and say that it is wrong.
`,
  check: ({ notice }) => (given(notice.automatedDecisions) ?? []).flatMap(judge),
});

function judge({ what, logic, significance, safeguards, origin }: AutomatedDecision): readonly Finding[] {
  const missing = [
    ...(given(logic) === undefined ? ['how it is made'] : []),
    ...(given(significance) === undefined ? ['what it means for people'] : []),
    ...(given(safeguards) === undefined ? ['how to have a person look at it'] : []),
  ];
  if (missing.length === 0) return [];
  return [
    {
      origin: keyOrigin(origin),
      message: `A computer alone decides ${quote(what)}, and the notice does not say ${listWords(missing)}.`,
      hint: 'People must be told how the decision is made (“logic”), what it means for them (“significance”), and how to be told, to comment, to reach a person and to contest it (“safeguards”). Ask the service.',
    },
  ];
}
