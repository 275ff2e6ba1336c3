import { always, findStatute, ukGdpr } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { findWords } from './support/find-words.js';
import { placeKey } from '../facts/index.js';
import { englishTexts, type ReaderText } from './support/reader-texts.js';
import { isSpokenOfAsPast, repealedTitles } from './support/repealed-titles.js';
import { lawsNamed } from './support/resting-law.js';
import { listWords, quoteWords } from './support/wording.js';

export default rule({
  id: 'repealed-law-named',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'secondary',
  caveat: 'Each repeal is confirmed on its own; docs/law.md says how far.',
  reads: 'english',
  file: 'notice',
  summary: 'A text names a law that was repealed, as if it were in force.',
  why: 'People who look the law up find that it is gone, and may think that the rest of the notice is as old.',
  fix: 'Name the law that is in force, or say that the old one is history: “formerly”, “until 2018”.',
  bad: `
introduction: We look after your information as the Data Protection Act 1998 asks.
`,
  good: `
introduction: We look after your information as the Data Protection Act 2018 asks.
`,
  check: ({ notice }) => {
    const texts = runningTexts(notice);
    return repealedTitles
      .filter(({ statute }) => statute.repealed?.stillLawIn?.includes(notice.controller.nation) !== true)
      .flatMap(({ statute, pattern }) => {
        const heirs = (statute.repealed?.replacedBy ?? []).flatMap((id) => findStatute(id)?.title ?? []);
        return findWords(texts, pattern)
          .filter(({ text, start, end }) => !isSpokenOfAsPast(shortlyBefore(text, start), shortlyAfter(text, end)))
          .map(({ words, origin }): Finding => ({
            origin,
            message: `${quoteWords(words)} names a law that ${statute.repealed?.confirmed === 'unverified' ? 'we believe was' : 'was'} repealed.`,
            hint: `Which law do you mean now? What it did is now in the ${listWords(heirs, 'or')}. Read it before you name it. If you speak of the past, say so: “formerly”, “until 2018”.`,
          }));
      });
  },
});

/** The English texts without the titles of laws in lists: a repealed one there is found by a rule of its own. */
function runningTexts(notice: Notice): readonly ReaderText[] {
  const titles = new Set(lawsNamed(notice).flatMap(({ law }) => (law.kind === 'statute' ? [placeKey(law.title.origin)] : [])));
  return englishTexts(notice).filter(({ text }) => !titles.has(placeKey(text.origin)));
}

const near = 60;

/** The words before a title, in its own sentence. */
function shortlyBefore({ words }: ReaderText, start: number): string {
  return (
    words
      .slice(Math.max(0, start - near), start)
      .split(sentenceEnd)
      .at(-1) ?? ''
  );
}

function shortlyAfter({ words }: ReaderText, end: number): string {
  return words.slice(end, end + near).split(sentenceEnd)[0] ?? '';
}

const sentenceEnd = /[.!?]\s|\n\s*\n/;
