import { type CivilDate, dayInWords, duaa2025, regulatorChange, regulatorOn } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { authorTexts } from './support/author-texts.js';
import { findObsolete, type ObsoleteWords } from './support/obsolete-regulator.js';
import { isOfThePast } from './support/of-the-past.js';

export default rule({
  id: 'obsolete-regulator-name',
  kind: 'prose',
  severity: 'warning',
  citation: duaa2025('section 117'),
  inForce: { from: regulatorChange.firstDayOfCommission },
  confirmed: 'secondary',
  reads: 'english',
  file: 'notice',
  summary: 'A text calls the regulator by its old name, Information Commissioner.',
  why: 'People look for the regulator by the name the notice gives. The Information Commission took the place of the Information Commissioner. Its short name is still ICO.',
  fix: 'Write “Information Commission (ICO)”, or only “ICO”.',
  bad: `
introduction: We are registered with the Information Commissioner’s Office.
`,
  good: `
introduction: We are registered with the Information Commission (ICO). The Scottish Information Commissioner does other work.
`,
  check: ({ notice, day }) =>
    findObsolete(authorTexts(notice), 'name', day)
      .filter((found) => !isOfThePast(found.text, found.start, found.end, day) && !isParty(found))
      .map((found) => report(found, day)),
});

function report({ words, origin, text, end }: ObsoleteWords, day: CivilDate): Finding {
  const { name } = regulatorOn(day);
  const hasShortName = /^\s{0,3}\(ICO\b/.test(text.words.slice(end, end + 9));
  return {
    origin,
    message: `“${words.replace(/\s+/g, ' ')}” is the old name of the regulator.`,
    hint: `Since ${dayInWords(regulatorChange.firstDayOfCommission)} it is the Information Commission, still known as the ICO. Use the new name, so that people find it.`,
    suggestions: [hasShortName ? name.value.replace(/ \(ICO\)$/, '') : name.value],
  };
}

/** In the name of a case in court the name stays as it is. */
function isParty({ text: { words }, start, end }: ObsoleteWords): boolean {
  return /\bv\.?\s(?:the\s)?$/.test(words.slice(Math.max(0, start - 8), start)) || /^\s\(?v\.?\s/.test(words.slice(end, end + 5));
}
