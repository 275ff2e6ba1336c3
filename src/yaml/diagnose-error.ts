import type { YAMLParseError } from 'yaml';
import type { Composed } from './compose.js';
import { badStart } from './describe-mark.js';
import { findFieldAbove } from './find-field-above.js';
import type { Words } from './findings.js';
import { lineEnd, lineIndexAt, lineStart } from './positions.js';
import type { SourceFile } from './source-file.js';
import * as words from './syntax-words.js';
import type { Stretch } from './tree.js';

/** What is wrong, where, and how far it spoils what follows. */
export interface Fault extends Stretch {
  readonly words: Words;
  /** Nothing the parser says between `start` and here can be relied on. */
  readonly spoilsTo: number;
}

/**
 * Say in our words what an error of the parser means.
 *
 * The parser reports where it lost the thread. The fault is often elsewhere: at the quotation mark that opened, at the
 * colon that made a name out of a text, on the line that is not lined up.
 */
export function diagnoseError(source: SourceFile, composed: Composed, error: YAMLParseError): Fault {
  const [start, end] = error.pos;
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return fault(indentStretch(source, start), words.tab);
    case 'BAD_SCALAR_START':
      return fault({ start, end: start + 1 }, badStart(source.text.charAt(start)));
    case 'BAD_DQ_ESCAPE':
      return fault({ start, end: start + 2 }, words.badEscape(source.text.slice(start, start + 2)));
    case 'BLOCK_IN_FLOW':
      return fault(lineStretch(source, start, end), words.brackets);
    case 'KEY_OVER_1024_CHARS':
    case 'BLOCK_AS_IMPLICIT_KEY':
      return diagnoseColon(source, start);
    case 'MULTILINE_IMPLICIT_KEY':
      return diagnoseLongKey(source, composed, start, end);
    case 'BAD_INDENT':
      return diagnoseIndent(source, composed, error);
    case 'MISSING_CHAR':
      return diagnoseMissing(source, composed, error);
    case 'UNEXPECTED_TOKEN':
      return diagnoseUnexpected(source, composed, error);
    case 'RESOURCE_EXHAUSTION':
      return fault({ start, end: start + 1 }, words.tooDeep);
    case 'ALIAS_PROPS':
    case 'BAD_ALIAS':
    case 'BAD_DIRECTIVE':
    case 'BAD_PROP_ORDER':
    case 'BAD_COLLECTION_TYPE':
    case 'DUPLICATE_KEY':
    case 'IMPOSSIBLE':
    case 'MULTIPLE_ANCHORS':
    case 'MULTIPLE_DOCS':
    case 'MULTIPLE_TAGS':
    case 'NON_STRING_KEY':
    case 'TAG_RESOLVE_FAILED':
      return fault(lineStretch(source, start, end), words.unreadable);
    default:
      return unreachable(error.code);
  }
}

/** A map begins where only a text can stand: `title: We do this: that`, or a line too far in. */
function diagnoseColon(source: SourceFile, start: number): Fault {
  const line = lineIndexAt(source, start);
  const end = lineEnd(source, line);
  const text = source.text.slice(start, end);
  if (/^[ \t]*-(?:[ \t]|$)/.test(text)) return fault({ start: textStart(source, line), end }, words.strayItem);
  const colon = findColon(text);
  if (colon !== undefined) return fault({ start: start + colon, end: start + colon + 1 }, words.colonInText(text));
  const next = nextTextLine(source, line);
  return next === undefined ? fault({ start, end }, words.unreadable) : diagnoseContinuation(source, next);
}

