import type { Offsets, ProseBlock, ProseInline } from './tree.js';

/**
 * The paragraphs and lists of a text that holds no Markdown but `- ` before the items of a list, as the Markdown parser would read them;
 * `undefined` where more may be in it. Most texts of a notice are such, and the parser takes a hundred times as long to find that out.
 */
export function readPlainBlocks(text: string): readonly ProseBlock[] | undefined {
  if (mark.test(text)) return undefined;
  const blocks: ProseBlock[] = [];
  for (let start = skipLineEnds(text, 0); start < text.length;) {
    const gap = text.indexOf('\n\n', start);
    const end = gap >= 0 ? gap : text.endsWith('\n') ? text.length - 1 : text.length;
    const items = text.startsWith(item, start) ? start : placeAfter(text, `\n${item}`, start, end);
    // A list goes on across an empty line.
    if (items === start && blocks.at(-1)?.kind === 'list') return undefined;
    const children = items === undefined ? [] : readItems(text, items, end);
    if (children === undefined) return undefined;
    if (items !== start) blocks.push(paragraphOf(text, start, items === undefined ? end : items - 1));
    if (items !== undefined) blocks.push({ kind: 'list', ordered: false, items: children, at: { start: items, end } });
    start = skipLineEnds(text, end);
  }
  return blocks;
}

const item = '- ';

/** The items of one line each; `undefined` where a line goes on with the item before it. */
function readItems(text: string, start: number, end: number): { readonly children: readonly ProseInline[] }[] | undefined {
  const items: { readonly children: readonly ProseInline[] }[] = [];
  for (let at = start; at < end;) {
    if (!text.startsWith(item, at)) return undefined;
    const next = placeAfter(text, '\n', at, end) ?? end + 1;
    items.push({ children: [textOf(text, { start: at + item.length, end: next - 1 })] });
    at = next;
  }
  return items;
}

function paragraphOf(text: string, start: number, end: number): ProseBlock {
  return { kind: 'paragraph', children: [textOf(text, { start, end })], at: { start, end } };
}

function textOf(text: string, at: Offsets): ProseInline {
  return { kind: 'text', value: text.slice(at.start, at.end).replaceAll('\n', ' '), at };
}

/** Where the line after the first line end of these words begins, before `end`. */
function placeAfter(text: string, words: string, start: number, end: number): number | undefined {
  const at = text.slice(start, end).indexOf(words);
  return at < 0 ? undefined : start + at + 1;
}

function skipLineEnds(text: string, from: number): number {
  let at = from;
  while (text.charAt(at) === '\n') at += 1;
  return at;
}

/**
 * What may be more than itself: a mark anywhere, a blank where a line ends, or a line or item that begins with other than a letter,
 * an opening mark or a number that is none of a list.
 */
const mark = /[\\`*_[\]<>&|~\t\r\0]| (?:\n|$)|(?<![^\n])(?!(?:- )?(?:[\p{L}“‘"'(£]|\d{1,9}[^\d.)])|\n|$)/u;
