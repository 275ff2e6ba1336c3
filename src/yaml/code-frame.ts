import type { Range } from '../diagnostics/index.js';
import { lineEnd, lineStart } from './positions.js';
import type { SourceFile } from './source-file.js';

const widest = 100;

/**
 * The line of a range with the line before and after it, and carets under the range. Long lines are cut around the
 * range; a tab is shown as one space and anything a terminal could obey as its code, such as `<U+001B>`.
 */
export function codeFrame(source: SourceFile, range: Range): string {
  const count = source.lineStarts.length;
  const middle = Math.min(Math.max(range.start.line, 1), count);
  const numbers = [middle - 1, middle, middle + 1].filter((line) => line >= 1 && line <= count);
  const gutter = String(numbers[numbers.length - 1] ?? 1).length;
  const length = lineOf(source, middle).length;
  const from = Math.min(range.start.column - 1, length);
  const lastColumn = range.end.line > middle ? length : Math.min(range.end.column - 1, length);
  const cut = cutAround(from, Math.max(lastColumn, from));
  return numbers
    .flatMap((line) => {
      const text = lineOf(source, line);
      const shown = `${marker(line === middle)} ${String(line).padStart(gutter)} | ${show(text.slice(cut.from, cut.to))}`;
      const row = `${cut.from > 0 && text !== '' ? shown.replace('| ', '| …') : shown}${text.length > cut.to ? '…' : ''}`;
      return line === middle ? [row.trimEnd(), caretLine(text, gutter, cut, from, Math.max(lastColumn, from))] : [row.trimEnd()];
    })
    .join('\n');
}

interface Cut {
  readonly from: number;
  readonly to: number;
}

function cutAround(from: number, to: number): Cut {
  if (to <= widest) return { from: 0, to: widest };
  const start = Math.max(0, from - 30);
  return { from: start, to: start + widest };
}

function caretLine(text: string, gutter: number, cut: Cut, from: number, to: number): string {
  const before = width(show(text.slice(cut.from, from))) + (cut.from > 0 ? 1 : 0);
  const carets = Math.max(1, width(show(text.slice(from, Math.min(to, cut.to)))));
  return `  ${' '.repeat(gutter)} | ${' '.repeat(before)}${'^'.repeat(carets)}`;
}

function marker(chosen: boolean): string {
  return chosen ? '>' : ' ';
}

function lineOf(source: SourceFile, line: number): string {
  return source.text.slice(lineStart(source, line - 1), lineEnd(source, line - 1));
}

/** Control, format and lone surrogate characters, and spaces that are no space, as their code. */
function show(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(/(?! )[\p{C}\p{Z}]/gu, (character) => `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`);
}

const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** Columns a terminal takes for a text that holds nothing invisible. */
function width(text: string): number {
  let columns = 0;
  for (const character of text) columns += /\p{M}/u.test(character) ? 0 : wide.test(character) ? 2 : 1;
  return columns;
}
