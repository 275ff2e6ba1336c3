import { countWords, firstLayerLimit, type Block, type Document, type Inline, type Section } from '../../src/document/index.js';

function partsOf({ firstLayer, sections }: Document): readonly Section[] {
  return [firstLayer, ...sections];
}

/** All anchors of a document in their order. */
export function anchorsOf(document: Document): readonly string[] {
  return partsOf(document).flatMap(({ anchor, blocks }) => [
    anchor,
    ...blocks.flatMap((block) => (block.kind === 'heading' ? [block.anchor] : [])),
  ]);
}

/** What is wrong with a document for people who move through it by headings, links and tables. */
export function faultsOf(document: Document): readonly string[] {
  const anchors = anchorsOf(document);
  const captions = partsOf(document).flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'table' ? [block.caption.map(textOf).join('')] : [])),
  );
  return [
    ...repeatedIn(anchors).map((anchor) => `two places are called ${anchor}`),
    ...anchors.filter((anchor) => !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(anchor)).map((anchor) => `${anchor} is no anchor`),
    ...repeatedIn(captions).map((caption) => `two tables are called ${caption}`),
    ...partsOf(document).flatMap(({ anchor, heading, blocks }) => [
      ...(heading.text.trim() === '' ? [`${anchor} has no heading`] : []),
      ...(blocks.length === 0 ? [`${anchor} is empty`] : []),
      ...headingFaults(blocks).map((fault) => `${anchor}: ${fault}`),
      ...blocks.flatMap(blockFaults).map((fault) => `${anchor}: ${fault}`),
    ]),
    ...linksIn(document)
      .filter((anchor) => !anchors.includes(anchor))
      .map((anchor) => `a link leads to ${anchor}, which is not there`),
    ...(countWords(document.firstLayer.blocks) > firstLayerLimit ? ['the first layer is too long'] : []),
  ];
}

function headingFaults(blocks: readonly Block[]): readonly string[] {
  let depth = 0;
  return blocks.flatMap((block, position) => {
    if (block.kind !== 'heading') return [];
    const skipped = block.depth > depth + 1;
    depth = block.depth;
    const next = blocks[position + 1];
    const bare = next === undefined || (next.kind === 'heading' && next.depth <= block.depth);
    return [...(skipped ? [`“${block.text}” skips a depth`] : []), ...(bare ? [`nothing stands under “${block.text}”`] : [])];
  });
}

function blockFaults(block: Block): readonly string[] {
  const isEmpty = (inlines: readonly Inline[]): boolean => inlines.map(textOf).join('').trim() === '';
  switch (block.kind) {
    case 'heading':
      return block.text.trim() === '' ? ['a heading is empty'] : [];
    case 'paragraph':
      return isEmpty(block.inlines) ? ['a paragraph is empty'] : [];
    case 'list':
      return block.items.length === 0 || block.items.some(({ inlines }) => isEmpty(inlines)) ? ['a list or its item is empty'] : [];
    case 'summary':
      return block.rows.flatMap(({ term, blocks }) => [
        ...(isEmpty(term) || blocks.length === 0 ? ['a term says nothing'] : []),
        ...blocks.flatMap(blockFaults),
      ]);
    case 'table':
      return [
        ...(isEmpty(block.caption) || block.columns.some(isEmpty) ? ['a table lacks a caption or a heading'] : []),
        ...(block.rows.some((cells) => cells.length !== block.columns.length) ? ['a row has too many or too few cells'] : []),
      ];
    case 'callout':
      return block.blocks.length === 0 ? ['a callout is empty'] : block.blocks.flatMap(blockFaults);
  }
}

function textOf(inline: Inline): string {
  if (inline.kind === 'text') return inline.value;
  return inline.kind === 'break' ? ' ' : inline.children.map(textOf).join('');
}

/** Anchors that links of the document lead to. */
function linksIn(document: Document): readonly string[] {
  const found: string[] = [];
  JSON.stringify(document, (key, value: unknown) => {
    if (key === 'target' && typeof value === 'object' && value !== null && 'anchor' in value) found.push(String(value.anchor));
    return value;
  });
  return found;
}

function repeatedIn(names: readonly string[]): readonly string[] {
  return names.filter((name, position) => names.indexOf(name) < position);
}
