import { always, type RightId } from '../law/index.js';
import type { Facts } from '../facts/index.js';
import { isProse } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { citeArticles } from './support/duty-law.js';
import { englishTexts, spanOf, type ReaderText } from './support/reader-texts.js';
import { phrase, placeIn, sentencesAbout, type Sentence } from './support/sentences.js';
import { quoteWords } from './support/wording.js';

export default rule({
  id: 'right-not-applicable',
  kind: 'prose',
  severity: 'warning',
  citation: citeArticles(['7(3)', '20', '21(1)']),
  inForce: always,
  confirmed: 'secondary',
  caveat: 'Article 7 and the detail of Article 20 were not read.',
  reads: 'english',
  file: 'notice',
  summary: 'A text gives people a right that none of the uses in the notice gives them.',
  why: 'Someone who tries to use a right that is not there loses time and trust. The page works out which rights people have, and would contradict the text.',
  fix: 'Ask the service whether a use or its legal reason is missing from the notice. If not, take the sentence out. Do not change a legal reason to fit the sentence.',
  bad: `
introduction: You have the right to data portability.
`,
  good: `
introduction: You have the right to a copy of your information.
`,
  check: ({ notice, facts }) => {
    const missing = rightsNotGiven(facts);
    if (missing.length === 0) return [];
    const texts = englishTexts(notice);
    return [
      ...sentencesAbout(texts, /\b(?:portability|right|withdraw)/i).flatMap((sentence) => judge(sentence, missing)),
      ...texts.flatMap((text) => judgeLists(text, missing)),
    ];
  },
});

type Spoken = 'portability' | 'objection' | 'withdraw-consent';

/** Rights that the law gives for no use here. One that is only open, or hard to use, is not among them. */
function rightsNotGiven({ rights }: Facts): readonly Spoken[] {
  const isNone = (id: RightId): boolean => rights.some(({ right, applies }) => right === id && applies === 'no');
  return (['portability', 'objection', 'withdraw-consent'] as const).filter(isNone);
}

const right = '(?:also|gives?|ha(?:s|ve)|includes?)\\b[^.;!?]{0,60}?\\brights? (?:of|to)\\b';

/** How a text says that people have a right. */
const said: Readonly<Record<Spoken, RegExp>> = {
  portability: phrase(
    `(?<words>\\b${right}[^.;!?]{0,80}?\\bportability\\b|\\bright to (?:data )?portability\\b|\\brights are\\b[^.;!?]{0,120}?\\bportability\\b)`,
  ),
  objection: phrase(
    `(?<words>\\b${right}[^.;!?]{0,80}?\\bobject\\b(?! to (?:\\w{1,20} ){0,3}marketing)(?=[.,;)]|$| (?:and|at|or|to (?:\\w{1,20} ){0,6}(?:data|handl|information|process|profiling|us(?:e|es|ing)\\b))))`,
  ),
  'withdraw-consent': phrase(
    `(?<words>\\b(?:can|may|${right})[^.;!?]{0,80}? withdraw (?:your |their |the |any )?consent\\b(?! to (?:\\w{1,20} ){0,2}(?:assess|care|examin|help|service|support|take part|treat|work)))`,
  ),
};

/** The same in an item of a list under “You have the right to:”. */
const listed: Readonly<Record<Spoken, RegExp>> = {
  portability: /\bportability\b/i,
  objection: phrase('^object(?:ion)?\\b(?! to (?:\\w{1,20} ){0,3}marketing)(?=[.,;]|$| to )'),
  'withdraw-consent': phrase('^withdraw (?:your |their |the |any )?consent\\b'),
};

/** Words that tie the right to a case: they say no more than the law does. */
const tied = phrase(
  "\\b(?:applies|certain|depend|does not|do not|don[’']t|if|in (?:a few|other|some)|limited|may have|might|no right|not|only|sometimes|subject to|unless|usually|when|where|whether)\\b",
);

const because: Readonly<Record<Spoken, string>> = {
  portability:
    'People have it only over information on a computer that they gave with consent or under a contract. No use in this notice is of that kind.',
  objection:
    'People have it where a use rests on a public task or on legitimate interests, recognised ones included. No use in this notice does.',
  'withdraw-consent': 'No use in this notice rests on consent.',
};

const names: Readonly<Record<Spoken, string>> = {
  portability: 'to have their information moved elsewhere',
  objection: 'to object',
  'withdraw-consent': 'to withdraw consent',
};

function describe(right: Spoken, words: string): Pick<Finding, 'message' | 'hint'> {
  return {
    message: `${quoteWords(words)} gives people the right ${names[right]}. ${because[right]}`,
    hint: 'Someone who tries to use it would be turned away. Ask the service whether a use or its legal reason is missing from the notice. If not, take these words out: the page lists the rights that people have. Do not change a legal reason to fit these words.',
  };
}

function judge(sentence: Sentence, missing: readonly Spoken[]): readonly Finding[] {
  if (tied.test(sentence.words)) return [];
  return missing.flatMap((right) => {
    const match = said[right].exec(sentence.words);
    return match ? [{ origin: placeIn(sentence, match), ...describe(right, match.groups?.['words'] ?? '') }] : [];
  });
}

/** Lists of rights: a paragraph that ends in a colon and speaks of rights, and the items below it. */
function judgeLists(text: ReaderText, missing: readonly Spoken[]): readonly Finding[] {
  if (!isProse(text.text)) return [];
  const { blocks } = text.text;
  return blocks.flatMap((block, position) => {
    const before = blocks[position - 1];
    if (block.kind !== 'list' || before?.kind !== 'paragraph') return [];
    const lead = text.words.slice(before.at.start, before.at.end);
    if (!/\brights?\b[^.]{0,80}:\s*$/i.test(lead) || tied.test(lead)) return [];
    return block.items.flatMap(({ children }) => {
      const [start, end] = [children[0]?.at.start ?? 0, children.at(-1)?.at.end ?? 0];
      const item = text.words.slice(start, end);
      if (tied.test(item)) return [];
      return missing
        .filter((right) => listed[right].test(item) && !said[right].test(item))
        .map((right) => ({ origin: spanOf(text.text, start, end), ...describe(right, item) }));
    });
  });
}
