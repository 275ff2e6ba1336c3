import type { Diagnostic } from '../diagnostics/index.js';
import { findingAt, quote } from './findings.js';
import { lineEnd, lineIndexAt } from './positions.js';
import type { SourceFile } from './source-file.js';
import type { ScalarNode } from './tree.js';

/**
 * A comment that may have cut a text off: ` #` after text without quotation marks.
 *
 * After a value that is no prose (an id, a number, a date, yes/no, a single word) a comment is what it looks like, unless
 * it is joined to its first word: `Priority #1` is text, `published # since May` is not.
 */
export function findCutText(source: SourceFile, node: ScalarNode): Diagnostic[] {
  const end = lineEnd(source, lineIndexAt(source, node.end));
  const comment = /^[ \t]+(?=#)/.exec(source.text.slice(node.end, end));
  if (comment === null || node.start === node.end) return [];
  const start = node.end + comment[0].length;
  if (isHarmless(source, node, source.text.slice(start, end))) return [];
  return [
    findingAt(
      source,
      { start, end },
      {
        code: 'yaml/comment-cuts-text',
        message: `${quote(source.text.slice(start, end))} is left out of the text: YAML takes everything after a space and “#” for a remark.`,
        hint: "If it belongs to the text, put the whole text in quotation marks, with a single quotation mark (') at each end. If it is a remark for yourselves, move it to a line of its own above.",
      },
    ),
  ];
}

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

function isHarmless(source: SourceFile, node: ScalarNode, comment: string): boolean {
  if (typeof node.value !== 'string' || id.test(node.text)) return true;
  return !/\s/.test(source.text.slice(node.start, node.end)) && /^#+(?:\s|$)/.test(comment);
}
