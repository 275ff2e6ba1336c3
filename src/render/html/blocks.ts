import type {
  Block,
  CalloutBlock,
  HeadingBlock,
  Inline,
  ListBlock,
  ParagraphBlock,
  SummaryBlock,
  TableBlock,
} from '../../document/index.js';
import { renderInlines } from './inlines.js';
import type { HtmlTarget } from './target.js';
import { markAsHtml, type Html, type Templates } from './templates.js';

/** Where blocks are drawn: the templates, the page, the language around them and the name their section gives to ids. */
export interface BlockContext {
  readonly templates: Templates;
  readonly target: HtmlTarget;
  readonly lang: string;
  readonly idBase: string;
}

/** Draws blocks one after another, each with the component of its kind in `templates/html/blocks/`. */
export function renderBlocks(blocks: readonly Block[], context: BlockContext): Html {
  return markAsHtml(blocks.map((block, position) => renderBlock(block, position, context).toString()).join('\n'));
}

function renderBlock(block: Block, position: number, context: BlockContext): Html {
  switch (block.kind) {
    case 'heading':
      return context.templates.render('blocks/heading.njk', viewHeading(block, context));
    case 'paragraph':
      return context.templates.render('blocks/paragraph.njk', viewParagraph(block, context));
    case 'list':
      return renderList(block, context);
    case 'summary':
      return context.templates.render('blocks/summary.njk', viewSummary(block, context));
    case 'table':
      return context.templates.render('blocks/table.njk', viewTable(block, position, context));
    case 'callout':
      return context.templates.render('blocks/callout.njk', viewCallout(block, context));
    default:
      return block satisfies never;
  }
}

function viewHeading(block: HeadingBlock, context: BlockContext): object {
  return {
    lang: otherLanguage(block.lang, context),
    level: Math.min(context.target.baseLevel + block.depth, 6),
    depth: block.depth,
    id: context.target.idPrefix + block.anchor,
    text: block.text,
  };
}

function viewParagraph(block: ParagraphBlock, context: BlockContext): object {
  return { lang: otherLanguage(block.lang, context), content: inline(block.inlines, block.lang, context) };
}

function renderList(block: ListBlock, context: BlockContext): Html {
  const inside = { ...context, lang: block.lang };
  return context.templates.render('blocks/list.njk', {
    lang: otherLanguage(block.lang, context),
    ordered: block.ordered,
    columns: fitsColumns(block),
    items: block.items.map((item) => ({
      content: inline(item.inlines, block.lang, context),
      list: item.list === undefined ? '' : renderList(item.list, inside),
    })),
  });
}

/** A long list of short names is taken in at a glance where it stands in columns. A list of sentences is not, nor one with lists inside. */
function fitsColumns({ items }: ListBlock): boolean {
  return items.length >= 8 && items.every(({ inlines, list }) => list === undefined && lengthOf(inlines) <= 50);
}

function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    if (inline.kind === 'text') return sum + inline.value.length;
    return sum + (inline.kind === 'break' ? 1 : lengthOf(inline.children));
  }, 0);
}

function viewSummary(block: SummaryBlock, context: BlockContext): object {
  const inside = { ...context, lang: block.lang };
  return {
    lang: otherLanguage(block.lang, context),
    rows: block.rows.map((row) => ({
      key: { html: inline(row.term, block.lang, context) },
      value: { html: renderBlocks(row.blocks, inside) },
    })),
  };
}

function viewTable(block: TableBlock, position: number, context: BlockContext): object {
  const cell = (inlines: readonly Inline[]) => ({ html: inline(inlines, block.lang, context) });
  return {
    lang: otherLanguage(block.lang, context),
    scrolls: block.columns.length > 2,
    captionId: `${context.idBase}-table-${position + 1}`,
    caption: inline(block.caption, block.lang, context),
    head: block.columns.map(cell),
    rows: block.rows.map((row) => row.map(cell)),
  };
}

function viewCallout(block: CalloutBlock, context: BlockContext): object {
  return {
    lang: otherLanguage(block.lang, context),
    tone: block.tone,
    content: renderBlocks(block.blocks, { ...context, lang: block.lang }),
  };
}

function inline(inlines: readonly Inline[], lang: string, { target }: BlockContext): Html {
  return renderInlines(inlines, lang, target);
}

/** The language to declare on an element: empty where it is the one around it. */
function otherLanguage(lang: string, context: BlockContext): string {
  return lang === context.lang ? '' : lang;
}
