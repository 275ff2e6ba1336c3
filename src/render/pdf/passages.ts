import type { Origin } from '../../diagnostics/index.js';
import type { Block, Document, Inline, ListBlock, Section } from '../../document/index.js';

/** The anchor of the list of addresses. No heading of the document has it: their anchors have no colon. */
export function addressesOf(prefix: string): string {
  return `${prefix}:addresses`;
}

/** The running text of one block, or one heading, with the place it came from. */
export interface Passage {
  readonly origin: Origin;
  readonly inlines: readonly Inline[];
}

type Link = Extract<Inline, { readonly kind: 'link' }>;

/** All words of the document in reading order, headings included. */
export function listPassages(document: Document): readonly Passage[] {
  return [heading(document.title), ...[document.firstLayer, ...document.sections].flatMap(sectionPassages)];
}

/** The links in running text, in reading order. */
export function listLinks(inlines: readonly Inline[]): readonly Link[] {
  return inlines.flatMap((inline) => {
    if (inline.kind === 'link') return [inline, ...listLinks(inline.children)];
    return inline.kind === 'strong' || inline.kind === 'emphasis' ? listLinks(inline.children) : [];
  });
}

/**
 * The words of each heading by its anchor, with what goes before the anchors of this document; that of the list of addresses among them
 * where its words are given.
 */
export function headingsByAnchor({ firstLayer, sections }: Document, prefix = '', addresses?: string): ReadonlyMap<string, string> {
  const all = [firstLayer, ...sections].flatMap(({ anchor, heading: { text }, blocks }): [string, string][] => [
    [prefix + anchor, text],
    ...blocks.flatMap((block): [string, string][] => (block.kind === 'heading' ? [[prefix + block.anchor, block.text]] : [])),
  ]);
  return new Map([...all, ...(addresses === undefined ? [] : [[addressesOf(prefix), addresses] as const])]);
}

function heading({ text, origin }: { readonly text: string; readonly origin: Origin }): Passage {
  return { origin, inlines: [{ kind: 'text', value: text }] };
}

function sectionPassages(section: Section): readonly Passage[] {
  return [heading(section.heading), ...section.blocks.flatMap(blockPassages)];
}

function blockPassages(block: Block): readonly Passage[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [{ origin: block.origin, inlines: block.inlines }];
    case 'list':
      return listPassagesOf(block);
    case 'summary':
      return block.rows.flatMap((row) => [{ origin: block.origin, inlines: row.term }, ...row.blocks.flatMap(blockPassages)]);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat()].map((inlines) => ({ origin: block.origin, inlines }));
    case 'callout':
      return block.blocks.flatMap(blockPassages);
    default:
      return block satisfies never;
  }
}

function listPassagesOf({ items, origin }: ListBlock): readonly Passage[] {
  return items.flatMap(({ inlines, list }) => [{ origin, inlines }, ...(list === undefined ? [] : listPassagesOf(list))]);
}
