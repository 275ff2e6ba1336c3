import { always, ukGdpr } from '../law/index.js';
import { given, type Notice, type Party, type Text } from '../model/index.js';
import { rule, type Finding } from './rule.js';
import { knownAbbreviations, stressedWords } from './support/known-abbreviations.js';
import { matchAll } from './support/match-all.js';
import { placeKey } from '../facts/index.js';
import { englishTexts, spanOf, type ReaderText } from './support/reader-texts.js';
import { isName, isSpeltOutNear } from './support/spelt-out.js';

export default rule({
  id: 'abbreviation-not-spelt-out',
  kind: 'style',
  severity: 'info',
  citation: ukGdpr('12(1)'),
  inForce: always,
  confirmed: 'statute-read',
  reads: 'english',
  file: 'notice',
  summary: 'The notice uses an abbreviation and spells it out nowhere.',
  why: 'Those who work with an abbreviation every day forget that others have never heard of it.',
  fix: 'Write the words in full where it first stands, with the letters in brackets. If the letters come only once, leave them out.',
  bad: `
introduction: Your worry goes to the MASH.
`,
  good: `
introduction: Your worry goes to the Multi-Agency Safeguarding Hub (MASH).
`,
  check: ({ notice }) => {
    const cookies = cookieNames(notice);
    const texts =
      cookies.size === 0 ? englishTexts(notice) : englishTexts(notice).filter(({ text }) => !cookies.has(placeKey(text.origin)));
    const found = new Map<string, Use[]>();
    for (const use of texts.flatMap(usesIn)) {
      const known = found.get(use.letters);
      if (known === undefined) found.set(use.letters, [use]);
      else if (known.length < mostUses) known.push(use);
    }
    if (found.size === 0) return [];
    const explained = namesThemselves(notice);
    return [...found.values()]
      .slice(0, mostAbbreviations)
      .filter((uses) => !isExplained(uses, texts, explained))
      .flatMap(([first]) => (first ? [describe(first)] : []));
  },
});

/** Nobody reads more of them; and no text takes more time than its length. */
const mostAbbreviations = 50;
const mostUses = 100;

interface Use {
  readonly letters: string;
  readonly text: ReaderText;
  readonly start: number;
  readonly end: number;
}

/** A few plain patterns, so that texts without any abbreviation are soon done with. */
const abbreviation = /\b(?:[A-Z]{2,8}s?|[A-Z][a-z][A-Z]{1,3})\b/g;
const partBefore = /[\p{L}\p{N}@/_.&’'-]$/u;
const partAfter = /^(?:[\p{L}\p{N}@/_&-]|\.\p{L}|[’'](?!s\b)\p{L})/u;

function usesIn(text: ReaderText): readonly Use[] {
  const { words } = text;
  const uses = matchAll(words, abbreviation).flatMap((match) => {
    const [letters] = match;
    const [start, end] = [match.index, match.index + letters.length];
    if (isOrdinary(letters) || partBefore.test(words.slice(Math.max(0, start - 1), start))) return [];
    if (partAfter.test(words.slice(end, end + 3)) || isShouted(words, start, end)) return [];
    return [{ letters: letters.replace(/s$/, ''), text, start, end }];
  });
  return uses.length > 0 && isHeadingInCapitals(words) ? [] : uses;
}

function isHeadingInCapitals(words: string): boolean {
  return !/\p{Ll}{2}/u.test(words) && /\s|^\p{Lu}{6,}$/u.test(words.trim());
}

/** Known to all, words that are stressed, numbers in Roman figures, or a placeholder, of which another rule speaks. */
function isOrdinary(letters: string): boolean {
  return knownAbbreviations.has(letters) || stressedWords.has(letters) || /^(?:[IVX]+|X+|TBC|TBD|TODO|FIXME)$/.test(letters);
}

/** Whether other words in capitals stand beside it. */
function isShouted(words: string, start: number, end: number): boolean {
  const before = /(\p{Lu}{2,30})[\s-]{1,3}$/u.exec(words.slice(Math.max(0, start - 30), start))?.[1];
  const after = /^[\s-]{1,3}(\p{Lu}{2,})(?!\p{Ll})/u.exec(words.slice(end, end + 30))?.[1];
  return [before, after].some((word) => word !== undefined && !knownAbbreviations.has(word));
}

function isExplained(uses: readonly Use[], texts: readonly ReaderText[], names: ReadonlySet<string>): boolean {
  const [first] = uses;
  if (first === undefined || names.has(first.letters)) return true;
  return uses.some(({ text, start, end }) => isSpeltOutNear(text.words, start, end)) || texts.some((text) => isName(text, first.letters));
}

/** Letters that are part of a name and stand for nothing a reader needs: of the bodies that publish, of companies, of whoever is explained beside the name. */
function namesThemselves({ controller, jointControllers, recipients, sources }: Notice): ReadonlySet<string> {
  const outside = given(recipients)?.outside;
  const groups = outside === undefined ? [] : (given(outside) ?? []);
  const parties: readonly Party[] = [...groups, ...(given(sources) ?? [])].flatMap(({ who }) => who);
  const explained = parties.filter(({ name, does }) => does !== undefined || company.test(name.value)).map(({ name }) => name);
  const texts: readonly Text[] = [controller.name, ...jointControllers.map(({ name }) => name), ...explained];
  return new Set(texts.flatMap(({ value }) => value.match(/\p{Lu}[\p{L}]{1,8}/gu) ?? []));
}

const company = /\b(?:CIC|Inc|Limited|LLP|Ltd|PLC)\b/i;

/** The names of cookies are no words at all. */
function cookieNames({ processing }: Notice): ReadonlySet<string> {
  const cookies = processing.flatMap(({ topic }) => (topic?.topic === 'website' ? (given(topic.cookies) ?? []) : []));
  return new Set(cookies.map(({ name }) => placeKey(name.origin)));
}

function describe({ letters, text, start, end }: Use): Finding {
  return {
    origin: spanOf(text.text, start, end),
    message: `“${letters}” is spelt out nowhere in the notice.`,
    hint: 'Write the words in full where it first stands, with the letters in brackets, such as “special educational needs and disabilities (SEND)”. If the letters come only once, leave them out. If you do not know what they stand for, ask the service.',
  };
}
