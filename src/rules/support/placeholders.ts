import { blankOut, type Stretch } from './blank-out.js';

/** A placeholder in a text, and whether it can be nothing else. */
export interface Placeholder extends Stretch {
  readonly sure: boolean;
}

/**
 * The placeholders in a text. In brackets they are sure ("[insert name]", "(add later)"); TBC, TBD and XXX alone are not,
 * and are nothing at all inside a name ("TBC Housing", "Tamworth Borough Council (TBC)").
 */
export function findPlaceholders(words: string): readonly Placeholder[] {
  const whole = inOrder([...findAll(words, lorem), ...findAll(words, doubleBraces)]);
  const sure = inOrder([...whole, ...findBracketed(blankOut(words, whole))]);
  const rest = blankOut(words, sure);
  const marks = findAll(rest, mark).filter(({ start, end }) => !isInName(rest, start, end));
  return inOrder([...sure.map((place) => ({ ...place, sure: true })), ...marks.map((place) => ({ ...place, sure: false }))]);
}

function inOrder<T extends Stretch>(places: readonly T[]): readonly T[] {
  return [...places].sort((one, other) => one.start - other.start);
}

const lorem = /\blorem ipsum\b/gi;
const doubleBraces = /\{\{[^{}]*\}\}/g;
const brackets = /\[([^[\]]+)\]|\(([^()]+)\)|<([^<>]+)>|\{([^{}]+)\}/g;
const mark = /(?<![\p{L}\p{N}@/_.-])(?:TBC|TBD|tbc|tbd|T\.B\.C\.|X{3,})(?![\p{L}\p{N}@/_-]|\.\p{L})/gu;

/** What nobody writes in brackets but as a note to self. */
const anywhere = [
  /^(?:tbc|tbd|t\.b\.c\.|x{2,}|\?{2,})$/i,
  /^insert\b/i,
  /\b(?:add|fill in|complete) later$/i,
  /\bto be (?:added|inserted|confirmed)$/i,
];
/** What may stand in round brackets in an ordinary sentence. In square, pointed or curly brackets it is left over from a template. */
const inTemplates = [
  /^(?:please )?(?:add|enter|fill in|type|replace|delete|specify|include|list|choose|select)\b/i,
  /^(?:your |our |the )?(?:name|title|date|email|phone|telephone|address|council|organisation|service|department|team|job title|contact|link|url|web address|post)s?(?: (?:of|to|for|here|name|names|number|address|details|title)\b.*)?$/i,
  /\b(?:tbc|tbd|placeholder|delete as appropriate|to be [a-z]+ed)$/i,
  /^[A-Z]+(?: [A-Z]+)+$/,
];

function findAll(words: string, pattern: RegExp): readonly Stretch[] {
  return [...words.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

function findBracketed(words: string): readonly Stretch[] {
  return [...words.matchAll(brackets)].flatMap((match) => {
    const [whole, square, round, pointed, curly] = match;
    const inner = (square ?? round ?? pointed ?? curly ?? '').trim();
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
