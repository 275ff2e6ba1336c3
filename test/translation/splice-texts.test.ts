import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spliceTexts, type TextChange } from '../../src/translation/index.js';
import { decodeSource, parseYaml } from '../../src/yaml/index.js';

const file = 'notices/anytown-council/help.yaml';

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function readValue(text: string): unknown {
  const source = decodeSource(file, toBytes(text)).value;
  return source && parseYaml(source).value.value;
}

/** Puts in one translation. */
function splice(text: string, pointer: TextChange['pointer'], translation: string, longKey?: string): string {
  const change: TextChange = { pointer, lang: 'cy', translation, first: 'en', ...(longKey === undefined ? {} : { longKey }) };
  const { bytes, failed } = spliceTexts(file, toBytes(text), [change]);
  expect(failed).toEqual([]);
  return toText(bytes);
}

describe('a translation put into a file', () => {
  it.each([
    ['a plain text', 'title: Help\nnext: c\n', ['title'], 'title:\n  en: Help\n  cy: Cymorth\nnext: c\n'],
    ['a text with a remark', 'title: Help # short\n', ['title'], 'title:\n  en: Help # short\n  cy: Cymorth\n'],
    ['a text set apart', 'title:    Help\nnext:     c\n', ['title'], 'title:\n  en: Help\n  cy: Cymorth\nnext:     c\n'],
    ['a text without an end of line', 'title: Help', ['title'], 'title:\n  en: Help\n  cy: Cymorth'],
    ['quotes', "title: 'It''s help'\n", ['title'], "title:\n  en: 'It''s help'\n  cy: Cymorth\n"],
    ['lines that go on', 'title: Help\n  us\nnext: c\n', ['title'], 'title:\n  en: Help\n    us\n  cy: Cymorth\nnext: c\n'],
    ['a text on its own line', 'title:\n    Help\nnext: c\n', ['title'], 'title:\n    en: Help\n    cy: Cymorth\nnext: c\n'],
    ['a block', 'title: >-\n  Help\n\n  us\n\nnext: c\n', ['title'], 'title:\n  en: >-\n    Help\n\n    us\n  cy: Cymorth\n\nnext: c\n'],
    ['the item of a list', 'list:\n- Help\n- c\n', ['list', 0], 'list:\n- en: Help\n  cy: Cymorth\n- c\n'],
    [
      'a map of languages',
      'title:\n  en: Help # a\n\n# b\nnext: c\n',
      ['title'],
      'title:\n  en: Help # a\n  cy: Cymorth\n\n# b\nnext: c\n',
    ],
    ['a map in brackets', 'title: { en: Help }\n', ['title'], 'title: { en: Help, cy: "Cymorth" }\n'],
    ['an old translation', 'title:\n  cy: Hen # a\n  en: Help\n', ['title'], 'title:\n  cy: Cymorth # a\n  en: Help\n'],
    ['an old block', 'title:\n  cy: |\n    Hen\n    air\n\n  en: Help\n', ['title'], 'title:\n  cy: Cymorth\n\n  en: Help\n'],
  ] as const)('stands right beside %s', (_, before, pointer, after) => {
    expect(splice(before, pointer, 'Cymorth')).toBe(after);
  });

  it('makes the long form of what is written in short', () => {
    expect(splice('items:\n  - name\n  - what you borrow # a\n', ['items', 1], 'beth', 'item')).toBe(
      'items:\n  - name\n  - item:\n      en: what you borrow # a\n      cy: beth\n',
    );
  });

  it.each([
    ['several lines', 'Un\n\ndau', 'title:\n  en: Help\n  cy: |-\n    Un\n\n    dau\n'],
    ['a colon', 'Un: dau', 'title:\n  en: Help\n  cy: "Un: dau"\n'],
    ['a yes', 'yes', 'title:\n  en: Help\n  cy: "yes"\n'],
    ['a number', '2026', 'title:\n  en: Help\n  cy: "2026"\n'],
    ['quotation marks and signs', '"a" #b \\ {c}', 'title:\n  en: Help\n  cy: "\\"a\\" #b \\\\ {c}"\n'],
  ])('is written so that %s are only words', (_, translation, after) => {
    expect(splice('title: Help\n', ['title'], translation)).toBe(after);
  });

  it('does not swallow the remark behind the old one', () => {
    expect(splice('title:\n  en: Help\n  cy: Hen # a\n', ['title'], 'Un\ndau')).toBe('title:\n  en: Help\n  cy: "Un\\ndau" # a\n');
  });

  it('leaves the byte order mark and the ends of lines as they are', () => {
    expect(splice('\ufefftitle: Help\r\nnext: c\r\n', ['title'], 'Un\ndau')).toBe(
      '\ufefftitle:\r\n  en: Help\r\n  cy: |-\r\n    Un\r\n    dau\r\nnext: c\r\n',
    );
    expect(splice('# a\ntitle: Help\r\nnext: c\n', ['title'], 'Cymorth')).toContain('next: c\n');
  });

  it('is left out where its place is gone, and the others are made', () => {
    const change = (pointer: TextChange['pointer']): TextChange => ({ pointer, lang: 'cy', translation: 'Cymorth', first: 'en' });
    const changes = [change(['gone', 0]), change(['title'])];
    const { bytes, failed } = spliceTexts(file, toBytes('title: Help\n'), changes);
    expect(toText(bytes)).toBe('title:\n  en: Help\n  cy: Cymorth\n');
    expect(failed).toEqual([{ change: changes[0], why: 'Its place in the file is gone.' }]);
  });

  it('is left out where the text stands inside brackets', () => {
    const { failed } = spliceTexts(file, toBytes('items: [help]\n'), [
      { pointer: ['items', 0], lang: 'cy', translation: 'cymorth', first: 'en', longKey: 'item' },
    ]);
    expect(failed[0]?.why).toMatch(/^It stands inside brackets/);
  });

  it('is left out where it would bring a fault into the file', () => {
    const bytes = toBytes('title: Help\n');
    const hidden: TextChange = { pointer: ['title'], lang: 'cy', translation: 'Cym\u202eorth', first: 'en' };
    const spliced = spliceTexts(file, bytes, [hidden]);
    expect(spliced.failed).toHaveLength(1);
    expect(spliced.bytes).toEqual(bytes);
  });
});

