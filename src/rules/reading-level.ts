import type { Section } from '../document/index.js';
import { always, ukGdpr } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { authorPieces, authorSentences, type AuthorPieces, type AuthorSentence } from './support/author-sentences.js';
import { countSentence, gradeOf, type WordCount } from './support/readability.js';
import { quoteWords } from './support/wording.js';

export default rule({
  id: 'reading-level',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat: 'The law asks for clear and plain language. It names no score: ours is a way to see where to look.',
  reads: 'english',
  file: 'notice',
  summary: 'The text of a section is hard to read: its sentences are long, or its words are.',
  why: 'People must be told in clear and plain language. Many read no better than a child of 9 to 12, and nobody reads well when they are frightened.',
  fix: 'Start with the sentences that the finding shows. Make two of a long one. Take the short everyday word where there is one. Read it out loud.',
  bad: `
introduction: |
  In accordance with our statutory obligations, we undertake comprehensive processing of personal information concerning individuals and households accessing our services, in order to facilitate effective multidisciplinary intervention.

  Information obtained from participating organisations may subsequently be utilised for the identification of additional requirements, the coordination of appropriate provision and the evaluation of organisational performance.

  Individuals experiencing difficulties regarding the aforementioned arrangements should communicate their dissatisfaction to the responsible administrative department at the earliest available opportunity.
`,
  good: `
introduction: |
  We use information about you and your family. It helps us to see what help you need and to give it to you.

  Other services may tell us about you too. We use what they tell us to plan that help with them. We also use it to check how well we do our work.

  Tell us if you are unhappy with this. We will listen to you and put right what we can.
`,
  check: ({ notice, document }) => {
    if (document.lang !== 'en') return [];
    const pieces = authorPieces(notice);
    return document.sections.flatMap((section) => judge(section, pieces));
  },
});

/**
 * From this grade on a section is hard: it needs the reading of a person of 15. The aim is grade 4 to 7. Words that no notice can do
 * without, such as "information" and "organisation", add two or three grades to sentences as plain as can be: below this the finding
 * would be about the matter and not about the writing.
 */
const hard = 10;

/** With less text than this, one long word decides the score. */
const fewestWords = 50;
const fewestSentences = 3;

/** An item of a list or a name with fewer words than this is a label and no sentence, unless it has a point at its end. */
const longestLabel = 4;

interface Counted extends AuthorSentence {
  readonly count: WordCount;
}

function judge(section: Section, pieces: AuthorPieces): readonly Finding[] {
  const sentences = authorSentences(section, pieces)
    .map((sentence): Counted => ({ ...sentence, count: countSentence(sentence.words) }))
    .filter(({ words, count }) => count.words > longestLabel || (count.words > 0 && /[.!?]$/.test(words)));
  const counts = sentences.map(({ count }) => count);
  const total = counts.reduce((sum, { words }) => sum + words, 0);
  if (sentences.length < fewestSentences || total < fewestWords) return [];
  const grade = gradeOf(counts);
  const [worst, ...others] = hardestFirst(sentences).slice(0, 3);
  if (grade < hard || worst === undefined) return [];
  return [
    {
      origin: worst.text.origin,
      message: `The section ${quoteWords(section.heading.text)} is hard to read: it suits readers of about ${Math.round(grade) + 5} (grade ${grade.toFixed(1)}), with ${(total / sentences.length).toFixed(0)} words in a sentence on average.`,
      hint: `The hardest sentences: ${[worst, ...others].map(({ words }) => quoteWords(words, 90)).join('; ')}. Make two of a long sentence, and take the short everyday word where there is one. Aim at a reader of 9 to 12.`,
    },
  ];
}

/** The sentences that are hard by themselves, long ones with long words first. In a short one, one long word would decide. */
function hardestFirst(sentences: readonly Counted[]): readonly Counted[] {
  return sentences
    .filter(({ count }) => count.words > 2 * longestLabel)
    .map((sentence) => ({ sentence, grade: gradeOf([sentence.count]) }))
    .filter(({ grade }) => grade >= hard)
    .sort((one, other) => other.grade - one.grade)
    .map(({ sentence }) => sentence);
}
