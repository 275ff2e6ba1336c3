import { abolishedBodies, type AbolishedBody, always, type CivilDate, dayInWords, hasCome, ukGdpr } from '../law/index.js';
import { rule, type Finding } from './rule.js';
import { authorTexts } from './support/author-texts.js';
import { findWords, type FoundWords } from './support/find-words.js';
import { isOfThePast } from './support/of-the-past.js';
import type { ReaderText } from './support/reader-texts.js';
import { patternOf } from './support/words-pattern.js';

export default rule({
  id: 'abolished-body',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('13(1)(e)'),
  inForce: always,
  confirmed: 'unverified',
  caveat: 'When each body was abolished, and who took over, is widely known and was not checked in the law that did it.',
  reads: 'english',
  file: 'notice',
  summary: 'The notice names a public body that no longer exists.',
  why: 'People cannot ask a body that is gone what it holds about them. They have a right to know who gets their information now.',
  fix: 'Ask the service who gets or gives the information now, and name that body. If you mean the body as it was, say so: “the former …”, or “until” and the year.',
  bad: `
introduction: We plan services together with Public Health England.
`,
  good: `
introduction: We plan services together with the UK Health Security Agency.
`,
  check: ({ notice, day }) => {
    const texts = authorTexts(notice).filter(({ words }) => anyBody.test(words));
    return texts.length === 0
      ? []
      : abolishedBodies.filter(({ goneFrom }) => hasCome(goneFrom, day)).flatMap((body) => findBody(body, texts, day));
  },
});

/** Most texts name none of them: one look tells. */
const anyBody = new RegExp(patternOf(abolishedBodies.flatMap(({ names }) => names)), 'iu');

function findBody(body: AbolishedBody, texts: readonly ReaderText[], day: CivilDate): readonly Finding[] {
  const short = body.names.filter(isShort);
  const whole = patternOf(body.names.filter((name) => !isShort(name)));
  const pattern = short.length === 0 ? whole : String.raw`${whole}(?:\s{1,3}\((?:${short.join('|')})\))?|${patternOf(short)}`;
  const found = findWords(texts, new RegExp(pattern, 'giu'));
  const letters = found.filter(({ words }) => isShort(words));
  const isSpeltOtherwise = letters.some((one) => meansAnotherBody(one, body));
  return found
    .filter(({ words }) => (isShort(words) ? !isSpeltOtherwise : !isShort(words.toUpperCase())))
    .filter((one) => !isInTitle(one) && !isOfThePast(one.text, one.start, one.end, day))
    .map((one) => report(one, body));
}

function report({ words, origin }: FoundWords, { goneFrom, successors }: AbolishedBody): Finding {
  return {
    origin,
    message: `“${words.replace(/\s+/g, ' ')}” names a public body that has been gone since ${dayInWords(goneFrom)}.`,
    hint: 'People have a right to know who gets their information now. Ask the service who that is: work of a body that is gone may have gone to several. If you mean the body as it was, say so: “the former …”, or “until” and the year.',
    suggestions: successors,
  };
}

function isShort(name: string): boolean {
  return /^\p{Lu}{2,}s?$/u.test(name);
}

/** Whether letters are spelt out as something else: "Causeway Coast and Glens (CCG)" or "CCG (Community Care Group)". */
function meansAnotherBody({ text: { words }, start, end }: FoundWords, { names }: AbolishedBody): boolean {
  const before = /(\p{Lu}[\p{L}’'& -]{3,80})\s\($/u.exec(words.slice(Math.max(0, start - 90), start))?.[1];
  const after = words.charAt(end + 1) === '(' ? /^\s\((\p{Lu}[\p{L}’'& -]{3,80})\)/u.exec(words.slice(end, end + 90))?.[1] : undefined;
  const spelt = before !== undefined && words.charAt(end) === ')' ? before : after;
  return spelt !== undefined && !names.some((name) => spelt.toLowerCase().includes(name.toLowerCase()));
}

/** In the title of a law or a report the name stays as it is. */
function isInTitle({ text: { words }, end }: FoundWords): boolean {
  return /^(?:['’]s)?\s+(?:\(\p{Lu}[\p{L} ]{0,40}\)\s+)?(?:\p{Lu}[\p{L}’'-]{0,30}\s+){0,3}(?:Act|Order|Regulations|Code)\b/u.test(
    words.slice(end, end + 160),
  );
}