/** The line after a text holds a colon: an entry that is indented too far, or a text that goes on. */
function diagnoseContinuation(source: SourceFile, line: number): Fault {
  const start = textStart(source, line);
  const text = source.text.slice(start, lineEnd(source, line));
  const colon = findColon(text);
  if (colon === undefined || /^["']?[\w-]+["']?$/.test(text.slice(0, colon))) return misaligned(source, start);
  return fault({ start: start + colon, end: start + colon + 1 }, words.colonInText(text));
}

/** A name before a colon runs over several lines: its first line has no colon, or its last line is too far in. */
function diagnoseLongKey(source: SourceFile, composed: Composed, start: number, end: number): Fault {
  const quoted = composed.quoted.find((stretch) => stretch.start === start && stretch.end >= end);
  if (quoted !== undefined && isUnclosed(source, quoted)) return unclosedQuote(quoted);
  const line = lineIndexAt(source, start);
  if (source.text.startsWith('- ', start) || source.text.startsWith('-\n', start))
    return fault({ start, end: lineEnd(source, line) }, words.strayItem);
  if (textStart(source, line) === start) return missingColon(source, start);
  const next = nextTextLine(source, line);
  return next === undefined ? missingColon(source, start) : diagnoseContinuation(source, next);
}

function diagnoseIndent(source: SourceFile, composed: Composed, error: YAMLParseError): Fault {
  const [start] = error.pos;
  if (error.message.startsWith('Flow ')) return unclosedBracket(source, composed, start);
  const line = lineIndexAt(source, start);
  const first = textStart(source, line);
  if (/^[ ]*\t/.test(source.text.slice(lineStart(source, line), first)))
    return fault({ start: lineStart(source, line), end: first }, words.tab);
  const text = source.text.slice(first, lineEnd(source, line));
  if (!text.startsWith('- ') && findColon(text) === undefined) return strayText(source, line);
  return misaligned(source, first);
}

function diagnoseMissing(source: SourceFile, composed: Composed, error: YAMLParseError): Fault {
  const [start, end] = error.pos;
  if (error.message.startsWith('Missing closing'))
    return unclosedQuote(composed.quoted.findLast((stretch) => stretch.start < start) ?? { start, end });
  if (error.message.startsWith('Flow ')) return unclosedBracket(source, composed, start);
  if (error.message.startsWith('Comments must')) return fault(lineStretch(source, start, end), words.joinedComment);
  if (error.message.startsWith('Implicit map keys')) return missingColon(source, start);
  if (error.message.startsWith('Sequence item')) return diagnoseInList(source, start, end);
  if (error.message.startsWith('Block scalars')) return misaligned(source, start);
  if (/ in flow | between flow |after : in flow/.test(error.message)) return fault(lineStretch(source, start, end), words.brackets);
  return fault(lineStretch(source, start, end), words.unreadable);
}

/** A line in a list that is no item: a field of the item above that is not lined up with it, or an item without its dash. */
function diagnoseInList(source: SourceFile, start: number, end: number): Fault {
  const own = lineIndexAt(source, start);
  const line = textStart(source, own) >= start && !isBare(source, own) ? own : nextTextLine(source, own);
  if (line === undefined) return fault(lineStretch(source, start, end), words.missingDash);
  const first = textStart(source, line);
  const text = source.text.slice(first, lineEnd(source, line));
  return findColon(text) === undefined ? fault(lineStretch(source, start, end), words.missingDash) : misaligned(source, first);
}

function diagnoseUnexpected(source: SourceFile, composed: Composed, error: YAMLParseError): Fault {
  const [start, end] = error.pos;
  const before = composed.quoted.findLast((stretch) => stretch.end <= start);
  if (before !== undefined && source.text.slice(before.end, start).trim() === '') return afterQuote(source, before, start);
  const line = lineIndexAt(source, start);
  const first = textStart(source, line);
  const sign = source.text.charAt(start);
  if (error.message.startsWith('Not a YAML token') || error.message.startsWith('Block scalar header'))
    return textAfterBlockSign(source, start);
  if (error.message.startsWith('Unexpected block-seq-ind'))
    return start === first ? fault({ start, end: lineEnd(source, line) }, words.strayItem) : fault({ start, end }, words.itemOnKeyLine);
  if (sign === ']' || sign === '}')
    return { ...fault({ start, end: start + 1 }, start === first ? words.strayBracket : badStart(sign)), spoilsTo: source.text.length };
  if (error.message.includes('flow ')) return fault(lineStretch(source, start, end), words.brackets);
  const opening = /[:-][ \t]+([[{])[^\n]*$/.exec(source.text.slice(lineStart(source, line), start));
  if (opening !== null) {
    const at = lineStart(source, line) + opening.index + opening[0].search(/[[{]/);
    return fault({ start: at, end: at + 1 }, badStart(opening[1] ?? '['));
  }
  if (start === first) return { ...misaligned(source, start), spoilsTo: source.text.length };
  return fault(lineStretch(source, start, end), words.unreadable);
}

/** Something follows a closing quotation mark: a quotation mark within the text, or one that was never closed. */
function afterQuote(source: SourceFile, quoted: Stretch, start: number): Fault {
  const text = source.text.slice(quoted.start, quoted.end);
  if (/\n[ \t]*(?:- )?["']?[A-Za-z][\w-]*["']?:(?:\s|["']?$)/.test(text)) return { ...unclosedQuote(quoted), spoilsTo: source.text.length };
  return fault({ start, end: Math.max(start + 1, lineEnd(source, lineIndexAt(source, start))) }, words.textAfterQuote(text.charAt(0)));
}

/** The parser ends a text with no closing quotation mark before the first line that is not indented enough, or with the file. */
function isUnclosed(source: SourceFile, quoted: Stretch): boolean {
  return quoted.end - quoted.start < 2 || source.text.charAt(quoted.start) !== source.text.charAt(quoted.end - 1);
}

function unclosedQuote(quoted: Stretch): Fault {
  return { start: quoted.start, end: quoted.start + 1, words: words.unclosedQuote, spoilsTo: quoted.end };
}

function unclosedBracket(source: SourceFile, composed: Composed, start: number): Fault {
  const at = composed.unclosedBrackets.filter((bracket) => bracket < start).at(-1);
  if (at === undefined) return fault({ start, end: start + 1 }, words.brackets);
  return { start: at, end: at + 1, words: words.unclosedBracket(source.text.charAt(at)), spoilsTo: start };
}

/** Text on the line of a `|` or `>`: the sign was meant as text, or the text belongs on the next line. */
function textAfterBlockSign(source: SourceFile, start: number): Fault {
  const from = lineStart(source, lineIndexAt(source, start));
  const sign = /[|>](?=[^|>]*$)/.exec(source.text.slice(from, start))?.index ?? 0;
  return fault({ start: from + sign, end: from + sign + 1 }, badStart(source.text.charAt(from + sign)));
}

function missingColon(source: SourceFile, start: number): Fault {
  const end = lineEnd(source, lineIndexAt(source, start));
  const text = source.text.slice(start, end);
  const odd = /^["']?[\w-]+["']?:([\u00a0\u2000-\u200a\u202f\u3000]+)/.exec(text);
  if (odd !== null)
    return fault({ start: start + odd[0].length - (odd[1] ?? '').length, end: start + odd[0].length }, words.oddSpaceAfterColon);
  const joined = /^["']?[\w-]+["']?:(?=\S)/.exec(text);
  if (joined !== null) return fault({ start: start + joined[0].length - 1, end: start + joined[0].length }, words.joinedColon);
  return fault({ start, end: start + text.trimEnd().length }, words.missingColon(text));
}

/** A line that is neither an entry nor an item: an item without its dash, or a text that a remark has ended. */
function strayText(source: SourceFile, line: number): Fault {
  const stretch = { start: textStart(source, line), end: lineEnd(source, line) };
  const before = source.text.slice(lineStart(source, line - 1), lineEnd(source, line - 1));
  if (/^\s*#/.test(before)) return fault(stretch, words.remarkInText);
  const dash = /^ *(?=-\s)/.exec(before);
  const isItem = dash?.[0].length === stretch.start - lineStart(source, line);
  return fault(stretch, isItem ? words.missingDash : words.missingColon(source.text.slice(stretch.start, stretch.end)));
}

function misaligned(source: SourceFile, start: number): Fault {
  const line = lineIndexAt(source, start);
  const text = source.text.slice(start, lineEnd(source, line));
  const colon = findColon(text);
  const indent = start - lineStart(source, line);
  const odd = /^[\u00a0\u2000-\u200a\u202f\u3000]+/.exec(text);
  if (odd !== null) return fault({ start, end: start + odd[0].length }, words.oddIndent);
  return fault({ start, end: start + (colon ?? text.trimEnd().length) }, words.misaligned(indent, findFieldAbove(source, line, indent)));
}

function fault(stretch: Stretch, said: Words): Fault {
  return { start: stretch.start, end: stretch.end, words: said, spoilsTo: stretch.end };
}

/** Offset in a line of the first colon that ends a name. */
function findColon(text: string): number | undefined {
  const match = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')(?=:)|:(?=\s|$)/.exec(text);
  return match === null ? undefined : match[0] === ':' ? match.index : match[0].length;
}

function indentStretch(source: SourceFile, start: number): Stretch {
  const line = lineIndexAt(source, start);
  return { start: lineStart(source, line), end: Math.max(start + 1, textStart(source, line)) };
}

/** A stretch cut at the end of its first line, and at least one character wide where the line has one. */
function lineStretch(source: SourceFile, start: number, end: number): Stretch {
  const stop = lineEnd(source, lineIndexAt(source, start));
  return { start, end: Math.min(Math.max(end, start + 1), stop) };
}

function textStart(source: SourceFile, line: number): number {
  let at = lineStart(source, line);
  while (source.text[at] === ' ' || source.text[at] === '\t') at += 1;
  return at;
}

function nextTextLine(source: SourceFile, line: number): number | undefined {
  for (let next = line + 1; next < source.lineStarts.length; next += 1) {
    if (!isBare(source, next)) return next;
  }
  return undefined;
}

/** Nothing on the line, or a remark. */
function isBare(source: SourceFile, line: number): boolean {
  const start = textStart(source, line);
  return start >= lineEnd(source, line) || source.text[start] === '#';
}

function unreachable(code: never): never {
  throw new Error(`An error of the parser nobody expected: ${String(code)}`);
}
