import { always, dpa2018 } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { authorTexts } from './support/author-texts.js';
import { findWords, type FoundWords } from './support/find-words.js';
import { groupBy } from '../facts/index.js';

export default rule({
  id: 'misnamed-gdpr',
  kind: 'style',
  severity: 'info',
  citation: dpa2018('section 3(10)'),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'The notice names the GDPR without saying which, or by a name that it does not have.',
  why: 'There are two: the UK GDPR, which is law here, and the EU GDPR, which is not. They are no longer the same.',
  fix: 'Write “UK GDPR”, or “UK General Data Protection Regulation (UK GDPR)” where you name it first.',
  bad: `
introduction: We keep to the GDPR.
`,
  good: `
introduction: We keep to the UK GDPR.
`,
  check: ({ notice }) => checkNames(notice),
});

/** One finding for each way of writing it, at the first place. */
function checkNames(notice: Notice): readonly Finding[] {
  const found = findWords(authorTexts(notice), name);
  const isExplained = found.some(({ words, text, start }) => /\(GDPR\)$/.test(words) && hasCountry.test(before(text.words, start)));
  const wrong = found.filter((one) => isWrong(one, isExplained));
  return groupBy(wrong, ({ words }) => oneLine(words)).flatMap(report);
}

function report([first, ...others]: readonly FoundWords[]): readonly Finding[] {
  if (first === undefined) return [];
  const words = `“${oneLine(first.words)}”`;
  const isNamed = hasCountry.test(before(first.text.words, first.start));
  const fault = isNamed ? `${words} is not the name of the law.` : `${words} does not say which law is meant: here it is the UK GDPR.`;
  return [
    {
      origin: first.origin,
      message: others.length === 0 ? fault : `${fault} It stands in ${others.length + 1} places.`,
      hint: 'The law of this country is the “UK General Data Protection Regulation”, without a year. If you do mean the law of the European Union, write “EU GDPR”.',
      suggestions: [`${isNamed ? '' : 'UK '}${rightName(first)}`],
      related: others.map(({ origin }) => ({ message: 'Also here.', origin })),
    },
  ];
}

function rightName({ words }: FoundWords): string {
  if (/^GDPR/.test(words)) return 'GDPR';
  return `General Data Protection Regulation${/GDPR[”"]?\)$/.test(words) ? ' (UK GDPR)' : ''}`;
}

/** The long name with year and short name, or the short name alone. */
const name =
  /(?<![\p{L}\p{N}_@./-])(?:General\s{1,9}Data\s{1,9}Protection\s{1,9}Regulations?(?![\p{L}\p{N}])(?:,?\s{1,3}\(?(?:\(?EU\)?\s{1,3})?20\d\d(?:\/\d{1,4})?\)?)?(?:\s{1,3}\((?:the\s)?[“"]?(?:UK[ -])?GDPR[”"]?\))?|GDPR)(?![\p{L}\p{N}_@-]|\.\p{L})/giu;

function isWrong({ words, text, start, end }: FoundWords, isExplained: boolean): boolean {
  const ahead = before(text.words, start);
  const short = /^GDPR$/i.test(words);
  if (short && (words !== 'GDPR' || isExplained)) return false;
  if (short && (hasCountry.test(ahead) || title.test(ahead) || office.test(text.words.slice(end, end + 30)))) return false;
  if (isEuNumber.test(words)) return false;
  return short || !hasCountry.test(ahead) || /Regulations|\b20\d\d\b/i.test(words);
}

/** The number of the European regulation, from which the UK GDPR is made, is right under either name. */
const isEuNumber = /2016\/679/;
const hasCountry =
  /(?:\b(?:UK|U\.K\.|EU|EEA|United Kingdom|European Union|European|British|[Rr]etained|[Aa]pplied)(?:['’]s)?(?:\s+(?:version|implementation|form) of)?(?:\s+the)?[\s*_“"(/-]{1,4})$/;
const title = /\bGuide to (?:the )?$/i;
const office = /^\s(?:[Tt]eam|[Oo]fficer|[Ll]ead\b|[Mm]anager|[Cc]hampion|Ltd|Limited|Sentry|in Schools)/;

function before(words: string, start: number): string {
  return words.slice(Math.max(0, start - 50), start);
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
