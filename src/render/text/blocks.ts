import type { Block, ListBlock, SummaryBlock, TableBlock } from '../../document/index.js';
import type { CopyFrame } from '../copy-frame.js';
import { renderInlines } from './inlines.js';

/** Blocks as plain text: an empty line between them, and a heading right above what it is about. */
export function renderBlocks(blocks: readonly Block[], frame: CopyFrame): string {
  return blocks.map((block, position) => `${gapAfter(blocks[position - 1])}${renderBlock(block, frame)}`).join('');
}

function gapAfter(before: Block | undefined): string {
  if (before === undefined) return '';
  return before.kind === 'heading' ? '\n' : '\n\n';
}

function renderBlock(block: Block, frame: CopyFrame): string {
  switch (block.kind) {
    case 'heading':
      return block.text;
    case 'paragraph':
      return renderInlines(block.inlines, frame);
    case 'list':
      return renderList(block, frame);
    case 'summary':
      return renderSummary(block, frame);
    case 'table':
      return renderTable(block, frame);
    case 'callout':
      return renderBlocks(block.blocks, frame);
    default:
      return block satisfies never;
  }
}

function renderList({ ordered, items }: ListBlock, frame: CopyFrame): string {
  return items
    .map(({ inlines, list }, position) => {
      const mark = ordered ? `${String(position + 1)}. ` : '- ';
      const lines = [renderInlines(inlines, frame), ...(list === undefined ? [] : [renderList(list, frame)])].join('\n');
      return mark + lines.replaceAll('\n', `\n${' '.repeat(mark.length)}`);
    })
    .join('\n');
}

/** Terms whose answers are all short stand on lines one below another; longer ones have air between them. */
function renderSummary({ rows }: SummaryBlock, frame: CopyFrame): string {
  const texts = rows.map(({ term, blocks }) => {
    const label = asLabel(renderInlines(term, frame));
    const [first, ...rest] = blocks.map((block) => ({ kind: block.kind, text: renderBlock(block, frame) }));
    if (first === undefined) return label;
    const start = first.kind === 'paragraph' ? `${label} ${first.text}` : `${label}\n${first.text}`;
    return [start, ...rest.map(({ text }) => text)].join('\n');
  });
  return texts.join(texts.some((text) => text.includes('\n')) ? '\n\n' : '\n');
}

/** A table row by row, each cell after the name of its column, as one listens to it. An empty cell says nothing. */
function renderTable({ caption, columns, rows }: TableBlock, frame: CopyFrame): string {
  const names = columns.map((column) => asLabel(renderInlines(column, frame)));
  const texts = rows.map((row) =>
    row
      .map((cell, column) => [names[column], renderInlines(cell, frame)])
      .filter(([, text]) => text !== '')
      .map((parts) => parts.filter((part) => part !== '').join(' '))
      .join('\n'),
  );
  return [renderInlines(caption, frame), ...texts].join('\n\n');
}

/** A term with a colon after it, unless it ends with a sign of its own. */
function asLabel(term: string): string {
  return term === '' || /[:?!.]$/.test(term) ? term : `${term}:`;
}
