import { always, type CivilDate, countDays, dayInWords, daysAfter, regulatorOn, ukGdpr } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { contactStrings } from './support/contact-strings.js';
import { findObsolete, type ObsoleteWords } from './support/obsolete-regulator.js';
import { groupBy } from '../facts/index.js';
import { readerTexts, type ReaderText } from './support/reader-texts.js';

export default rule({
  id: 'obsolete-regulator-contact',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('13(2)(d)'),
  inForce: always,
  confirmed: 'secondary',
  caveat: 'Whether the old numbers and addresses still reach the regulator was not found out.',
  reads: 'every-language',
  file: 'notice',
  summary: 'The notice gives an old phone number, address or web page of the regulator.',
  why: 'People turn to the regulator when something has gone wrong. A letter or call that never arrives can cost them their complaint.',
  fix: 'Take the old detail out. Every page gives the regulator’s website and helpline by itself.',
  bad: `
introduction: You can ring the ICO on 01625 545 745.
`,
  good: `
introduction: You can ring the ICO on 0303 123 1113.
`,
  check: ({ notice, day }) => {
    const found = findObsolete(textsWithAddresses(notice), 'contact', day);
    return groupBy(found, ({ item, origin }) => JSON.stringify([item.id, origin.file, ...wholeAddress(origin.path)])).flatMap((places) =>
      report(places, day),
    );
  },
});

/** Every text with the addresses of its links, and every number and address that is no text. */
function textsWithAddresses(notice: Notice): readonly ReaderText[] {
  const texts = readerTexts(notice).map(({ text }) => text);
  const strings = contactStrings(notice).map((string) => ({ ...string, lang: notice.lang }));
  return [...texts, ...strings].map((text) => ({ text, words: text.value }));
}

/** The path of a postal address as a whole, for one of its lines. */
function wholeAddress(path: readonly (string | number)[]): readonly (string | number)[] {
  const position = path.indexOf('address');
  return position < 0 ? path : path.slice(0, position + 1);
}

function report([first, ...others]: readonly ObsoleteWords[], day: CivilDate): readonly Finding[] {
  if (first === undefined || (isOnlyABuilding(first) && others.length === 0)) return [];
  const { words, origin, phase } = first;
  const detail = `“${words.replace(/\s+/g, ' ')}” is an old contact detail of the regulator (ICO).`;
  const coming = phase.state === 'coming';
  return [
    {
      origin,
      message: coming ? `From ${dayInWords(phase.from)}, in ${countDays(daysAfter(day, phase.from))}: ${detail}` : detail,
      hint: 'A call or letter may not reach anyone. Take it out: every page gives the regulator’s website and helpline by itself.',
      suggestions: suggest(words, day),
      ...(coming ? { severity: 'info' as const } : {}),
    },
  ];
}

/** A house of this name may stand elsewhere: what is around it must speak of the regulator or its town. */
function isOnlyABuilding({ words, text }: ObsoleteWords): boolean {
  return /^Wycliffe/i.test(words) && !/\bSK9\b|\bWilmslow\b|\bWater Lane\b|\bICO\b|\bInformation Commission/i.test(text.words);
}

function suggest(words: string, day: CivilDate): readonly string[] {
  const { helpline, complaintUrl, website } = regulatorOn(day);
  if (/^[\d\s()+.-]+$/.test(words)) return [helpline.value];
  return [/[/@]/.test(words) ? complaintUrl.value : website.value];
}
