import type { Block, Document, Inline, ListBlock } from '../document/index.js';
import { cutPassages, type Passage } from './passages.js';

/** A passage of the notice, with the heading of the section it stands in. */
export interface NoticePassage extends Passage {
  readonly section: string;
  /** Position of the section: the first layer is 0. */
  readonly sectionAt: number;
}

/** A link of the notice that leads out of it. */
export interface NoticeLink {
  readonly text: string;
  readonly href: string;
}

/** The words of a document in order, cut as those of a saved page are. */
export function listPassages({ firstLayer, sections }: Document): readonly NoticePassage[] {
  return [firstLayer, ...sections].flatMap(({ heading, blocks }, sectionAt) =>
    [heading.text, ...blocks.flatMap(linesOf)]
      .flatMap((line) => line.split('\n'))
      .flatMap(cutPassages)
      .map((passage) => ({ ...passage, section: heading.text, sectionAt })),
  );
}

/** The links to addresses outside, as the page has them. */
export function listLinks({ firstLayer, sections }: Document): readonly NoticeLink[] {
  return [firstLayer, ...sections].flatMap(({ blocks }) => blocks.flatMap(inlinesOf).flatMap(linksIn));
}

function linesOf(block: Block): readonly string[] {
  return block.kind === 'heading' ? [block.text] : rowsOf(block).map(wordsOf);
}

function inlinesOf(block: Block): readonly Inline[] {
  return block.kind === 'heading' ? [] : rowsOf(block).flat();
}

function rowsOf(block: Exclude<Block, { readonly kind: 'heading' }>): readonly (readonly Inline[])[] {
  switch (block.kind) {
    case 'paragraph':
      return [block.inlines];
    case 'list':
      return rowsOfList(block);
    case 'summary':
      return block.rows.flatMap(({ term, blocks }) => [term, ...blocks.flatMap(rowsOf)]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()];
    case 'callout':
      return block.blocks.flatMap(rowsOf);
    default:
      return block satisfies never;
  }
}

function rowsOfList({ items }: ListBlock): readonly (readonly Inline[])[] {
  return items.flatMap(({ inlines, list }) => [inlines, ...(list === undefined ? [] : rowsOfList(list))]);
}

function wordsOf(inlines: readonly Inline[]): string {
  return inlines.map(wordsOfOne).join('');
}

/** Line ends that people typed are spaces; only a break is a new line. */
function wordsOfOne(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.value.replace(/\s+/gu, ' ');
    case 'break':
      return '\n';
    case 'strong':
    case 'emphasis':
    case 'link':
      return wordsOf(inline.children);
    default:
      return inline satisfies never;
  }
}

function linksIn(inline: Inline): readonly NoticeLink[] {
  switch (inline.kind) {
    case 'text':
    case 'break':
      return [];
    case 'strong':
    case 'emphasis':
      return inline.children.flatMap(linksIn);
    case 'link':
      return inline.target.kind === 'address' ? [{ text: wordsOf(inline.children), href: inline.target.href }] : [];
    default:
      return inline satisfies never;
  }
}
