import { always, notUkMechanisms, type NotUkMechanismId } from '../law/index.js';
import { given, type Notice, type Transfer } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { citeArticles } from './support/duty-law.js';
import { placeKey } from '../facts/index.js';
import { englishTexts, type ReaderText } from './support/reader-texts.js';
import { phrase, placeIn, sentencesAbout, type Sentence } from './support/sentences.js';
import { quoteWords } from './support/wording.js';

export default rule({
  id: 'eu-transfer-wording',
  kind: 'prose',
  severity: 'warning',
  citation: citeArticles(['45A', '46']),
  inForce: always,
  confirmed: 'secondary',
  reads: 'english',
  file: 'notice',
  summary: 'A text speaks of sending information abroad in the words of European Union law.',
  why: 'UK law has rules of its own for information that leaves the UK. What protects it under European law may not protect it here, and people in the UK are told of the wrong border.',
  fix: 'Ask the service where the information goes and what protects it under UK law. Then say so: outside the UK, with UK adequacy regulations, the international data transfer agreement, or the UK addendum to the European clauses. Do not just exchange the words.',
  bad: `
introduction: We do not send your information outside the European Economic Area.
`,
  good: `
introduction: We store your information in the UK or the European Economic Area (EEA).
`,
  check: ({ notice }) => {
    const where = placesOf(notice);
    return sentencesAbout(englishTexts(notice), matter).flatMap((sentence) => judge(sentence, where));
  },
});

const matter = /\b(?:Commission|clauses|EEA|EU|European|Privacy Shield|SCCs?)\b/i;
const union = '(?:EEA|EU|European (?:Economic Area|Union))';

/** Told of the wrong border: for people in the UK it is that of the UK. */
const wrongBorder = phrase(
  `(?<words>\\b(?:beyond|outside)(?: of)? (?:the )?${union}\\b(?! ?(?:,|/|and|or) ?(?:the )?(?:UK|United Kingdom)\\b))`,
);

/** The words for what is no UK mechanism. */
const called: Readonly<Record<NotUkMechanismId, RegExp>> = {
  'european-commission-decision': phrase(
    "(?<words>\\bCommission(?:[’']s)? (?:adequacy )?decisions?\\b|\\badequacy decisions? (?:by|from|made by|of) (?:the )?(?:EU|European Commission|European Union)\\b|\\bEuropean Commission has (?:approved|decided|found|judged)\\b)",
  ),
  'privacy-shield': phrase('(?<words>\\b(?:(?:EU|EU-US|US) )?Privacy Shield\\b)'),
  'eu-standard-clauses-alone': phrase(
    '(?<words>\\b(?:EU |European )?(?:(?:model|standard) contract(?:ual)? clauses|model clauses|SCCs?\\b))',
  ),
  'data-privacy-framework-without-uk-extension': phrase('(?<words>\\bEU[-– ]U\\.?S\\.? (?:Data Privacy Framework|DPF)\\b)'),
};

/** What makes the same words right: the UK's own instrument beside them. */
const madeRight: Readonly<Partial<Record<NotUkMechanismId, RegExp>>> = {
  'eu-standard-clauses-alone': /\b(?:addendum|IDTA|ICO|Information Commission|international data transfer agreement)\b/i,
  'data-privacy-framework-without-uk-extension': /\b(?:UK extension|data bridge)\b/i,
};

/** Whether a text names the UK instrument anywhere. A text of many sentences is read for it once. */
function isMadeRight(id: NotUkMechanismId, text: ReaderText): boolean {
  const known = rightOf.get(text) ?? new Map<NotUkMechanismId, boolean>();
  const isRight = known.get(id) ?? madeRight[id]?.test(text.words) === true;
  rightOf.set(text, known.set(id, isRight));
  return isRight;
}

const rightOf = new WeakMap<ReaderText, Map<NotUkMechanismId, boolean>>();

/** Words on what is over, or on information that comes to the UK, where European law is the right one. */
const past = /\b(?:formerly|invalid|no longer|replaced|until (?:19|20)\d\d|used to)\b/i;
const arriving = phrase(`\\bfrom (?:countries in )?(?:the )?${union}(?: countries)? (?:in)?to (?:the UK|us)\\b`);

function judge(sentence: Sentence, where: Places): readonly Finding[] {
  const { text, words } = sentence;
  if (past.test(words) || arriving.test(words)) return [];
  const border = /\b(?:UK|United Kingdom|Britain)\b/.test(words) ? null : wrongBorder.exec(words);
  const found = notUkMechanisms.flatMap(({ id }) => {
    const match = called[id].exec(words);
    return match === null || where[id]?.has(placeKey(text.text.origin)) === true || isMadeRight(id, text) ? [] : [match];
  });
  const [mechanism] = found;
  if (mechanism) return [describe(sentence, mechanism, 'is no protection that UK law knows')];
  return border ? [describe(sentence, border, 'is the border of European law. People in the UK need to know what leaves the UK')] : [];
}

function describe(sentence: Sentence, match: RegExpMatchArray, fault: string): Finding {
  return {
    origin: placeIn(sentence, match),
    message: `${quoteWords(match.groups?.['words'] ?? '')} ${fault}.`,
    hint: 'Ask the service: which country does the information go to, and what protects it under UK law? Then say that. UK law knows UK adequacy regulations, the international data transfer agreement, and the UK addendum to the European clauses. Do not just exchange the words: what protects the information must really be there.',
  };
}

type Places = Readonly<Partial<Record<NotUkMechanismId, ReadonlySet<string>>>>;

/** Texts of a transfer that names its UK mechanism itself: the page says it beside them. */
function placesOf({ transfers }: Notice): Places {
  const answer = given(transfers);
  const all = answer === undefined ? [] : [...(given(answer.routine) ?? []), ...answer.exceptions];
  const under = (mechanisms: readonly string[]): ReadonlySet<string> =>
    new Set(all.filter(({ mechanism }) => mechanisms.includes(given(mechanism) ?? '')).flatMap(textsOf));
  return {
    'eu-standard-clauses-alone': under(['idta', 'uk-addendum']),
    'data-privacy-framework-without-uk-extension': under(['uk-adequacy']),
  };
}

function textsOf({ when, recipient, protection, copy }: Transfer): readonly string[] {
  return [when, recipient, protection, copy].flatMap((text) => (text ? [placeKey(text.origin)] : []));
}
