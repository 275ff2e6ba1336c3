import type { Prose, Text } from './text.js';
import { plainText, type ProseBlock, type ProseInline, type ProseList } from '../prose/index.js';

/** Whether a text may hold Markdown. */
export function isProse(text: Text): text is Prose {
  return 'blocks' in text;
}

/** The words of a text without its Markdown. */
export function plainWords(text: Text): string {
  if (!isProse(text)) return text.value;
  return text.blocks.map((block) => runsOf(block).map(plainText).join(' ')).join(' ');
}

/** Every piece of running text, in reading order, each before the pieces in it. */
export function inlinesOf(text: Prose): readonly ProseInline[] {
  return text.blocks.flatMap((block) => runsOf(block).flatMap((run) => run.flatMap(withPieces)));
}

/** Every link of a text, in reading order. */
export function linksOf(text: Prose): readonly (ProseInline & { readonly kind: 'link' })[] {
  return inlinesOf(text).filter((inline) => inline.kind === 'link');
}

type Run = readonly ProseInline[];

/** The runs of text in a block: a paragraph has one, a list one for each item, a table one for each cell. */
function runsOf(block: ProseBlock): readonly Run[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [block.children];
    case 'list':
      return runsOfList(block);
    case 'table':
      return [...block.header, ...block.rows.flat()];
    default:
      return block satisfies never;
  }
}

function runsOfList(list: ProseList): readonly Run[] {
  return list.items.flatMap((item) => [item.children, ...(item.list === undefined ? [] : runsOfList(item.list))]);
}

function withPieces(inline: ProseInline): readonly ProseInline[] {
  return 'children' in inline ? [inline, ...inline.children.flatMap(withPieces)] : [inline];
}
