import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root, Text } from 'mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { describe, expect, it } from 'vitest';
import { plainWords } from '../../../src/render/markdown/plain-words.js';

const settings: Options = { bullet: '-', emphasis: '_', rule: '-', extensions: [gfmTableToMarkdown({ tablePipeAlign: false })] };

/** Letters, digits, each sign of the keyboard alike, spaces, line breaks, and what lies beyond. */
const sign = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('a', 'B', 'care', 'dŵr', ' ', ' ', ', ', '. ', '1', '12') },
  { weight: 2, arbitrary: fc.constantFrom('!', '(', ']', '#', '&') },
  { weight: 2, arbitrary: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n', '\r', '\t', '\0', '\u007f', '\u0085', '\u00a0', '’', '😀', '1. ', '1) ', '- ', '--', '://'),
  },
);
const words = fc.array(sign, { maxLength: 8 }).map((signs) => signs.join(''));
const text: fc.Arbitrary<Text> = words.map((value) => ({ type: 'text', value }));
const address = 'https://www.example.org/';

const { phrasing } = fc.letrec<{ phrasing: PhrasingContent[]; piece: PhrasingContent }>((tie) => ({
  phrasing: fc.array(tie('piece'), { minLength: 1, maxLength: 4 }),
  piece: fc.oneof(
    { maxDepth: 2 },
    { weight: 4, arbitrary: text },
    { weight: 1, arbitrary: fc.constant({ type: 'break' as const }) },
    { weight: 1, arbitrary: tie('phrasing').map((children) => ({ type: 'strong' as const, children })) },
    { weight: 1, arbitrary: tie('phrasing').map((children) => ({ type: 'emphasis' as const, children })) },
    { weight: 1, arbitrary: tie('phrasing').map((children) => ({ type: 'link' as const, url: `${address}a b`, children })) },
    {
      weight: 1,
      arbitrary: words.map((value) => ({
        type: 'link' as const,
        url: address + value,
        children: [{ type: 'text' as const, value: address + value }],
      })),
    },
  ),
}));

const texts = fc.array(text, { minLength: 1, maxLength: 3 });
/** A term in bold, and mostly a space before what it means. */
const defined = fc
  .tuple(texts, fc.constantFrom(' ', ' ', ''), texts)
  .map(([term, space, meaning]): PhrasingContent[] => [{ type: 'strong', children: term }, { type: 'text', value: space }, ...meaning]);
const paragraph = fc.oneof(phrasing, texts, defined).map((children) => ({ type: 'paragraph' as const, children }));

const block: fc.Arbitrary<BlockContent> = fc.oneof(
  paragraph,
  phrasing.map((children) => ({ type: 'heading' as const, depth: 2 as const, children })),
  paragraph.map((inner) => ({ type: 'blockquote' as const, children: [inner] })),
  fc.record({
    type: fc.constant('list' as const),
    ordered: fc.boolean(),
    spread: fc.constant(false),
    children: fc.array(
      paragraph.map((inner) => ({ type: 'listItem' as const, spread: false, children: [inner] })),
      { minLength: 1, maxLength: 3 },
    ),
  }),
  fc.array(phrasing, { minLength: 1, maxLength: 3 }).map((cells) => ({
    type: 'table' as const,
    children: [{ type: 'tableRow' as const, children: cells.map((children) => ({ type: 'tableCell' as const, children })) }],
  })),
);
const document: fc.Arbitrary<Root> = fc.array(block, { minLength: 1, maxLength: 3 }).map((children) => ({ type: 'root', children }));

describe('plain words', () => {
  it('are written as the writer of Markdown itself writes them, in every place', () => {
    fc.assert(
      fc.property(document, (tree) => {
        expect(toMarkdown(tree, { ...settings, handlers: plainWords })).toBe(toMarkdown(tree, settings));
      }),
      { numRuns: 600 },
    );
  });

  it('stand as they are', () => {
    const plain = 'We keep it for 6 years (see “How long”), at £3.50 a day: ask us – 50% do.';
    const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value: plain }] }] };
    expect(toMarkdown(tree, { ...settings, handlers: plainWords })).toBe(`${plain}\n`);
  });
});
