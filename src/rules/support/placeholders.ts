import { blankOut, type Stretch } from './blank-out.js';
import { matchAll } from './match-all.js';

/** A placeholder in a text, and whether it can be nothing else. */
export interface Placeholder extends Stretch {
  readonly sure: boolean;
}

/**
 * The placeholders in a text. In brackets they are sure ("[insert name]", "(add later)"); TBC, TODO, XXX, question marks and
 * "to be confirmed" alone are not. Letters are nothing at all inside a name ("TBC Housing", "Tamworth Borough Council (TBC)").
 */
export function findPlaceholders(words: string): readonly Placeholder[] {
  const whole = inOrder([...findAll(words, lorem), ...findAll(words, doubleBraces)]);
  const sure = inOrder([...whole, ...findBracketed(blankOut(words, whole))]);
  const rest = blankOut(words, sure);
  const letters = findAll(rest, mark).filter(({ start, end }) => !isInName(rest, start, end));
  const marks = [...letters, ...findAll(rest, toDo), ...findAll(rest, questionMarks), ...findToCome(rest)];
  return inOrder([...sure.map((place) => ({ ...place, sure: true })), ...marks.map((place) => ({ ...place, sure: false }))]);
}

function inOrder<T extends Stretch>(places: readonly T[]): readonly T[] {
  return [...places].sort((one, other) => one.start - other.start);
}

const lorem = /\blorem\s{1,9}ipsum\b/gi;
const doubleBraces = /\{\{[^{}]*\}\}/g;
const brackets = /\[([^[\]]+)\]|\(([^()]+)\)|<([^<>]+)>|\{([^{}]+)\}/g;
const mark = /(?<![\p{L}\p{N}@/_.-])(?:TBC|TBD|tbc|tbd|T\.B\.C\.|X{3,})(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

const toDo = /(?<![\p{L}\p{N}@/_.#-])(?:TODO|FIXME|todo(?=:))(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;
const questionMarks = /\?{3,}/g;
const toCome = /\bto\s{1,9}(?:be\s{1,9}(?:advised|added|announced|confirmed|inserted)|follow)(?=[^\S\n]{0,99}(?:[.;)\n]|$))/gi;
/** What a fact that is still to come stands after: nothing, a colon or dash, or the words that announce it. */
const announcement =
  /(?:^|[:–—-]|\b(?:is|are|still|yet|address|contact|date|detail|email|information|length|link|list|more|name|number|period|team|text|time|wording)s?)\s{1,3}$|^\s*$/i;

/** What nobody writes in brackets but as a note to self. */
const anywhere = [
  /^(?:tbc|tbd|t\.b\.c\.|x{2,}|\?{2,})$/i,
  /^insert\b/i,
  /\b(?:add|fill in|complete) later$/i,
  /\bto be (?:added|advised|inserted|confirmed)$/i,
  /^(?:(?:address|contact|date|detail|link|list|more|name|period|text)s? )?to follow$/i,
  /^todo\b/i,
];
/** What may stand in round brackets in an ordinary sentence. In square, pointed or curly brackets it is left over from a template. */
const inTemplates = [
  /^(?:please )?(?:add|enter|fill in|type|replace|delete|specify|include|list|choose|select)\b/i,
  /^(?:your |our |the )?(?:name|title|date|email|phone|telephone|address|council|organisation|service|department|team|job title|contact|link|url|web address|post)s?(?: (?:of|to|for|here|name|names|number|address|details|title)\b.*)?$/i,
  /^(?:[\p{L}’'-]+ ){0,3}(?:name|e-?mail(?: address)?|(?:tele)?phone(?: number)?|(?:postal |web )?address|url|job title|date|number)s?$/iu,
  /\b(?:tbc|tbd|placeholder|delete as appropriate|to be [a-z]+ed)$/i,
  /^\?$/,
  /^[A-Z]+(?: [A-Z]+)+$/,
];

function findAll(words: string, pattern: RegExp): readonly Stretch[] {
  return matchAll(words, pattern).map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function findToCome(words: string): readonly Stretch[] {
  return findAll(words, toCome).filter(({ start }) => announcement.test(words.slice(Math.max(0, start - longestWord), start)));
}

const longestWord = 20;

function findBracketed(words: string): readonly Stretch[] {
  return matchAll(words, brackets).flatMap((match) => {
    const [whole, square, round, pointed, curly] = match;
    const inner = (square ?? round ?? pointed ?? curly ?? '').replace(/\s+/g, ' ').trim();
    const place = { start: match.index, end: match.index + whole.length };
    const patterns = round === undefined ? [...anywhere, ...inTemplates] : anywhere;
    if (!patterns.some((pattern) => pattern.test(inner))) return [];
    return round !== undefined && isInName(words, place.start + 1, place.end - 1) ? [] : [place];
  });
}

/** Whether the letters belong to a name: the next word goes on with it, or the words before spell the letters out. */
function isInName(words: string, start: number, end: number): boolean {
  if (/^ (?:\p{Lu}|&)/u.test(words.slice(end, end + 3))) return true;
  const letters = words.slice(start, end);
  const initials = words
    .slice(Math.max(0, start - longestName), start)
    .split(/[^\p{L}’']+/u)
    .filter((word) => word !== '' && !['of', 'and', 'the', 'for'].includes(word))
    .slice(-letters.length)
    .map((word) => word.slice(0, 1));
  return letters.length > 1 && initials.join('') === letters;
}

const longestName = 200;
