import { complaintAcknowledgement } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { findWords, type FoundWords } from './support/find-words.js';
import { onePerSentence } from './support/one-per-sentence.js';
import { durationForm, mostDays } from './support/read-duration.js';
import { englishTexts } from './support/reader-texts.js';
import { anySpaces } from './support/sentences.js';

const { length: limit, citation, inForce, confirmed } = complaintAcknowledgement;

export default rule({
  id: 'complaint-ack-wrong',
  kind: 'prose',
  severity: 'warning',
  citation,
  inForce,
  confirmed,
  caveat: 'The 30 days run from the day after a complaint came: that was read in guidance.',
  reads: 'english',
  file: 'notice',
  summary: 'A text promises to acknowledge a complaint later than the 30 days that the law allows.',
  why: 'Whoever complains must hear within 30 days that the complaint has arrived. A notice that promises it later tells them to wait longer than they have to.',
  fix: 'Ask whoever answers complaints how soon they acknowledge them. If it is within 30 days, say so. If it is later, how complaints are handled has to change, not only the notice. A time for the full answer is another matter: the law sets none in days.',
  bad: `
complaints:
  how: We will acknowledge your complaint within 40 working days.
  phone: "01234 567 890"
  form: https://www.example.org/complain
`,
  good: `
complaints:
  how: We will acknowledge your complaint within 5 working days, and answer it within 3 months.
  phone: "01234 567 890"
  form: https://www.example.org/complain
`,
  check: ({ notice }) => {
    const texts = englishTexts(notice);
    const found = [...findWords(texts, timeAfter).filter(isOfAcknowledging), ...findWords(texts, timeBefore).filter(beginsItsClause)];
    return onePerSentence(found.filter(isTooLong).filter(isAboutOurComplaints)).map(describe);
  },
});

const acknowledge = String.raw`\b(?:acknowledg\w{1,8}|confirm(?:ing|ation)? (?:of )?receipt|(?:confirm|tell you|let you know|write to say) (?:that )?we have (?:got|received))\b`;

/** "acknowledge your complaint within 40 days": the first time after the words. */
const timeAfter = new RegExp(anySpaces(String.raw`${acknowledge}(?<gap>[^.!?;]{0,100}?)\b(?<words>${durationForm})`), 'gdi');

/** "within 40 days we will acknowledge your complaint". */
const timeBefore = new RegExp(
  anySpaces(String.raw`\b(?:within|in|after|takes?|up to) (?<words>${durationForm})(?<gap>[^.!?;]{0,60}?)${acknowledge}`),
  'gdi',
);

/** What a time may belong to instead: another promise, or another line that is no part of the sentence. */
const otherPromise =
  /\b(?:repl|respon|answer|outcome|decision|decid|investigat|resolv|conclu|look|final|full|update|finish|deal)|\n\s*(?:\n|[-*|])/i;

function isOfAcknowledging({ match }: FoundWords): boolean {
  return !otherPromise.test(match.groups?.['gap'] ?? '');
}

function beginsItsClause(found: FoundWords): boolean {
  const gap = found.match.groups?.['gap'] ?? '';
  return isOfAcknowledging(found) && !/\b(?:and|but|then)\b/i.test(gap) && !otherPromise.test(clauseBefore(found));
}

/** Whether the sentence is about complaints to the body: by its own words, by its field, or by what the text spoke of last. */
function isAboutOurComplaints(found: FoundWords): boolean {
  const { sentence, text } = found;
  if (othersPromise.test(clauseBefore(found))) return false;
  if (/\bcomplain/i.test(sentence)) return true;
  if (otherSubject.test(sentence)) return false;
  if (text.text.origin.path[0] === 'complaints') return true;
  const subjects = textBefore(found, 400).match(anySubject) ?? [];
  return subjects.at(-1)?.toLowerCase() === 'complain';
}

/** The regulator's own promise is not the body's. */
const othersPromise =
  /\b(?:ICO|commission(?:er)?|regulator|ombudsman)(?:[’']s)?(?: office)? (?:will|aims? to|should|must|has to|normally|usually)\b/i;
const otherSubject = /\b(?:request|application|apply|enquir|referral|order)/i;
const anySubject = /\b(?:complain|request|application|apply|enquir|referral|order)/gi;

function clauseBefore(found: FoundWords): string {
  return textBefore(found, 150).replace(/^.*[.!?;\n]/s, '');
}

function textBefore({ text, start }: FoundWords, length: number): string {
  return text.words.slice(Math.max(0, start - length), start);
}

function isTooLong({ match }: FoundWords): boolean {
  return mostDays(match.groups ?? {}) > limit;
}

function describe({ words: found, origin, match }: FoundWords): Finding {
  const words = found.replace(/\s+/g, ' ');
  const days = mostDays(match.groups ?? {});
  const hint = `Whoever complains must hear within ${limit} days that their complaint has arrived. Ask whoever answers complaints how soon they acknowledge them. If it is within ${limit} days, say so. If it is later, how complaints are handled has to change, not only these words.`;
  // A month is right in some months: it is told, no more.
  if (/^(?:1|an?|one)\b.*month/i.test(words)) {
    return {
      origin,
      message: `“${words}” to acknowledge a complaint can be ${days} days. The law allows ${limit}.`,
      hint,
      severity: 'info',
    };
  }
  const span = /^\d+ days?$/.test(words) ? '' : `, which can be ${days} days`;
  return { origin, message: `This promises to acknowledge a complaint within “${words}”${span}. The law allows ${limit} days.`, hint };
}
