import { addDecoded, addVerbatim } from './scalar-map.js';
import type { MapBuilder } from './scalar-map.js';
import type { ScalarNode } from './tree.js';

interface BlockLine {
  /** Offset of the line in the source. */
  readonly start: number;
  /** How many spaces it begins with. */
  readonly indent: number;
  /** Offset of its line break, or of the end of the scalar. */
  readonly end: number;
}

/** Read a literal (`|`) or folded (`>`) scalar, with its indent, folds and chomping (YAML 1.2.2, section 8.1). */
export function mapBlockScalar(map: MapBuilder, source: string, node: ScalarNode): void {
  const header = readHeader(source, node.start);
  const lines = readBlockLines(source, header.end, node.end);
  const first = lines.findIndex((line) => !isEmpty(line));
  if (first === -1) return addEmpty(map, lines, header.chomp);
  const indent = header.indent === 0 ? (lines[first]?.indent ?? 0) : node.indent + header.indent;
  const last = findLastContent(lines, indent);
  for (const line of lines.slice(0, first)) {
    addVerbatim(map, source, Math.min(line.start + indent, line.end), line.end);
    addDecoded(map, '\n', line.end, line.end + 1);
  }
  const content = lines.slice(first, last + 1);
  if (node.style === 'literal') addLiteral(map, source, content, indent);
  else addFolded(map, source, content, indent);
  addChomped(map, source, lines, last, indent, header.chomp);
}

function readHeader(source: string, start: number): { chomp: string; indent: number; end: number } {
  let at = start + 1;
  let chomp = '';
  let indent = 0;
  for (; /[-+0-9]/.test(source[at] ?? ''); at += 1) {
    const character = source[at] ?? '';
    if (character === '-' || character === '+') chomp = character;
    else indent = Number(character);
  }
  const lineBreak = source.indexOf('\n', at);
  return { chomp, indent, end: lineBreak === -1 ? source.length : lineBreak + 1 };
}

function readBlockLines(source: string, start: number, end: number): BlockLine[] {
  const lines: BlockLine[] = [];
  let at = start;
  for (;;) {
    const lineBreak = source.indexOf('\n', at);
    const lineEnd = lineBreak === -1 || lineBreak >= end ? Math.max(at, end) : lineBreak;
    let text = at;
    while (text < lineEnd && source[text] === ' ') text += 1;
    lines.push({ start: at, indent: text - at, end: lineEnd });
    if (lineEnd >= end) return lines;
    at = lineEnd + 1;
  }
}

function isEmpty(line: BlockLine): boolean {
  return line.start + line.indent === line.end;
}

/** The last line that is content; an empty line with more spaces than the indent is content too. */
function findLastContent(lines: readonly BlockLine[], indent: number): number {
  return lines.findLastIndex((line) => !isEmpty(line) || line.indent > indent);
}

function addEmpty(map: MapBuilder, lines: readonly BlockLine[], chomp: string): void {
  const at = lines[0]?.start ?? 0;
  if (chomp === '+') addDecoded(map, '\n'.repeat(Math.max(1, lines.length - 1)), at, at + 1);
}

function addLiteral(map: MapBuilder, source: string, lines: readonly BlockLine[], indent: number): void {
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (before !== undefined) addDecoded(map, '\n', before.end, before.end + 1);
    addVerbatim(map, source, Math.min(line.start + indent, line.end), line.end);
  });
}

/** Lines of ordinary indent run together with a space; empty lines and lines indented further keep their breaks. */
function addFolded(map: MapBuilder, source: string, lines: readonly BlockLine[], indent: number): void {
  let separator = '';
  let separatorAt = 0;
  let afterIndented = false;
  for (const line of lines) {
    const furtherIn = line.indent > indent || source[line.start + line.indent] === '\t';
    if (furtherIn) {
      if (separator === ' ') separator = '\n';
      else if (!afterIndented && separator === '\n') separator = '\n\n';
    } else if (isEmpty(line)) {
      if (separator === '\n') addDecoded(map, '\n', separatorAt, separatorAt + 1);
      separator = '\n';
      separatorAt = line.end;
      continue;
    }
    addDecoded(map, separator, separatorAt, separatorAt + 1);
    addVerbatim(map, source, Math.min(line.start + indent, line.end), line.end);
    separator = furtherIn ? '\n' : ' ';
    separatorAt = line.end;
    afterIndented = furtherIn;
  }
}

function addChomped(map: MapBuilder, source: string, lines: readonly BlockLine[], last: number, indent: number, chomp: string): void {
  const end = lines[last]?.end ?? 0;
  if (chomp === '-') return;
  if (chomp === '') return addDecoded(map, '\n', end, end + 1);
  for (const line of lines.slice(last + 1)) {
    addDecoded(map, '\n', line.start - 1, line.start);
    addVerbatim(map, source, Math.min(line.start + indent, line.end), line.end);
  }
  if (!map.text.endsWith('\n')) addDecoded(map, '\n', end, end + 1);
}
