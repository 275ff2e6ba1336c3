import { always, cite, citedLaws } from '../law/index.js';
import { rule } from './rule.js';
import { findWords, type FoundWords } from './support/find-words.js';
import { onePerSentence } from './support/one-per-sentence.js';
import { englishTexts } from './support/reader-texts.js';
import { anySpaces } from './support/sentences.js';

export default rule({
  id: 'implied-cookie-consent',
  kind: 'prose',
  severity: 'warning',
  citation: cite(citedLaws.pecr2003, 'regulation 6'),
  inForce: always,
  confirmed: 'secondary',
  caveat: 'Notes on the regulations were read, not their text.',
  reads: 'english',
  file: 'notice',
  summary: 'A text says that people agree to cookies by using or browsing a website.',
  why: 'Using a website is not agreeing to anything. Cookies that need consent may be set only once people have chosen them, and they must be able to say no.',
  fix: 'Ask whoever runs the website which cookies it sets, and when. Those that need consent have to wait until people say yes; the website has to change, not only these words. Then say what it does: which cookies it sets without asking, which it asks for, and how people change their choice.',
  bad: `
introduction: By using our website you agree to our use of cookies.
`,
  good: `
introduction: We set other cookies only if you say yes to them. You can change your choice at any time.
`,
  check: ({ notice }) =>
    onePerSentence(patterns.flatMap((pattern) => findWords(englishTexts(notice), pattern)).filter(isAboutCookies)).map(
      ({ words, origin }) => ({
        origin,
        message: `“${words.replace(/\s+/g, ' ')}” takes the use of a website for consent to cookies. It is none.`,
        hint: 'Consent has to be an active choice, and people must be able to say no. Ask whoever runs the website which cookies it sets before people have chosen. If they need consent, the website has to change, not only these words.',
      }),
    ),
});

const site = String.raw`(?:(?:our|this|the|these|any of our|council) )?(?:[\w’'.-]{1,30} )?(?:web ?sites?|web ?pages?|sites?|pages|portal|online services?)`;
const agree = String.raw`(?:agree|consent|accept|give (?:us )?(?:your )?(?:consent|permission))`;
const within = String.raw`[^.!?;\n]`;

const patterns: readonly RegExp[] = [
  // "By using our website you agree to …", "By continuing to browse the site, you are consenting to …"
  new RegExp(
    anySpaces(
      String.raw`\bby (?:using|visiting|browsing|accessing|entering|staying on|remaining on|continuing)\b${within}{0,20}?\b${site}${within}{0,40}?\byou (?:are )?(?:also )?(?:will )?(?:${agree}|agreeing|consenting|accepting)\b`,
    ),
    'gi',
  ),
  // "If you continue to browse, we assume that you are happy …"
  new RegExp(
    anySpaces(
      String.raw`\b(?:if|when) you (?:continue|carry on|keep|go on|do not change|don[’']t change|browse|use our|use this)\b${within}{0,80}?\b(?:we(?:[’']ll| will)? (?:assume|take it|presume|deem|understand)|you (?:are )?(?:agree|consent|accept|agreeing|consenting|accepting)|you (?:have|are deemed to have) (?:agreed|consented|accepted))\b`,
    ),
    'gi',
  ),
  // "Your continued use of the site means that you accept …"
  new RegExp(
    anySpaces(
      String.raw`\b(?:continued )?use of ${site} (?:means|implies|constitutes|signifies|indicates|is taken as|counts as|shows)\b${within}{0,40}?\b(?:agree|agreement|consent|accept|acceptance)\b`,
    ),
    'gi',
  ),
];

/** What else people may be said to agree to by using a website is for other rules. */
function isAboutCookies({ sentence, text, start, end }: FoundWords): boolean {
  const near = text.words.slice(Math.max(0, start - 300), end + 100);
  return cookies.test(sentence) || (cookies.test(near) && /assume|take it|presume|deem|happy/i.test(sentence));
}

const cookies = /\b(?:cookies?|similar technolog)/i;
