import { ukGdpr, always } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { openQuestions, type OpenQuestion } from './support/open-questions.js';
import { groupBy } from '../facts/index.js';
import { listSome, wordQuestion } from './support/wording.js';

export default rule({
  id: 'fact-not-stated',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  file: 'notice',
  summary: 'A fact that readers look for is marked as not stated.',
  why: 'The page says honestly that the notice does not give it yet. Someone still has to ask.',
  fix: 'Put the question to the service and write its answer in place of “not-stated”.',
  bad: `
people:
  - id: child
    name: Children we work with
  - id: reporter
    name: People who tell us of a worry
    told: not-stated
`,
  good: `
people:
  - id: child
    name: Children we work with
  - id: reporter
    name: People who tell us of a worry
    told: We tell them when they ring us.
`,
  check: ({ notice }) => groupBy(openQuestions(notice), ({ question }) => question).flatMap(word),
});

/** One finding for each question, however often it stands open. */
function word(questions: readonly OpenQuestion[]): readonly Finding[] {
  const [first, ...others] = questions;
  if (first === undefined) return [];
  const names = questions.map(({ name }) => name).filter((name) => name !== undefined);
  const times = names.length > 0 || others.length === 0 ? '' : ` This is open in ${others.length + 1} places.`;
  const related = others.map(({ origin }) => ({ message: 'Also open here.', origin }));
  return [
    {
      origin: first.origin,
      message: `${wordQuestion(`${first.question}${names.length === 0 ? '' : `: ${listSome(names)}`}?`, first.knows)}${times}`,
      hint: 'Until there is an answer, the page says that the notice does not give it. Write the answer in place of “not-stated”.',
      ...(related.length === 0 ? {} : { related }),
    },
  ];
}