/** Words of each line; a line without words is an empty line. */
type Lines = readonly (readonly string[])[];

interface Layout {
  readonly lineBreak: string;
  /** Write it the rarer way: escapes, an indent in the header, lines indented further. */
  readonly rare: boolean;
}

type Write = (lines: Lines, indent: string, layout: Layout) => string;

const writePlain: Write = (lines, indent, { lineBreak }) =>
  lines
    .map((words) => words.filter((text) => !/^[-#]|: /.test(text)))
    .map((words, row) => (words.length === 0 && row > 0 ? '' : `x${words.join(' ')}`))
    .join(`${lineBreak}${indent}`);

const writeSingle: Write = (lines, indent, { lineBreak }) =>
  `'x${lines.map((words) => words.join(' ').replaceAll("'", "''")).join(`${lineBreak}${indent}`)}'`;

const writeDouble: Write = (lines, indent, { lineBreak, rare }) => {
  const escaped = lines.map((words) => words.map((text) => JSON.stringify(text).slice(1, -1)).join(rare ? '\\ ' : ' '));
  return `"x${escaped.join(`${rare ? ' \\' : ''}${lineBreak}${indent}`)}"`;
};

function writeBlock(sign: string): Write {
  return (lines, indent, { lineBreak, rare }) => {
    const body = lines.map((words, row) => (words.length === 0 ? '' : `${indent}${rare && row % 2 === 1 ? '  ' : ''}x${words.join(' ')}`));
    return [sign, ...body].join(lineBreak);
  };
}

const styles: readonly { readonly name: string; readonly write: Write }[] = [
  { name: 'plain', write: writePlain },
  { name: 'single quoted', write: writeSingle },
  { name: 'double quoted', write: writeDouble },
  ...['|', '|-', '|+', '>', '>-', '>+'].map((sign) => ({ name: sign, write: writeBlock(sign) })),
];

/** Where a text may stand: what goes before it and after it, and how far its lines are indented. */
const frames: readonly {
  readonly before: string;
  readonly after: string;
  readonly indent: number;
  readonly pointer: TextChange['pointer'];
  readonly longKey?: string;
}[] = [
  { before: '# One\ntitle: ', after: '\n# Two\nnext: c # Three\n', indent: 1, pointer: ['title'] },
  { before: 'list:\n- id: one\n  text:   ', after: '\n  next: c\n', indent: 3, pointer: ['list', 0, 'text'] },
  { before: 'list:\n  - ', after: '\n  - c\n', indent: 4, pointer: ['list', 0] },
  { before: 'a:\n  list:\n  -   ', after: '\nb: c\n', indent: 5, pointer: ['a', 'list', 0], longKey: 'item' },
  { before: 'list:\n  - text:\n      en: ', after: '\n      cy: "old" # Old\n  - c\n', indent: 9, pointer: ['list', 0, 'text'] },
  { before: 'a:\n  text:\n    en: ', after: '\n', indent: 7, pointer: ['a', 'text'] },
];

const word = fc.constantFrom(
  'we',
  'keep',
  "it's",
  'x:y',
  'a#b',
  'é',
  '😀',
  'C:\\data',
  '"quoted"',
  "''",
  '- dash',
  'x: y',
  '# hash',
  '{ en: a }',
  '**b**',
);
const line = fc.array(word, { minLength: 1, maxLength: 5 });
const lines: fc.Arbitrary<Lines> = fc
  .tuple(line, fc.array(fc.oneof({ weight: 4, arbitrary: line }, { weight: 1, arbitrary: fc.constant([]) }), { maxLength: 4 }), line)
  .map(([first, middle, last]) => [first, ...middle, last]);
const translation = lines.map((rows) => rows.map((words) => words.join(' ')).join('\n'));

function valueAt(value: unknown, pointer: TextChange['pointer']): unknown {
  return pointer.reduce((at: unknown, step) => (at as Record<string | number, unknown>)[step], value);
}

describe.each(styles)('a translation of $name text', ({ write }) => {
  it('changes nothing but itself, and can be changed again', () => {
    fc.assert(
      fc.property(
        lines,
        fc.constantFrom(...frames),
        fc.record({ lineBreak: fc.constantFrom('\n', '\r\n'), rare: fc.boolean() }),
        fc.boolean(),
        fc.tuple(translation, translation),
        (words, frame, layout, bom, [one, two]) => {
          const [before, after] = [frame.before, frame.after].map((part) => part.replaceAll('\n', layout.lineBreak));
          const head = `${bom ? '\ufeff' : ''}${before ?? ''}`;
          const text = `${head}${write(words, ' '.repeat(frame.indent), layout)}${after ?? ''}`;
          const old = valueAt(readValue(text), frame.pointer);
          const english = typeof old === 'string' ? old : (old as { en: string }).en;

          const first = splice(text, frame.pointer, one, frame.longKey);
          const where = frame.longKey === undefined ? frame.pointer : [...frame.pointer, frame.longKey];
          expect(valueAt(readValue(first), where)).toEqual({ en: english, cy: one });
          expect(first.startsWith(head.replace(/ *$/, ''))).toBe(true);
          if (!frame.after.includes('cy:')) expect(first.endsWith(after ?? '')).toBe(true);

          const second = splice(first, where, two);
          expect(valueAt(readValue(second), where)).toEqual({ en: english, cy: two });
          expect(splice(second, where, one)).toBe(splice(first, where, one));
        },
      ),
      { numRuns: 150, seed: 20260101 },
    );
  });
});
