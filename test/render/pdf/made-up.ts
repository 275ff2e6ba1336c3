import type { Block, Document, Inline, Section } from '../../../src/document/index.js';
import { sampleDocument } from '../../support/sample-document.js';

const base = { lang: 'en', origin: { file: 'notices/anytown-council/sample.yaml', path: ['sections', 'made-up'] } };

export const words = (value: string): readonly Inline[] => [{ kind: 'text', value }];
export const link = (value: string, href: string): Inline => ({ kind: 'link', target: { kind: 'address', href }, children: words(value) });
export const running = (...inlines: readonly Inline[]): Block => ({ kind: 'paragraph', ...base, inlines });
export const paragraph = (value: string) => ({ kind: 'paragraph' as const, ...base, inlines: words(value) });
export const heading = (text: string, depth = 1, anchor = text): Block => ({ kind: 'heading', ...base, depth, anchor, text });
export const list = (...items: readonly string[]) => ({
  kind: 'list' as const,
  ordered: false,
  ...base,
  items: items.map((item) => ({ inlines: words(item) })),
});
export const summary = (rows: Readonly<Record<string, string>>): Block => ({
  kind: 'summary',
  ...base,
  rows: Object.entries(rows).map(([term, value]) => ({ term: words(term), blocks: [paragraph(value)] })),
});
export const table = (caption: string, columns: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: 'table',
  ...base,
  caption: words(caption),
  columns: columns.map(words),
  rows: rows.map((row) => row.map(words)),
});
export const callout = (value: string) => ({
  kind: 'callout' as const,
  tone: 'gap' as const,
  ...base,
  blocks: [paragraph(value)],
});
export const section = (anchor: string, text: string, blocks: readonly Block[]): Section => ({
  anchor,
  heading: { text, ...base },
  blocks,
});

/** A published notice that says nothing but these blocks, under "What we do". */
export function documentOf(...blocks: readonly Block[]): Document {
  const { example: _, ...meta } = sampleDocument.meta;
  return {
    ...sampleDocument,
    meta,
    firstLayer: section('in-short', 'In short', [paragraph('Ring us.')]),
    sections: [section('what-we-do', 'What we do', blocks)],
  };
}
