import type { Origin } from '../diagnostics/index.js';
import type { Block, Document, Inline, ListBlock } from './document.js';

/** The other notices a document links to, and where. */
export function linkedNotices({ firstLayer, sections }: Document): readonly { readonly notice: string; readonly origin: Origin }[] {
  return [firstLayer, ...sections].flatMap(({ blocks }) => blocks.flatMap(linksOfBlock));
}

function linksOfBlock(block: Block): readonly { readonly notice: string; readonly origin: Origin }[] {
  return inlinesOf(block)
    .flatMap(noticesIn)
    .map((notice) => ({ notice, origin: block.origin }));
}

function inlinesOf(block: Block): readonly Inline[] {
  switch (block.kind) {
    case 'heading':
      return [];
    case 'paragraph':
      return block.inlines;
    case 'list':
      return inlinesOfList(block);
    case 'summary':
      return block.rows.flatMap((row) => [...row.term, ...row.blocks.flatMap(inlinesOf)]);
    case 'table':
      return [...block.caption, ...block.columns.flat(), ...block.rows.flat(2)];
    case 'callout':
      return block.blocks.flatMap(inlinesOf);
  }
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
