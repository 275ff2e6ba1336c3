import { always, dpa2018 } from '../law/index.js';
import { rule } from './rule.js';
import { findWords } from './support/find-words.js';
import { onePerSentence } from './support/one-per-sentence.js';
import { englishTexts } from './support/reader-texts.js';
import { anySpaces } from './support/sentences.js';

export default rule({
  id: 'complaint-to-us-as-condition',
  kind: 'prose',
  severity: 'warning',
  citation: dpa2018('section 165'),
  inForce: always,
  confirmed: 'secondary',
  caveat: 'That the regulator usually asks people to complain to the body first was read in guidance; the law makes it no condition.',
  reads: 'english',
  file: 'notice',
  summary: 'A text says that people must complain to the body before they may go to the regulator.',
  why: 'Anyone may complain to the regulator at any time. It usually asks people to complain to the body first, but nobody loses the right by not doing so. Someone who fears the body may stay silent for good.',
  fix: 'Say that the regulator will usually ask people to complain to you first.',
  bad: `
introduction: You must complain to us before you can complain to the ICO.
`,
  good: `
introduction: You can complain to the ICO. It will usually ask you to complain to us first.
`,
  check: ({ notice }) =>
    onePerSentence(
      conditions.flatMap((pattern) => findWords(englishTexts(notice), pattern)).filter(({ words }) => !usually.test(words)),
    ).map(({ words, origin }) => ({
      origin,
      message: `“${words.replace(/\s+/g, ' ')}” makes complaining to you a condition of going to the regulator. It is none.`,
      hint: 'Anyone may complain to the regulator at any time. It usually asks people to complain to the body first, so say that: “It will usually ask you to complain to us first.”',
    })),
});

/** A duty, not its denial: “you do not have to”. */
const must = String.raw`(?<!\b(?:not|never|don[’']t|doesn[’']t|no longer) )(?:must|have to|has to|need to|needs to|are required to|are obliged to)`;
const regulator = String.raw`(?:ICO|Information Commission(?:er)?|regulator|supervisory authority)\b`;
const complain = String.raw`(?:complain|contact|go|write|tell|raise|bring|take|use|follow|exhaust|make|give)`;
const withinSentence = String.raw`[^.!?;\n]`;
const toUs = String.raw`\b(?:us|our|the council|the school|the trust)\b`;

const conditions: readonly RegExp[] = [
  // "You must complain to us before you can complain to the ICO."
  new RegExp(
    anySpaces(
      String.raw`\b${must} (?:first )?${complain}\b${withinSentence}{0,60}?${toUs}${withinSentence}{0,60}?\bbefore\b${withinSentence}{0,60}?\b${regulator}`,
    ),
    'gi',
  ),
  // "Before you can go to the regulator, you must complain to us."
  new RegExp(
    anySpaces(
      String.raw`\bbefore\b${withinSentence}{0,60}?\b${regulator}${withinSentence}{0,30}?\b${must} (?:first )?${complain}\b${withinSentence}{0,60}?${toUs}`,
    ),
    'gi',
  ),
  // "You can only complain to the ICO if you have complained to us", "You cannot go to the ICO until we have answered".
  new RegExp(
    anySpaces(
      String.raw`\b(?:(?:can|may) only|only (?:complain|go)|cannot|can[’']t|can not|may not)\b${withinSentence}{0,40}?\b${regulator}${withinSentence}{0,30}?\b(?:if|once|after|when|until|unless|before)\b${withinSentence}{0,60}?\b(?:us|our|we)\b`,
    ),
    'gi',
  ),
  // "The ICO will not look at your complaint until you have complained to us."
  new RegExp(
    anySpaces(
      String.raw`\b${regulator}${withinSentence}{0,20}?\b(?:will not|won[’']t|cannot|can[’']t|does not|doesn[’']t|will only|can only|only)\b${withinSentence}{0,60}?\b(?:if|once|after|when|until|unless|before)\b${withinSentence}{0,60}?\b(?:us|our|we)\b`,
    ),
    'gi',
  ),
];

/** What the regulator does as a rule is no condition. */
const usually = /\b(?:usually|normally|generally|often|may ask|might|prefers?|likes?|expects?|asks? you)\b/i;
