import { given, type Answer, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-recipients',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('recipients'),
  file: 'notice',
  summary: 'The notice does not say who gets the information, or that nobody does.',
  why: 'Who may see it is what frightened people ask first. Companies that work for the body count too.',
  fix: 'List who gets the information under “outside” of “recipients”, or write “recipients: none” if nobody outside does.',
  bad: `
recipients: not-stated
`,
  good: `
recipients:
  outside:
    - heading: Health services
      who:
        - name: GP surgeries
      role: controller
`,
  check: ({ notice }) => underException(notice, 'recipients', findMissing(notice)),
});

function findMissing(notice: Notice): readonly Finding[] {
  const answer = unanswered(notice);
  if (answer === undefined) return [];
  const words = {
    question: 'who outside your organisation gets this information, companies that work for you included?',
    missing: describe(answer),
  };
  return [{ origin: placeOf(answer), message: wordMissing(answer, words), hint }];
}

const hint =
  'People must be told who gets their information. List them under “outside” of “recipients”, companies that work for you included, or write “none” if nobody outside does.';

/** The answer that tells nobody who gets the information. Where only own teams are listed, `only-internal-recipients` speaks. */
function unanswered({ recipients }: Notice): Answer<unknown> | undefined {
  if (recipients.state === 'none') return undefined;
  if (recipients.state !== 'given') return recipients;
  const { outside, ourTeams } = recipients.value;
  if (outside.state === 'none' || (outside.state === 'absent' && ourTeams.length > 0)) return undefined;
  const groups = given(outside);
  return groups?.some(({ direction }) => direction !== 'they-give') === true ? undefined : outside;
}

function describe(answer: Answer<unknown>): string {
  return answer.state === 'given'
    ? 'Everyone listed under “outside” only gives you information: the notice does not say who gets it from you.'
    : 'The notice does not say who gets the information.';
}
