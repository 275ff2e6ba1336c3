import { authorityNameKey, findLocalAuthority, localAuthorities, type CivilDate, type LocalAuthority } from '../../law/index.js';
import { isProse, linksOf } from '../../model/index.js';
import type { ReaderText } from './reader-texts.js';
import type { Stretch } from './blank-out.js';

/** A local authority named in a text. */
export interface NamedAuthority extends Stretch {
  readonly authority: LocalAuthority;
}

/**
 * The local authorities that a text names, each by a name it goes by as a body: "Reading Borough Council", never "Reading".
 * Left out are names in the words of a link, in titles of laws, agreements and cases, and in the names of other bodies.
 * It takes time in proportion to the text.
 */
export function findAuthorityNames(text: ReaderText, day: CivilDate): readonly NamedAuthority[] {
  const { words } = text;
  if (!bodyWord.test(words)) return [];
  const links = isProse(text.text) ? linksOf(text.text).map(({ at }) => at) : [];
  const tokens = [...words.matchAll(word)].map((match): Token => {
    const [raw] = match;
    return { raw, start: match.index, end: match.index + raw.length };
  });
  const found: NamedAuthority[] = [];
  for (let position = 0; position < tokens.length; position += 1) {
    const named = findAt(words, tokens, position, day);
    if (named === undefined) continue;
    position += named.length - 1;
    const { start, end } = named;
    if (!isPartOfTitle(words, named) && !links.some((link) => link.start <= start && end <= link.end)) found.push(named);
  }
  return found;
}

interface Token extends Stretch {
  readonly raw: string;
}

/** Names without a word for a body ("City of Westminster", "Borough of Poole") may mean the place. */
const bodyWord = /Council|council|COUNCIL|Corporation|Authority|Comhairle|(?:London|Royal) Borough of/;

const word = /[\p{L}\p{N}&][\p{L}\p{N}'’]*/gu;

const known = localAuthorities.flatMap(({ names }) => names.filter((name) => bodyWord.test(name)).map(authorityNameKey));
const knownNames = new Set(known);
const firstWords = new Set(known.map((name) => name.split(' ')[0]));
const longest = Math.max(...known.map((name) => name.split(' ').length));

function findAt(
  words: string,
  tokens: readonly Token[],
  position: number,
  day: CivilDate,
): (NamedAuthority & { readonly length: number }) | undefined {
  const first = tokens[position];
  if (first === undefined || !isCapital(first.raw) || !firstWords.has(authorityNameKey(first.raw))) return undefined;
  let last = position;
  while (last + 1 < tokens.length && last + 1 < position + longest && goesOn(words, tokens[last], tokens[last + 1])) last += 1;
  for (; last > position; last -= 1) {
    const run = tokens.slice(position, last + 1);
    const possessive = /['’]s$/i.test(run.at(-1)?.raw ?? '') ? 2 : 0;
    const end = (run.at(-1)?.end ?? first.end) - possessive;
    const key = authorityNameKey(words.slice(first.start, end));
    const authority = knownNames.has(key) ? findLocalAuthority(key, day) : undefined;
    if (authority !== undefined) return { start: first.start, end, authority, length: run.length };
  }
  return undefined;
}

/** Whether a name may go on from one word to the next: only spaces, a comma or a hyphen between them, and no small letter where none belongs. */
function goesOn(words: string, one: Token | undefined, next: Token | undefined): boolean {
  if (one === undefined || next === undefined) return false;
  const gap = words.slice(one.end, next.start);
  if (!(authorityNameKey(one.raw) === 'st' ? /^\.?\s{1,3}$/ : /^(?:-|,?[^\S\n]{0,2}\n?[^\S\n]{0,2})$/).test(gap)) return false;
  return isCapital(next.raw) || small.has(authorityNameKey(next.raw));
}

const small = new Set(
  'and authority borough by city combined corporation council county district in le metropolitan nan of on royal the under upon with'.split(
    ' ',
  ),
);

function isCapital(raw: string): boolean {
  return /^[\p{Lu}\p{N}&]/u.test(raw);
}

/** Whether a name is only a part of a longer one: of a law, an agreement, a case in court, or of another body. */
function isPartOfTitle(words: string, { start, end }: Stretch): boolean {
  const before = words.slice(Math.max(0, start - 12), start);
  const after = words.slice(end, end + 120);
  return /(?:\bv\.?|\b(?:North|South|East|West|Mid|Old|Great|Greater|Little|Upper|Lower|New)[ -]?)\s*$/.test(before) || longer.test(after);
}

const longer =
  /^(?:\s+v\.?\s|\s+[Tt]ax\b|\s+(?:for|of|on)\s+(?:the\s+)?\p{Lu}|(?:\s+(?:\(?\p{Lu}[\p{L}()’'.-]{0,30}|and|of|for|etc\.?)){0,6}\s+(?:Act|Order|Regulations|Byelaws|Agreement|Protocol|Policy|Framework|Memorandum|Schedule|Code|Charter|Trust|Fund)\b)/u;
