import type { BlockContent, Heading, List, Paragraph, Table, TableRow } from 'mdast';
import type { Block, Inline, ListBlock, SummaryBlock, TableBlock } from '../../document/index.js';
import type { PointTo } from '../pointers.js';
import { textOf, toPhrasing } from './inlines.js';

/** Blocks inside a section, whose own heading is of level 2, as a tree of Markdown. */
export function toBlocks(blocks: readonly Block[], pointTo: PointTo): readonly BlockContent[] {
  return blocks.flatMap((block) => toNodes(block, pointTo));
}

function toNodes(block: Block, pointTo: PointTo): readonly BlockContent[] {
  switch (block.kind) {
    case 'heading':
      return [{ type: 'heading', depth: asDepth(2 + block.depth), children: [textOf(block.text)] }];
    case 'paragraph':
      return [{ type: 'paragraph', children: toPhrasing(block.inlines, pointTo) }];
    case 'list':
      return [toList(block, pointTo)];
    case 'summary':
      return toSummary(block, pointTo);
    case 'table':
      return toTable(block, pointTo);
    case 'callout':
      return [{ type: 'blockquote', children: [...toBlocks(block.blocks, pointTo)] }];
    default:
      return block satisfies never;
  }
}

function asDepth(level: number): Heading['depth'] {
  const depths = [1, 2, 3, 4, 5, 6] as const;
  return depths.find((depth) => depth === level) ?? 6;
}

function toList({ ordered, items }: ListBlock, pointTo: PointTo): List {
  return {
    type: 'list',
    ordered,
    spread: false,
    children: items.map(({ inlines, list }) => ({
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: toPhrasing(inlines, pointTo) }, ...(list === undefined ? [] : [toList(list, pointTo)])],
    })),
  };
}

/** Each term in bold before what it means: Markdown has no list of terms. */
function toSummary({ rows }: SummaryBlock, pointTo: PointTo): readonly BlockContent[] {
  return rows.flatMap(({ term, blocks: [first, ...rest] }): readonly BlockContent[] => {
    const label: Paragraph = { type: 'paragraph', children: [{ type: 'strong', children: toPhrasing(term, pointTo) }] };
    if (first === undefined) return [label];
    const start: readonly BlockContent[] =
      first.kind === 'paragraph'
        ? [{ type: 'paragraph', children: [...label.children, textOf(' '), ...toPhrasing(first.inlines, pointTo)] }]
        : [label, toList(first, pointTo)];
    return [...start, ...toBlocks(rest, pointTo)];
  });
}

/** The name of the table in bold before it. A line break inside a cell becomes a space, since a row is one line. */
function toTable({ caption, columns, rows }: TableBlock, pointTo: PointTo): readonly BlockContent[] {
  const toRow = (cells: readonly (readonly Inline[])[]): TableRow => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: toPhrasing(cell, pointTo) })),
  });
  const table: Table = { type: 'table', children: [columns, ...rows].map(toRow) };
  return [{ type: 'paragraph', children: [{ type: 'strong', children: toPhrasing(caption, pointTo) }] }, table];
}
