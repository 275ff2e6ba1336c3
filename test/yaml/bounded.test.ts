import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readText } from './support.js';

const bomb = [
  'a: &a [x, x]',
  ...'bcdefghi'.split('').map(
    (name, at) =>
      `${name}: &${name} [${Array(9)
        .fill(`*${'abcdefghi'.charAt(at)}`)
        .join(', ')}]`,
  ),
].join('\n');

/** What a hostile or broken file may hold, large enough that anything but time in proportion to its size would not end. */
const hostile: readonly { readonly name: string; readonly text: string; readonly first: string | undefined }[] = [
  { name: 'brackets ten thousand deep', text: '['.repeat(10_000), first: 'yaml/too-deep' },
  { name: 'closed brackets ten thousand deep', text: `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, first: 'yaml/too-deep' },
  { name: 'items ten thousand deep', text: '- '.repeat(10_000), first: 'yaml/too-deep' },
  {
    name: 'indents a thousand deep',
    text: Array.from({ length: 1_000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
    first: 'yaml/too-deep',
  },
  { name: 'a billion laughs', text: bomb, first: 'yaml/anchor' },
  { name: 'ten thousand names', text: Array.from({ length: 10_000 }, (_, at) => `k${at}: v`).join('\n'), first: undefined },
  { name: 'one name ten thousand times', text: 'a: b\n'.repeat(10_000), first: 'yaml/duplicate-key' },
  { name: 'merge keys', text: '<<: *a\n'.repeat(5_000), first: 'yaml/anchor' },
  { name: 'aliases on one line', text: `a: [${'*a,'.repeat(10_000)}]`, first: 'yaml/anchor' },
  { name: 'tags on one line', text: '!a '.repeat(10_000), first: 'yaml/tag' },
  { name: 'commas', text: `[${','.repeat(20_000)}`, first: 'yaml/text-in-flow' },
  { name: 'closing brackets', text: ']'.repeat(20_000), first: 'yaml/unclosed-bracket' },
  { name: 'quotation marks', text: '"'.repeat(20_000), first: 'yaml/text-after-quote' },
  { name: 'open quotation marks', text: 'a: "b\n'.repeat(5_000), first: 'yaml/unclosed-quote' },
  { name: 'conflicts', text: '<<<<<<< a\n\u200b\n>>>>>>> b\n'.repeat(5_000), first: 'yaml/conflict-marks' },
  { name: 'hidden characters', text: `a: ${'x\u200b'.repeat(10_000)}`, first: 'yaml/hidden-character' },
  { name: 'tags after a flag', text: `a: \u{1f3f4}${'\u{e0041}'.repeat(20_000)}`, first: undefined },
  { name: 'nothing but line breaks', text: '\n'.repeat(100_000), first: 'yaml/empty' },
  { name: 'one long line', text: `a: ${'word '.repeat(110_000)}`, first: undefined },
];

describe('any file', () => {
  it.each(hostile)('ends with few findings: $name', ({ text, first }) => {
    const { file, diagnostics } = readText(text);
    expect(diagnostics[0]?.code).toBe(first);
    expect(diagnostics.length).toBeLessThanOrEqual(150);
    expect(() => JSON.stringify(file.value)).not.toThrow();
  });

  it('is read without a throw, and is whole or has a finding', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
        const { file, diagnostics } = readText(edits.reduce(apply, notice));
        expect(file.complete || diagnostics.length > 0).toBe(true);
        expect(diagnostics.every((finding) => finding.origin.at !== undefined && finding.message !== '' && finding.hint !== '')).toBe(true);
        expect(JSON.parse(JSON.stringify({ value: file.value }))).toEqual({ value: file.value });
      }),
      { numRuns: 600, seed: 20260101 },
    );
  });

  it('made of nothing but signs is read without a throw', () => {
    const sign = fc.constantFrom(
      ...'[]{}:,-?&*!|>\'"%@`#\\ \t\n'.split(''),
      'a',
      '---\n',
      '  ',
      ': ',
      '- ',
      '\r',
      '\0',
      '\ufeff',
      '\x1f',
      '\x02',
      '\x18',
    );
    fc.assert(
      fc.property(fc.string({ unit: sign, maxLength: 60 }), (text) => {
        const { file, diagnostics } = readText(text);
        expect(file.complete || diagnostics.length > 0).toBe(true);
      }),
      { numRuns: 1_000, seed: 20260101 },
    );
  });
});

const notice = `# A notice
title: First Contact
people:
  - id: child
    name: "Children and young people: in our care"
  - id: carer
    name: Parents
personalData:
  - heading: About you
    items: [name, address]
introduction: |
  We keep this.

  And that.
phone: 01642 245432
notes: We wrote this
  over two lines
`;

interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat({ max: notice.length }),
  remove: fc.nat({ max: 3 }),
  insert: fc.constantFrom(
    '',
    '"',
    "'",
    ': ',
    ' #',
    '[',
    ']',
    '{',
    '}',
    '\t',
    '- ',
    '* ',
    '&a ',
    '!t ',
    '@',
    '%',
    '|',
    '>',
    '\n',
    '  ',
    '---\n',
    '\\',
    '?',
    ',',
    '\u00a0',
    '\u200b',
    '<<<<<<< x\n',
    '\0',
    '\r',
  ),
});

function apply(text: string, { at, remove, insert }: Edit): string {
  return text.slice(0, at) + insert + text.slice(at + remove);
}
