import { always } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { citeArticles } from './support/duty-law.js';
import { englishTexts, spanOf, textKey, textsIn } from './support/reader-texts.js';
import { sentencesAbout, type Sentence } from './support/sentences.js';

export default rule({
  id: 'old-sar-rules',
  kind: 'prose',
  severity: 'warning',
  citation: citeArticles(['12(5)', '12A']),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'A text asks £10 for a copy of one’s information, or promises it in 40 days.',
  why: 'That was the law before 2018. A copy is free, and is due within one month. A fee that nobody may ask keeps people from their right.',
  fix: 'Find out what really happens. If people are asked for the fee, that has to stop, not only the sentence. Then say that it is free, and that you answer within one month.',
  bad: `
introduction: You can ask for a copy of your information for a fee of £10.
`,
  good: `
introduction: You can ask for a copy of your information. It is free, and we answer within one month.
`,
  check: ({ notice }) => checkSentences(notice),
});

function checkSentences(notice: Notice): readonly Finding[] {
  const access = [...notice.rights.routes, ...notice.rights.notes].filter(({ right }) => right === 'access');
  const aboutAccess = new Set(textsIn(access).map(textKey));
  return sentencesAbout(englishTexts(notice), oldRule)
    .filter(({ words, text }) => (aboutAccess.has(textKey(text.text)) || ownCopy.test(words)) && !otherMatter.test(words))
    .flatMap(judge);
}

function judge({ words, start, text }: Sentence): readonly Finding[] {
  return [...words.matchAll(everyOldRule)].map((match) => {
    const at = start + match.index;
    const isFee = /£|pounds/i.test(match[0]);
    return {
      origin: spanOf(text.text, at, at + match[0].length),
      message: isFee
        ? `“${match[0].replace(/\s+/g, ' ')}” was the fee for a copy of one’s information before 2018. A copy is free.`
        : `“${match[0].replace(/\s+/g, ' ')}” was the time for a copy of one’s information before 2018. It is due within one month.`,
      hint: 'Find out what really happens. If people are still asked for a fee, or wait that long, that has to change, not only the sentence.',
      suggestions: [isFee ? 'free' : 'one month'],
    };
  });
}

const oldRules = String.raw`£\s?10(?:\.00)?(?![\d,.]*\d|\s?(?:million|billion|k\b|m\b|bn))|\bten\s{1,9}pounds\b|\b(?:40|forty)(?:\s{1,9}\(40\))?[\s-]{1,9}(?:(?:calendar|working)\s{1,9})?days?\b`;
const oldRule = new RegExp(oldRules, 'iu');
const everyOldRule = new RegExp(oldRules, 'giu');

/** Words about getting one's own information. A copy of a certificate or a plan is another matter. */
const ownCopy =
  /\bsubject access\b|\bSARs?\b|\b(?:cop(?:y|ies)|access|see|view|obtain|(?:give|provide|send|supply) you|request\p{L}{0,3} (?:for )?(?:your|their|own|personal))\b[^.;]{0,60}\b(?:information|data|records?|files?|footage|images?|recordings?)\b/iu;

/** The old rule as the past; other laws that have a fee or 40 days of their own. */
const otherMatter =
  /\b(?:no longer|used to|not (?:have to )?(?:charge|pay|ask)|n[’']t (?:charge|pay|ask)|no £|before 2018|until 2018|Freedom of Information|Environmental Information|Access to Health Records|deceased|died|dead|pupil[’']?s? (?:educational )?record|educational? records?|land charges?|searches|electoral register|planning|late|overdue|kept for|keep|delete[sd]?|destroy(?:ed)?)\b/i;
