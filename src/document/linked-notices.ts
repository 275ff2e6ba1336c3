import type { Origin } from '../diagnostics/index.js';
import type { Block, Document, Inline, ListBlock } from './document.js';

/** The other notices a document links to, and where. */
export function linkedNotices({ firstLayer, sections }: Document): readonly { readonly notice: string; readonly origin: Origin }[] {
  return [firstLayer, ...sections].flatMap(({ blocks }) => blocks.flatMap(linksOfBlock));
}

function linksOfBlock(block: Block): readonly { readonly notice: string; readonly origin: Origin }[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return linksIn(block.inlines, block.origin);
    case 'list':
      return linksIn(inlinesOfList(block), block.origin);
    case 'summary':
      return block.rows.flatMap(({ term, blocks }) => [...linksIn(term, block.origin), ...blocks.flatMap(linksOfBlock)]);
    case 'table':
      return linksIn([...block.caption, ...block.columns.flat(), ...block.rows.flat(2)], block.origin);
    case 'callout':
      return block.blocks.flatMap(linksOfBlock);
  }
}

function linksIn(inlines: readonly Inline[], origin: Origin): readonly { readonly notice: string; readonly origin: Origin }[] {
  return inlines.flatMap(noticesIn).map((notice) => ({ notice, origin }));
}

function inlinesOfList({ items }: ListBlock): readonly Inline[] {
  return items.flatMap((item) => [...item.inlines, ...(item.list ? inlinesOfList(item.list) : [])]);
}

function noticesIn(inline: Inline): readonly string[] {
  switch (inline.kind) {
    case 'link':
      return inline.target.kind === 'notice' ? [inline.target.notice] : [];
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap(noticesIn);
    default:
      return [];
  }
}
