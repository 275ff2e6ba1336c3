import type { Diagnostic } from '../diagnostics/index.js';
import { findingAt, quote } from './findings.js';
import { oddSpace } from './find-key-faults.js';
import type { SourceFile } from './source-file.js';
import type { ScalarNode } from './tree.js';

/** A list item, written with or without the space after its dash. */
const item = /^-(?:\s|[\p{L}\p{N}"'])/u;
/** A name of ours and a colon without its space; links are text. */
const entry = /^(?!(?:https?|mailto|tel|sms):)[a-z][A-Za-z0-9]*:(?!\/\/)/;
const oddStart = /^(?:-|[a-z][A-Za-z0-9]*:)([\u00a0\u2000-\u200a\u202f\u3000]+)/;

/** Lines of a text without quotation marks that were meant as items or entries of their own. One finding for each text. */
export function findSwallowedLines(source: SourceFile, node: ScalarNode): Diagnostic[] {
  const lines = linesOf(source.text, node);
  for (const line of lines) {
    const text = source.text.slice(line.start, line.end);
    const odd = line !== lines[0] || beginsLine(source.text, line.start) ? oddStart.exec(text) : null;
    if (odd !== null) {
      const start = line.start + odd[0].length - (odd[1] ?? '').length;
      return [findingAt(source, { start, end: line.start + odd[0].length }, oddSpace('here'))];
    }
    if (line === lines[0] || (!item.test(text) && !entry.test(text))) continue;
    return [
      findingAt(source, line, {
        code: 'yaml/swallowed-line',
        message: `${quote(text)} was read as part of the text on the line above it.`,
        hint: item.test(text)
          ? 'If it is an item of a list, begin it with a dash and a space, exactly under the dash of the item above, or one level in under a line that ends with a colon. If it is text, put the whole text in quotation marks.'
          : 'If it is an entry of its own, put a space after the colon and begin it exactly under the first letter of the entry above. If it is text, put the whole text in quotation marks.',
      }),
    ];
  }
  return [];
}

/** Nothing before it on its line but indent and dashes. */
function beginsLine(text: string, start: number): boolean {
  const lineBreak = text.lastIndexOf('\n', start - 1);
  return start === 0 || /^[ -]*$/.test(text.slice(lineBreak + 1, start));
}

function linesOf(text: string, node: ScalarNode): { start: number; end: number }[] {
  const lines = [];
  let start = node.start;
  for (let at = text.indexOf('\n', start); at !== -1 && at < node.end; at = text.indexOf('\n', start)) {
    lines.push({ start, end: at });
    start = at + 1;
    while (text[start] === ' ' || text[start] === '\t') start += 1;
  }
  lines.push({ start, end: node.end });
  return lines;
}
