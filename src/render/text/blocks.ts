import type { Block, ListBlock, SummaryBlock, TableBlock } from '../../document/index.js';
import type { PointTo } from '../pointers.js';
import { renderInlines } from './inlines.js';

/** Blocks as plain text: an empty line between them, and a heading right above what it is about. */
export function renderBlocks(blocks: readonly Block[], pointTo: PointTo): string {
  return blocks.map((block, position) => gapBetween(blocks[position - 1], block) + renderBlock(block, pointTo)).join('');
}

function gapBetween(before: Block | undefined, { kind }: Block): string {
  if (before === undefined) return '';
  return before.kind === 'heading' && kind !== 'heading' ? '\n' : '\n\n';
}

function renderBlock(block: Block, pointTo: PointTo): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return renderInlines(block.inlines, pointTo);
    case 'list':
      return renderList(block, pointTo);
    case 'summary':
      return renderSummary(block, pointTo);
    case 'table':
      return renderTable(block, pointTo);
    case 'callout':
      return renderBlocks(block.blocks, pointTo);
    default:
      return block satisfies never;
  }
}

function renderList({ ordered, items }: ListBlock, pointTo: PointTo): string {
  return items
    .map(({ inlines, list }, position) => {
      const mark = ordered ? `${String(position + 1)}. ` : '- ';
      const lines = [renderInlines(inlines, pointTo), ...(list === undefined ? [] : [renderList(list, pointTo)])].join('\n');
      return mark + lines.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** Terms whose answers are all short stand on lines one below another; longer ones have air between them. */
function renderSummary({ rows }: SummaryBlock, pointTo: PointTo): string {
  const texts = rows.map(({ term, blocks }) => {
    const label = asLabel(renderInlines(term, pointTo));
    const [first, ...rest] = blocks.map((block) => ({ kind: block.kind, text: renderBlock(block, pointTo) }));
    if (first === undefined) return label;
    const start = first.kind === 'paragraph' ? `${label} ${first.text}` : `${label}\n${first.text}`;
    return [start, ...rest.map(({ text }) => text)].join('\n');
  });
  return texts.join(texts.some((text) => text.includes('\n')) ? '\n\n' : '\n');
}

/** A table row by row, each cell after the name of its column, as one listens to it. An empty cell says nothing. */
function renderTable({ caption, columns, rows }: TableBlock, pointTo: PointTo): string {
  const names = columns.map((column) => asLabel(renderInlines(column, pointTo)));
  const texts = rows.map((row) =>
    row
      .map((cell, column) => [names[column], renderInlines(cell, pointTo)])
      .filter(([, text]) => text !== '')
      .map((parts) => parts.filter((part) => part !== '').join(' '))
      .join('\n'),
  );
  return [renderInlines(caption, pointTo), ...texts].join('\n\n');
}

/** A term with a colon after it, unless it ends with a sign of its own. */
function asLabel(term: string): string {
  return term === '' || /[:?!.]$/.test(term) ? term : `${term}:`;
}
