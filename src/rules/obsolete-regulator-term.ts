import { always, regulatorOn, ukGdpr } from '../law/index.js';
import { rule } from './rule.js';
import { authorTexts } from './support/author-texts.js';
import { findObsolete, type ObsoleteWords } from './support/obsolete-regulator.js';

export default rule({
  id: 'obsolete-regulator-term',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('13(2)(d)'),
  inForce: always,
  confirmed: 'secondary',
  reads: 'english',
  file: 'notice',
  summary: 'A text calls the regulator a supervisory authority.',
  why: 'It is a word of European law. Few readers know that it means the ICO.',
  fix: 'Name the regulator: “Information Commission (ICO)”.',
  bad: `
introduction: You can turn to the supervisory authority.
`,
  good: `
introduction: You can turn to the Information Commission (ICO).
`,
  check: ({ notice, day }) =>
    findObsolete(authorTexts(notice), 'term', day)
      .filter((found) => !isOfOthers(found))
      .map(({ words, origin }) => ({
        origin,
        message: `“${words.replace(/\s+/g, ' ')}” is a word that few readers know. Name the regulator instead.`,
        hint: 'In the UK it is the Information Commission (ICO).',
        suggestions: [regulatorOn(day).name.value],
      })),
});

/** Other countries have supervisory authorities, and so has the law on money laundering. */
function isOfOthers({ sentence }: ObsoleteWords): boolean {
  return /\b(?:EU|EEA|European?|member states?|(?:other|another|your|that|each) (?:EU )?country|countries|abroad|money laundering)\b/i.test(
    sentence,
  );
}
