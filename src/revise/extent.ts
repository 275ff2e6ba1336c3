import { lineIndexAt, lineStart, type MapEntry, type SourceFile, type YamlFile, type YamlNode } from '../yaml/index.js';

/** Lines from the first to the last, both counted from 0 and both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/** Where a value ends, without remarks and empty lines after it. `anchor` is where its colon or dash stands. */
export function contentEnd(node: YamlNode, anchor: number): number {
  if (node.kind === 'scalar') return node.start === node.end ? anchor + 1 : node.end;
  if (node.flow) return node.end;
  if (node.kind === 'list')
    return lastOf(node.items, (item, position) => contentEnd(item, node.dashes[position] ?? item.start)) ?? node.end;
  return lastOf([...node.entries.values()], entryEnd) ?? node.end;
}

/** Where an entry of a map ends. */
export function entryEnd(entry: MapEntry): number {
  return contentEnd(entry.value, entry.colon ?? entry.key.end - 1);
}

/** The last line of what ends at an offset. The empty lines at the end of a block of text are its own only where it says so (`|+`). */
export function lastLineOf({ source }: YamlFile, node: YamlNode, end: number): number {
  const leaf = deepestLast(node);
  const line = lineIndexAt(source, end);
  const isBlock = leaf.kind === 'scalar' && (leaf.style === 'literal' || leaf.style === 'folded');
  if (!isBlock) return line;
  const last = end > leaf.start && lineStart(source, line) === end ? line - 1 : line;
  return /^[|>][1-9]?\+/.test(source.text.slice(leaf.start, leaf.start + 3))
    ? last
    : skipEmpty(source, last, lineIndexAt(source, leaf.start));
}

/** Whether nothing but spaces stands before an offset on its line. */
export function isFirstOnLine(source: SourceFile, offset: number): boolean {
  return source.text.slice(lineStart(source, lineIndexAt(source, offset)), offset).trim() === '';
}

/** How far from the start of its line an offset is. */
export function columnOf(source: SourceFile, offset: number): number {
  return offset - lineStart(source, lineIndexAt(source, offset));
}

/** Whether a line holds nothing but a remark. */
export function isRemark(source: SourceFile, line: number): boolean {
  return lineText(source, line).trimStart().startsWith('#');
}

export function isEmpty(source: SourceFile, line: number): boolean {
  return lineText(source, line).trim() === '';
}

function lineText(source: SourceFile, line: number): string {
  return source.text.slice(lineStart(source, line), lineStart(source, line + 1));
}

function skipEmpty(source: SourceFile, line: number, first: number): number {
  let last = line;
  while (last > first && isEmpty(source, last)) last -= 1;
  return last;
}

function deepestLast(node: YamlNode): YamlNode {
  if (node.kind === 'scalar' || node.flow) return node;
  const child = node.kind === 'list' ? node.items.at(-1) : [...node.entries.values()].at(-1)?.value;
  return child === undefined ? node : deepestLast(child);
}

function lastOf<T>(items: readonly T[], end: (item: T, position: number) => number): number | undefined {
  const last = items.at(-1);
  return last === undefined ? undefined : end(last, items.length - 1);
}
