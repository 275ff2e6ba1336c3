import fc from 'fast-check';
import type { Block, Document, Inline, ListBlock, ParagraphBlock, Section } from '../../src/document/index.js';

type Text = Extract<Inline, { readonly kind: 'text' }>;

/** Documents of any shape around the facts of a given one, with words that look like code and blocks in any order. */
export function arbitraryDocument({ title, ...sample }: Document): fc.Arbitrary<Document> {
  const at = { lang: 'en', origin: title.origin };
  const word = fc.constantFrom('care', '<b>', '&amp;', '"quoted"', '{{gap}}', 'dŵr', '*star*', '(aside)', 'x=1', '#let', '\\n', '—');
  const words = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
  const text: fc.Arbitrary<Text> = words.map((value) => ({ kind: 'text', value }));
  const target = fc.constantFrom(
    { kind: 'address' as const, href: 'https://www.example.org/a?b=c&d' },
    { kind: 'address' as const, href: 'mailto:help@example.org' },
    { kind: 'address' as const, href: 'tel:01632960000' },
    { kind: 'anchor' as const, anchor: 'part-0' },
    { kind: 'notice' as const, notice: 'anytown-council/libraries' },
    { kind: 'notice' as const, notice: 'anytown-council/nowhere' },
  );
  const inline: fc.Arbitrary<Inline> = fc.oneof(
    text,
    text.map((inner): Inline => ({ kind: 'strong', children: [inner] })),
    text.map((inner): Inline => ({ kind: 'emphasis', children: [inner] })),
    fc.record({ kind: fc.constant('link' as const), target, children: text.map((inner): readonly Inline[] => [inner]) }),
  );
  const space: Text = { kind: 'text', value: ' ' };
  const spaced = (parts: readonly Inline[]): readonly Inline[] =>
    parts.flatMap((part, position) => (position === 0 ? [part] : [space, part]));
  const inlines = fc.array(inline, { minLength: 1, maxLength: 4 }).map(spaced);
  const paragraph: fc.Arbitrary<ParagraphBlock> = inlines.map((it) => ({ kind: 'paragraph', ...at, inlines: it }));
  const listOf = (item: fc.Arbitrary<ListBlock['items'][number]>): fc.Arbitrary<ListBlock> =>
    fc
      .record({ kind: fc.constant('list' as const), ordered: fc.boolean(), items: fc.array(item, { minLength: 1, maxLength: 3 }) })
      .map((it) => ({ ...at, ...it }));
  const flat = listOf(inlines.map((it) => ({ inlines: it })));
  const list = listOf(fc.record({ inlines, list: flat }, { requiredKeys: ['inlines'] }));
  const simple = fc.oneof(paragraph, list);
  const block: fc.Arbitrary<Block> = fc.oneof(
    simple,
    fc
      .record({
        kind: fc.constant('summary' as const),
        rows: fc.array(fc.record({ term: inlines, blocks: fc.array(simple, { minLength: 1, maxLength: 3 }) }), {
          minLength: 1,
          maxLength: 3,
        }),
      })
      .map((it) => ({ ...at, ...it })),
    fc
      .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
      .chain(([width, height]) =>
        fc.record({
          kind: fc.constant('table' as const),
          caption: inlines,
          columns: fc.array(inlines, { minLength: width, maxLength: width }),
          rows: fc.array(fc.array(fc.oneof(inlines, fc.constant([])), { minLength: width, maxLength: width }), {
            minLength: height,
            maxLength: height,
          }),
        }),
      )
      .map((it) => ({ ...at, ...it })),
    fc
      .record({
        kind: fc.constant('callout' as const),
        tone: fc.constantFrom('urgent' as const, 'gap' as const),
        blocks: fc.array(simple, { minLength: 1, maxLength: 2 }),
      })
      .map((it) => ({ ...at, ...it })),
    fc
      .record({ kind: fc.constant('heading' as const), depth: fc.constantFrom(1, 2), anchor: fc.constant('place'), text: words })
      .map((it) => ({ ...at, ...it })),
  );
  const section = (anchor: string): fc.Arbitrary<Section> =>
    fc.record({
      anchor: fc.constant(anchor),
      heading: words.map((it) => ({ text: it, lang: 'en', origin: title.origin })),
      blocks: fc.array(block, { maxLength: 6 }),
    });
  return fc
    .tuple(words, section('in-short'), fc.tuple(section('part-0'), section('part-1')))
    .map(([name, firstLayer, sections]) => ({ ...sample, title: { ...title, text: name }, firstLayer, sections }));
}
