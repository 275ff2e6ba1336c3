import { given, isUnanswered, type Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { dutyLaw } from './support/duty-law.js';
import { placeOf } from '../facts/index.js';
import { underException } from './support/under-exception.js';
import { wordMissing } from './support/wording.js';

export default rule({
  id: 'missing-source',
  kind: 'duty',
  severity: 'error',
  ...dutyLaw('source'),
  file: 'notice',
  summary: 'The notice does not say where information comes from that people did not give themselves.',
  why: 'People often ask who told you. The law wants the source named, and whether it is open to the public.',
  fix: 'List the sources under “sources”. A recipient that also gives you information (“direction: both” or “they-give”) counts as one.',
  bad: `
collection: both
sources: not-stated
`,
  good: `
collection: both
sources:
  - who:
      - name: The police
    supplies: worries about a child
`,
  check: ({ notice }) => underException(notice, 'source', findMissing(notice)),
});

function findMissing(notice: Notice): readonly Finding[] {
  if (notice.collection === 'direct' || !isUnanswered(notice.sources)) return [];
  const recipients = given(notice.recipients);
  const groups = recipients === undefined ? [] : (given(recipients.outside) ?? []);
  if (groups.some(({ direction }) => direction !== 'we-give')) return [];
  const words = {
    question: 'who gives you information about people, other than the people themselves?',
    missing: 'The notice does not say where information comes from, other than from the people themselves.',
  };
  return [
    {
      origin: placeOf(notice.sources),
      message: wordMissing(notice.sources, words),
      hint: 'People must be told where information about them comes from. List who gives it under “sources”. If all of it comes from the people themselves, say “collection: direct”.',
    },
  ];
}
