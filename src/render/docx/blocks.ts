import { plainText, type Block, type Inline, type ListBlock, type SummaryBlock, type TableBlock } from '../../document/index.js';
import { renderInlines, renderRun, type RunStyle, type Writing } from './inlines.js';
import { isRightToLeft } from './language.js';
import { bulletList } from './ledger.js';
import { element, type Xml } from './xml.js';

/** Blocks as paragraphs and tables. Headings begin at level 2: the section's own is level 1. */
export function renderBlocks(blocks: readonly Block[], writing: Writing): readonly Xml[] {
  return blocks.flatMap((block) => renderBlock(block, writing));
}

/** A heading, with the bookmark that links lead to. */
export function renderHeading(
  { text, lang, anchor }: { readonly text: string; readonly lang: string; readonly anchor: string },
  level: number,
  writing: Writing,
): Xml {
  const bookmark = writing.ledger.bookmarkOf(anchor) ?? '';
  const id = bookmark.replace(/\D/g, '');
  return renderParagraph({ style: `Heading${Math.min(level, 6)}`, lang }, [
    element('w:bookmarkStart', { 'w:id': id, 'w:name': bookmark }),
    renderRun(text, { lang }, writing),
    element('w:bookmarkEnd', { 'w:id': id }),
  ]);
}

/** How a paragraph looks: `list` is the list it is an item of, and how deep. */
export interface ParagraphStyle {
  readonly style?: string;
  readonly lang: string;
  readonly list?: { readonly id: string; readonly level: number };
}

export function renderParagraph({ style, lang, list }: ParagraphStyle, runs: readonly Xml[]): Xml {
  const properties = [
    ...(style === undefined ? [] : [element('w:pStyle', { 'w:val': style })]),
    ...(list === undefined
      ? []
      : [`<w:numPr>${element('w:ilvl', { 'w:val': String(list.level) })}${element('w:numId', { 'w:val': list.id })}</w:numPr>`]),
    ...(isRightToLeft(lang) ? ['<w:bidi/>'] : []),
  ];
  return element('w:p', {}, [...(properties.length === 0 ? [] : [element('w:pPr', {}, properties)]), ...runs]);
}

function renderBlock(block: Block, writing: Writing): readonly Xml[] {
  const { lang } = block;
  switch (block.kind) {
    case 'heading':
      return [renderHeading(block, block.depth + 1, writing)];
    case 'paragraph':
      return [renderNumbered({ lang }, block.inlines, { lang }, writing)];
    case 'list':
      return renderList(block, 0, writing);
    case 'summary':
      return renderSummary(block, writing);
    case 'table':
      return renderTable(block, writing);
    case 'callout':
      return block.blocks.flatMap((inner) =>
        inner.kind === 'paragraph'
          ? [renderNumbered({ style: 'Callout', lang: inner.lang }, inner.inlines, { lang: inner.lang }, writing)]
          : renderBlock(inner, writing),
      );
    default:
      return block satisfies never;
  }
}

/** A paragraph with its number in front: written out, so that a number that a comment names stays as it is whatever is changed before it. */
function renderNumbered(paragraph: ParagraphStyle, inlines: readonly Inline[], style: RunStyle, writing: Writing): Xml {
  return renderParagraph(paragraph, [renderNumber(writing), ...renderInlines(inlines, style, writing)]);
}

function renderNumber(writing: Writing): Xml {
  return renderRun(`[${writing.ledger.numberParagraph()}] `, { lang: writing.documentLang, name: 'ParagraphNumber' }, writing);
}

/** Word knows nine levels. */
const deepestLevel = 8;

function renderList({ ordered, items, lang }: ListBlock, depth: number, writing: Writing): readonly Xml[] {
  const id = ordered ? writing.ledger.startOrderedList() : bulletList;
  const level = Math.min(depth, deepestLevel);
  return items.flatMap(({ inlines, list }) => [
    renderNumbered({ style: 'ListParagraph', lang, list: { id, level } }, inlines, { lang }, writing),
    ...(list === undefined ? [] : renderList(list, depth + 1, writing)),
  ]);
}

/** A term stands above what it means, so that the copy reads in one column from top to bottom. */
function renderSummary({ rows, lang }: SummaryBlock, writing: Writing): readonly Xml[] {
  return rows.flatMap(({ term, blocks }) => [
    renderParagraph({ style: 'Term', lang }, renderInlines(term, { lang }, writing)),
    ...renderBlocks(blocks, writing),
  ]);
}

/** Each row but that of the headings has a number, in its first cell. The paragraph after it keeps two tables apart. */
function renderTable({ caption, columns, rows, lang }: TableBlock, writing: Writing): readonly Xml[] {
  const title = plainText(caption).trim();
  const heading = title === '' ? [] : [renderNumbered({ style: 'Caption', lang }, caption, { lang }, writing)];
  const width = String(Math.floor(textWidth / Math.max(columns.length, 1)));
  const cell = (inlines: readonly Inline[], style: string, numbered: boolean): Xml =>
    element('w:tc', {}, [
      element('w:tcPr', {}, [element('w:tcW', { 'w:w': width, 'w:type': 'dxa' })]),
      numbered
        ? renderNumbered({ style, lang }, inlines, { lang }, writing)
        : renderParagraph({ style, lang }, renderInlines(inlines, { lang }, writing)),
    ]);
  const table = element('w:tbl', {}, [
    element('w:tblPr', {}, [
      element('w:tblStyle', { 'w:val': 'NoticeTable' }),
      ...(isRightToLeft(lang) ? ['<w:bidiVisual/>'] : []),
      '<w:tblW w:w="5000" w:type="pct"/>',
      '<w:tblLook w:val="00A0" w:firstRow="1" w:lastRow="0" w:firstColumn="1" w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>',
      ...(title === '' ? [] : [element('w:tblCaption', { 'w:val': title })]),
    ]),
    element(
      'w:tblGrid',
      {},
      columns.map(() => element('w:gridCol', { 'w:w': width })),
    ),
    element('w:tr', {}, ['<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', ...columns.map((column) => cell(column, 'TableText', false))]),
    ...rows.map((row) =>
      element('w:tr', {}, ['<w:trPr><w:cantSplit/></w:trPr>', ...row.map((inlines, column) => cell(inlines, 'TableText', column === 0))]),
    ),
  ]);
  return [...heading, table, renderParagraph({ style: 'AfterTable', lang }, [])];
}

/** From margin to margin of a page, in twentieths of a point. */
const textWidth = 9070;
