import { isUnanswered, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-data-categories',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('personal-data-categories'),
  file: 'notice',
  summary: 'The notice does not say what information is held.',
  why: 'People cannot know what others have told you about them unless the notice says so.',
  fix: 'List the information under “personalData”, in groups that people understand.',
  bad: `
personalData: not-stated
`,
  good: `
personalData:
  - heading: About you
    items:
      - your address
      - what you tell us about your family
`,
  check: ({ notice }) => underException(notice, 'personal-data-categories', findMissing(notice)),
});

function findMissing({ collection, personalData }: Notice): readonly Finding[] {
  if (collection === 'direct' || !isUnanswered(personalData)) return [];
  const words = { question: 'what information do you hold about people?', missing: 'The notice does not say what information is held.' };
  return [
    {
      origin: placeOf(personalData),
      message: wordMissing(personalData, words),
      hint: 'People whose information comes from others must be told what kinds of information you hold. List them under “personalData”. If all of it comes from the people themselves, say “collection: direct”.',
    },
  ];
}
