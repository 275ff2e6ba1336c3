import { always, type CivilDate, dayInWords, hasPassed, type LocalAuthority, successorsOn, ukGdpr } from '../law/index.js';
import type { Notice } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { findAuthorityNames, type NamedAuthority } from './support/authority-names.js';
import { isOfThePast } from './support/of-the-past.js';
import { isOwnAuthority } from './support/own-authority.js';
import { englishTexts, spanOf, type ReaderText } from './support/reader-texts.js';
import { sortTexts } from './support/roles-of-texts.js';
import { listWords } from './support/wording.js';

export default rule({
  id: 'foreign-organisation-name',
  kind: 'prose',
  severity: 'warning',
  citation: ukGdpr('13(1)(a)'),
  inForce: always,
  confirmed: 'statute-read',
  caveat: 'The councils are those of July 2025. One that has changed its name since, or is new, is not known.',
  reads: 'english',
  file: 'notice',
  summary: 'A text names another council that the notice lists neither as a recipient nor as a source.',
  why: 'A notice is often begun as a copy of another council’s. A name that stays behind tells people that somebody else holds their information, or says what is true only there.',
  fix: 'Ask the service. If the name was left over, put right what the sentence says. If that council does get or give information, list it as a recipient or a source: then any text may name it. If the council is gone, name who took over.',
  bad: `
introduction: We pay for places at nurseries that work with Croydon Council.
`,
  good: `
introduction: We pay for places at nurseries in Croydon.
`,
  check: ({ notice, day }) => checkNames(notice, day),
});

interface Mention extends NamedAuthority {
  readonly text: ReaderText;
}

function checkNames(notice: Notice, day: CivilDate): readonly Finding[] {
  const named = englishTexts(notice).flatMap((text) => findAuthorityNames(text, day).map((name): Mention => ({ ...name, text })));
  const isOwn = isOwnAuthority(notice, day);
  const isGone = ({ authority }: Mention): boolean => endedBy(authority, day) !== undefined;
  // Most notices name their own council alone: then it does not matter where.
  if (named.every((mention) => isOwn(mention.authority) && !isGone(mention))) return [];
  const { parties, naming, running } = sortTexts(notice, [...new Set(named.map(({ text }) => text))]);
  const within = (texts: readonly ReaderText[]): readonly Mention[] => {
    const wanted = new Set(texts);
    return named.filter(({ text }) => wanted.has(text));
  };
  const mentions = within(running).filter(({ authority }) => !isOwn(authority));
  const others = within(parties);
  const listed = new Set([...others, ...within(naming)].map(({ authority }) => authority));
  return [...mentions.filter((mention) => !listed.has(mention.authority)), ...others.filter(isGone)]
    .filter(({ text, start, end }) => !isOfThePast(text, start, end, day))
    .map((mention) => reportGone(mention, day) ?? reportForeign(mention));
}

/** The last day of an authority that is gone by `day`. */
function endedBy({ exists: { until } }: LocalAuthority, day: CivilDate): CivilDate | undefined {
  return until !== undefined && hasPassed(until, day) ? until : undefined;
}

function reportForeign({ text, start, end }: Mention): Finding {
  return {
    origin: spanOf(text.text, start, end),
    message: `“${oneLine(text.words.slice(start, end))}” looks left over from another notice: the notice lists no such recipient or source.`,
    hint: 'People may think that another council holds their information. Ask the service what is true here. If the name was left over, put right what the sentence says. If that council does get or give information, list it under “recipients” or “sources”.',
  };
}

function reportGone({ authority, text, start, end }: Mention, day: CivilDate): Finding | undefined {
  const ended = endedBy(authority, day);
  if (ended === undefined) return undefined;
  const successors = successorsOn(authority, day).map(({ name }) => name);
  return {
    origin: spanOf(text.text, start, end),
    message: `“${oneLine(text.words.slice(start, end))}” came to an end on ${dayInWords(ended)}. ${listWords(successors)} took over.`,
    hint: 'People cannot turn to a council that is gone. Ask the service who does this now, and name that body. If the sentence is about the past, say so: “the former …”, or “until” and the year.',
    suggestions: successors,
  };
}

function oneLine(words: string): string {
  return words.replace(/\s+/g, ' ');
}
