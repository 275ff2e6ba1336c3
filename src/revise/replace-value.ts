import { lineEnd, lineIndexAt, lineStart, type ScalarStyle, type YamlFile, type YamlNode } from '../yaml/index.js';
import { columnOf, contentEnd, lastLineOf, type Lines } from './extent.js';
import { anchorOf, type Slot } from './slot.js';
import type { TextEdit } from './text-edit.js';
import { writeValue } from './write-value.js';

/**
 * The edits that give a value to a place that has one. What stands inside the old value goes with it, remarks too; a remark after it on
 * its line stays. `undefined` for the whole file, which is changed entry by entry, unless it has or gets none.
 */
export function replaceValue(file: YamlFile, slot: Slot, value: unknown, style?: ScalarStyle): readonly TextEdit[] | undefined {
  if (slot.kind === 'root') return replaceWhole(slot.node, value);
  const old = findOld(file, slot);
  const written = writeValue(value, style ?? styleOf(slot.node, value));
  const isUnderDash = slot.kind === 'item' && !slot.list.flow;
  const onLine = isUnderDash && written.isCollection;
  const inline = onLine ? (written.below[0] ?? '') : written.inline;
  const below = indent(onLine ? written.below.slice(1) : written.below, indentBelow(file, slot, old, onLine));
  return [replaceInline(file, old, inline), ...replaceBelow(file, old, below)].filter(({ start, end, text }) => end > start || text !== '');
}

/** What stands above and below it, such as remarks, stays. */
function replaceWhole(node: YamlNode, value: unknown): readonly TextEdit[] | undefined {
  const hadNone = node.kind === 'list' ? node.items.length === 0 : node.kind === 'map' && node.entries.size === 0;
  const hasNone = typeof value === 'object' && value !== null && Object.keys(value).length === 0;
  if (!hadNone && !hasNone) return undefined;
  const { inline, below, isCollection } = writeValue(value);
  return [{ start: node.start, end: contentEnd(node, node.start), text: isCollection ? below.join('\n') : inline }];
}

/** A text keeps the quotation marks of the text before it. An empty text has to have some, so its own say nothing. */
function styleOf(node: YamlNode, value: unknown): ScalarStyle | undefined {
  return node.kind === 'scalar' && node.value !== '' && typeof value === 'string' ? node.style : undefined;
}

/** The lines, each moved in by so many spaces. Empty lines stay empty. */
export function indent(lines: readonly string[], by: number): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** What stands after a colon or a dash: on its line, and on lines of its own below. */
interface Old {
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  readonly below: Lines | undefined;
}

function findOld(file: YamlFile, slot: Slot): Old {
  const { source } = file;
  const { node } = slot;
  const anchor = anchorOf(slot);
  const end = contentEnd(node, anchor);
  if (node.kind === 'scalar' && node.start === node.end) return { anchor, start: anchor + 1, end: anchor + 1, below: undefined };
  const first = lineIndexAt(source, node.start);
  if (isBlockText(node)) {
    const header = /^[|>][0-9+-]*/.exec(source.text.slice(node.start))?.[0] ?? '';
    const last = lastLineOf(file, node, end);
    return { anchor, start: node.start, end: node.start + header.length, below: last > first ? { first: first + 1, last } : undefined };
  }
  if (first > lineIndexAt(source, anchor)) {
    return { anchor, start: anchor + 1, end: anchor + 1, below: { first, last: lastLineOf(file, node, end) } };
  }
  if (isUnderDash(slot) && node.kind !== 'scalar' && !node.flow) {
    const last = lastLineOf(file, node, end);
    return { anchor, start: node.start, end: Math.min(lineEnd(source, last), Math.max(end, node.start)), below: undefined };
  }
  return { anchor, start: node.start, end, below: undefined };
}

function isUnderDash(slot: Slot): boolean {
  return slot.kind === 'item' && !slot.list.flow;
}

function isBlockText(node: YamlNode): boolean {
  return node.kind === 'scalar' && (node.style === 'literal' || node.style === 'folded');
}

function indentBelow({ source }: YamlFile, slot: Slot, old: Old, onLine: boolean): number {
  if (slot.kind === 'entry') return columnOf(source, slot.entry.key.start) + 2;
  return onLine && old.start > old.anchor + 1 ? columnOf(source, old.start) : columnOf(source, old.anchor) + 2;
}

function replaceInline({ source }: YamlFile, { anchor, start, end }: Old, inline: string): TextEdit {
  if (inline === '') return { start: anchor + 1, end, text: '' };
  return start === end ? { start, end, text: ` ${inline}` } : { start, end, text: source.text[start - 1] === ' ' ? inline : ` ${inline}` };
}

function replaceBelow({ source }: YamlFile, old: Old, lines: readonly string[]): readonly TextEdit[] {
  if (old.below !== undefined && lines.length > 0) {
    return [{ start: lineStart(source, old.below.first), end: lineEnd(source, old.below.last), text: lines.join('\n') }];
  }
  if (old.below !== undefined) {
    return [{ start: lineEnd(source, old.below.first - 1), end: lineEnd(source, old.below.last), text: '' }];
  }
  const at = lineEnd(source, lineIndexAt(source, old.end));
  return lines.length === 0 ? [] : [{ start: at, end: at, text: `\n${lines.join('\n')}` }];
}
