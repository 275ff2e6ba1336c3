import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range } from '../../src/diagnostics/index.js';
import { locate, rawScalar } from '../../src/yaml/index.js';
import { readText } from './support.js';

/** A word that stands nowhere else, with characters of one and of two UTF-16 units. */
const planted = 'PLANTÉ😀D';

/** Words of each line; a line without words is an empty line. */
type Lines = readonly (readonly string[])[];

/** How a scalar is laid out. */
interface Layout {
  readonly indent: string;
  readonly lineBreak: string;
  /** Spaces or tabs before a line break. */
  readonly trailing: string;
  /** Write it the rarer way: escapes, an indent in the header, lines indented further. */
  readonly rare: boolean;
}

const word: fc.Arbitrary<string> = fc.constantFrom(
  'we',
  'keep',
  "it's",
  'say “so”',
  'x:y',
  'a#b',
  'é',
  '😀',
  'C:\\data',
  '"quoted"',
  "''",
  '1,000',
  '- dash',
  'x: y',
  '# hash',
);
const line = fc.array(word, { minLength: 1, maxLength: 6 });
const inner = fc.array(fc.oneof({ weight: 5, arbitrary: line }, { weight: 1, arbitrary: fc.constant([]) }), { maxLength: 6 });

const plantedLines: fc.Arbitrary<Lines> = fc.tuple(line, inner, line, fc.nat(), fc.nat()).map(([first, middle, last, row, place]) => {
  const all = [first, ...middle, last].map((words) => [...words]);
  const filled = all.filter((words) => words.length > 0);
  const chosen = filled[row % filled.length] ?? [];
  chosen.splice(place % (chosen.length + 1), 0, planted);
  return all;
});

const layout: fc.Arbitrary<Layout> = fc.record({
  indent: fc.integer({ min: 3, max: 7 }).map((width) => ' '.repeat(width)),
  lineBreak: fc.constantFrom('\n', '\r\n'),
  trailing: fc.constantFrom('', ' ', '  \t'),
  rare: fc.boolean(),
});

type Write = (lines: Lines, layout: Layout) => string;

/** A line of text begins with a letter here, and holds nothing that would end it: what else it holds is up to the words. */
const writePlain: Write = (lines, { indent, lineBreak, trailing }) =>
  lines
    .map((words) => words.filter((text) => !/^[-#]|: /.test(text)))
    .map((words) => (words.length === 0 ? '' : `x${words.join(' ')}`))
    .join(`${trailing}${lineBreak}${indent}`);

const writeSingle: Write = (lines, { indent, lineBreak, trailing }) =>
  `'${lines.map((words) => words.join(' ').replaceAll("'", "''")).join(`${trailing}${lineBreak}${indent}`)}'`;

const writeDouble: Write = (lines, { indent, lineBreak, trailing, rare }) => {
  const escaped = lines.map((words) => words.map((text) => escapeDouble(text, rare)).join(rare ? '\\ ' : ' '));
  return `"${escaped.join(`${rare ? ' \\' : trailing}${lineBreak}${indent}`)}"`;
};

function escapeDouble(text: string, rare: boolean): string {
  if (text === planted) return text;
  const escaped = text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
  return rare ? escaped.replaceAll('é', '\\u00e9').replaceAll('x', '\\x78').replaceAll('😀', '\\U0001F600') : escaped;
}

function writeBlock(sign: string): Write {
  return (lines, { indent, lineBreak, rare }) => {
    const header = rare ? `${sign.charAt(0)}${indent.length - 2}${sign.slice(1)}` : sign;
    const body = lines.map((words, row) => (words.length === 0 ? '' : `${indent}${rare && row % 2 === 1 ? '  ' : ''}${words.join(' ')}`));
    return [header, ...body].join(lineBreak);
  };
}

const styles: readonly { readonly name: string; readonly write: Write }[] = [
  { name: 'plain', write: writePlain },
  { name: 'single quoted', write: writeSingle },
  { name: 'double quoted', write: writeDouble },
  ...['|', '|-', '|+', '>', '>-', '>+'].map((sign) => ({ name: sign, write: writeBlock(sign) })),
];

describe.each(styles)('a word in $name text', ({ write }) => {
  it('is found on exactly its own characters', () => {
    fc.assert(
      fc.property(plantedLines, layout, fc.boolean(), (lines, how, bom) => {
        const rows = ['list:', '- id: one', `  text: ${write(lines, how)}`, '  next: c', ''];
        const text = `${bom ? '\ufeff' : ''}${rows.join(how.lineBreak)}`;
        const { file } = readText(text);
        const origin = { file: file.file, path: ['list', 'one', 'text'] };
        const start = rawScalar(file, origin)?.indexOf(planted) ?? -1;
        expect(start).toBeGreaterThanOrEqual(0);
        const range = locate(file, { ...origin, span: { start, end: start + planted.length } });
        expect(textAt(text, range)).toBe(planted);
      }),
      { numRuns: 300, seed: 20260101 },
    );
  });
});

describe('a span over a fold', () => {
  it.each([
    { name: 'plain', text: 'a: one two  \n  three\n' },
    { name: 'double quoted', text: 'a: "one two  \n  three"\n' },
    { name: 'folded', text: 'a: >\n  one two\n  three\n' },
  ])('in $name text begins and ends on its own words', ({ text }) => {
    const { file } = readText(text);
    const { start, end } = locate(file, { file: file.file, path: ['a'], span: { start: 4, end: 13 } });
    const rows = text.split('\n');
    expect(
      rows[start.line - 1]
        ?.slice(start.column - 1)
        .trim()
        .replace('"', ''),
    ).toBe('two');
    expect(rows[end.line - 1]?.slice(0, end.column - 1).trim()).toBe('three');
  });
});

/** The text of a range; column 1 is after a byte order mark. */
function textAt(text: string, range: Range): string {
  const row = text.replace('\ufeff', '').split(/\r?\n/)[range.start.line - 1] ?? '';
  return range.start.line === range.end.line ? row.slice(range.start.column - 1, range.end.column - 1) : 'more than one line';
}
