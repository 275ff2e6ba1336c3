import { isProse, linksOf, type Notice, type Text } from '../model/index.js';
import { nameKey } from './name-key.js';
import type { IndexedName } from './notice-index.js';

/**
 * The bodies that a notice names in its running text: names in capitals that end in Council, School, Trust and the like, or in a Welsh text
 * begin with Cyngor, Ysgol and the like.
 *
 * Left out are titles, the words of links, the law that is cited, and whatever the notice names by right: its controllers, who provides its
 * data protection officer, recipients and sources.
 */
export function namedBodies(notice: Notice): readonly IndexedName[] {
  const known = new Set(namesByRight(notice).map(nameKey));
  return textsOf(notice).flatMap((text) =>
    findNames(withoutLinks(text), text.lang)
      .map(({ start, end }) => ({
        name: text.value.slice(start, end).replace(/\s+/g, ' '),
        origin: { ...text.origin, part: 'value' as const, span: { start, end } },
      }))
      .filter(({ name }) => !known.has(nameKey(name))),
  );
}

function namesByRight({ controller, jointControllers, recipients, sources, transfers }: Notice): readonly string[] {
  const groups = recipients.state === 'given' && recipients.value.outside.state === 'given' ? recipients.value.outside.value : [];
  const supplying = sources.state === 'given' ? sources.value : [];
  const moved = transfers.state === 'given' ? transfers.value : undefined;
  const sent = moved === undefined ? [] : [...(moved.routine.state === 'given' ? moved.routine.value : []), ...moved.exceptions];
  const texts = [
    ...[controller, ...jointControllers].flatMap(({ name, shortName, dpo }) => [
      name,
      shortName,
      dpo.state === 'given' ? dpo.value.providedBy : undefined,
    ]),
    ...[...groups, ...supplying].flatMap(({ who }) => who.map(({ name }) => name)),
    ...sent.map(({ recipient }) => recipient),
  ];
  return texts.flatMap((text) => (text === undefined ? [] : [text.value]));
}

/** Fields in which another body is named on purpose, or that are no running text. */
const leftOut = new Set(['title', 'controller', 'jointControllers', 'recipients', 'sources', 'statedLaw']);

function textsOf(notice: Notice): readonly Text[] {
  const texts = new Map<string, Text>();
  const seen = new Set<object>();
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || seen.has(value)) return;
    seen.add(value);
    if (isText(value)) {
      texts.set(JSON.stringify([value.origin.file, value.origin.path, value.lang]), value);
      return;
    }
    for (const [key, inner] of Object.entries(value)) if (key !== 'law') visit(inner);
  };
  for (const [key, value] of Object.entries(notice)) if (!leftOut.has(key)) visit(value);
  return [...texts.values()];
}

function isText(value: object): value is Text {
  return 'lang' in value && 'origin' in value && 'value' in value && typeof value.value === 'string';
}

/** The text with every link blanked out, as long as before. */
function withoutLinks(text: Text): string {
  if (!isProse(text)) return text.value;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of linksOf(text).map((link) => link.at)) {
    pieces.push(text.value.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.value.slice(at);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** A run of words with a capital, and the small words that stand inside names. Each step takes at least one word, and none can be split in two ways. */
const run =
  /(?<![\p{L}\p{N}])(?:St\.|\p{Lu}[\p{L}\p{N}’'-]{0,39})(?:[ \n](?:(?:of|the|and|upon|on|&|y|yr)[ \n]){0,2}(?:St\.|\p{Lu}[\p{L}\p{N}’'-]{0,39})){0,14}/gu;

function findNames(words: string, lang: string): readonly Span[] {
  if (lang !== 'cy' && !anyEnd.test(words)) return [];
  return [...words.matchAll(run)].flatMap(({ 0: text, index }) => {
    const tokens = [...text.matchAll(/[^ \n]+/g)].map((match) => ({
      word: match[0],
      start: index + match.index,
      end: index + match.index + match[0].length,
    }));
    return [...englishNames(tokens), ...(lang === 'cy' ? welshNames(tokens) : [])];
  });
}

interface Token extends Span {
  readonly word: string;
}

const ends = new Set(
  'Council School Academy College University Trust Authority Board Police Constabulary Nursery Federation Limited Ltd'.split(' '),
);

/** Most texts hold none of them: one look tells. */
const anyEnd = new RegExp([...ends].join('|'));

/** Words that begin a sentence and no name. */
const openers = new Set(
  'we you they it he she who what which how why the a at in by for from to if when while as and or but both our your this that contact ask tell call phone ring email write visit see with within under where since because although outside only all any every each is are was does do has have may can will'.split(
    ' ',
  ),
);

/** "Anytown Council and Othertown Council" are two names, "Redcar and Cleveland Borough Council" is one. Council Tax is no body. */
function englishNames(tokens: readonly Token[]): readonly Span[] {
  const pieces = splitAfterNames(tokens);
  return pieces.flatMap((piece) => {
    const last = piece.findLastIndex(({ word }) => ends.has(word));
    const first = piece.findIndex(({ word }) => !openers.has(word.toLowerCase()));
    const [start, end] = [piece[first], piece[last]];
    if (start === undefined || end === undefined || last <= first || piece[last + 1]?.word === 'Tax') return [];
    return [{ start: start.start, end: end.end }];
  });
}

function splitAfterNames(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const cut = tokens.findIndex(({ word }, position) => /^(?:and|&)$/.test(word) && ends.has(tokens[position - 1]?.word ?? ''));
  return cut < 0 ? [tokens] : [tokens.slice(0, cut), ...splitAfterNames(tokens.slice(cut + 1))];
}

const beginnings = /^(?:Cyngor|Gyngor|Nghyngor|Chyngor|Ysgol|Coleg|Goleg|Choleg|Prifysgol|Brifysgol|Awdurdod|Ymddiriedolaeth|Heddlu)$/;

function welshNames(tokens: readonly Token[]): readonly Span[] {
  const first = tokens.findIndex(({ word }) => beginnings.test(word));
  const [start, end] = [tokens[first], tokens.at(-1)];
  return start === undefined || end === undefined || start === end ? [] : [{ start: start.start, end: end.end }];
}
