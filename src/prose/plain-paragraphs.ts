import type { ProseBlock } from './tree.js';

/**
 * The paragraphs of a text in which nothing can be Markdown, as the Markdown parser would read them; `undefined` where anything may be.
 * Most texts of a notice are such, and the parser takes a hundred times as long to find that out.
 */
export function readPlainParagraphs(text: string): readonly ProseBlock[] | undefined {
  if (mark.test(text)) return undefined;
  const paragraphs: ProseBlock[] = [];
  let start = skipLineEnds(text, 0);
  while (start < text.length) {
    const gap = text.indexOf('\n\n', start);
    const end = gap >= 0 ? gap : text.endsWith('\n') ? text.length - 1 : text.length;
    const at = { start, end };
    paragraphs.push({ kind: 'paragraph', children: [{ kind: 'text', value: text.slice(start, end).replaceAll('\n', ' '), at }], at });
    start = skipLineEnds(text, end);
  }
  return paragraphs;
}

function skipLineEnds(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === '\n') at += 1;
  return at;
}

/**
 * What may be more than itself: a mark anywhere, a blank where a line ends, or a line that begins with other than a letter, an opening mark
 * or a number that is none of a list.
 */
const mark = /[\\`*_[\]<>&|~\t\r\0]| (?:\n|$)|(?<![^\n])(?![\p{L}“‘"'(£\n]|\d{1,9}[^\d.)]|$)/u;
