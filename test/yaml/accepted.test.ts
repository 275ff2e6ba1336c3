import { describe, expect, it } from 'vitest';
import { readText } from './support.js';

const cases: readonly { readonly name: string; readonly yaml: string; readonly value: unknown }[] = [
  {
    name: 'the five ways to write a text',
    yaml: "a: one\nb: 'it''s'\nc: \"x\\ty\"\nd: |\n  e\n  f\ng: >-\n  h\n  i\n",
    value: { a: 'one', b: "it's", c: 'x\ty', d: 'e\nf\n', g: 'h i' },
  },
  { name: 'a text over several lines', yaml: 'a: one\n  two\n\n  three\nb: c\n', value: { a: 'one two\nthree', b: 'c' } },
  {
    name: 'ids, numbers and yes/no in brackets',
    yaml: 'a: [b, c-d, 7, true, ~]\ne: {basis: public-task, law: [f]}\ng: []\nh: {}\n',
    value: { a: ['b', 'c-d', 7, true, null], e: { basis: 'public-task', law: ['f'] }, g: [], h: {} },
  },
  {
    name: 'remarks that cut nothing',
    yaml: '# top\na: published # since May\nb: true # x\nc: 2022-12-01 # x\nd: "one two" # x\ne: # x\n  - Word # x\nf: | # x\n  g #h\n',
    value: { a: 'published', b: true, c: '2022-12-01', d: 'one two', e: ['Word'], f: 'g #h\n' },
  },
  { name: 'a hash that begins no remark', yaml: 'a: item#1 and C#\nb: "x #1"\n', value: { a: 'item#1 and C#', b: 'x #1' } },
  {
    name: 'words that were yes and no in older YAML',
    yaml: 'a: yes\nb: no\nc: on\nd: off\n',
    value: { a: 'yes', b: 'no', c: 'on', d: 'off' },
  },
  {
    name: 'links and times in a text',
    yaml: 'a: See\n  https://example.org/x at 10:30\n  mailto:x@example.org\n',
    value: { a: 'See https://example.org/x at 10:30 mailto:x@example.org' },
  },
  {
    name: 'Persian, emoji and the Welsh flag',
    yaml: 'a: می\u200cخواهم 👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} co\u00adoperate\n',
    value: { a: 'می\u200cخواهم 👩\u200d👧 🏴\u{e0067}\u{e0062}\u{e0077}\u{e006c}\u{e0073}\u{e007f} co\u00adoperate' },
  },
  { name: 'a whole character as two escapes', yaml: 'a: "\\uD83D\\uDE00"\n', value: { a: '😀' } },
  { name: 'a non-breaking space within text', yaml: 'a: 10\u00a0days\n', value: { a: '10\u00a0days' } },
  { name: 'a Markdown heading line in a text', yaml: 'a: |\n  Heading\n  =======\n', value: { a: 'Heading\n=======\n' } },
  { name: 'one line of dashes at the top', yaml: '---\na: b\n', value: { a: 'b' } },
  { name: 'CRLF and a byte order mark', yaml: '\ufeffa: |\r\n  b\r\n  c\r\nd: "e\r\n  f"\r\n', value: { a: 'b\nc\n', d: 'e f' } },
  {
    name: 'numbers JSON has no word for, as text',
    yaml: 'a: .inf\nb: .nan\nc: -0\nd: 1e999\n',
    value: { a: '.inf', b: '.nan', c: 0, d: '1e999' },
  },
  { name: 'a very long line', yaml: `a: ${'word '.repeat(40_000)}end\n`, value: { a: `${'word '.repeat(40_000)}end` } },
];

describe('accepted writing', () => {
  it.each(cases)('$name', ({ yaml, value }) => {
    const { file, diagnostics } = readText(yaml);
    expect(diagnostics).toEqual([]);
    expect(file.value).toEqual(value);
    expect(file.complete).toBe(true);
    expect(JSON.parse(JSON.stringify(file.value))).toEqual(file.value);
  });
});

describe('names objects have a meaning for', () => {
  it('never reach the value or any other object', () => {
    const { file } = readText('__proto__:\n  polluted: true\nconstructor:\n  prototype:\n    polluted: true\na: "b"\n"__proto__": x\n');
    expect(file.value).toEqual({ a: 'b' });
    expect(Object.getPrototypeOf(file.value)).toBe(Object.prototype);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });
});

describe('a file that is not complete', () => {
  it.each([
    { name: 'a fault of writing', yaml: 'a: b: c\n' },
    { name: 'a conflict', yaml: '<<<<<<< a\na: b\n=======\na: c\n>>>>>>> d\n' },
    { name: 'an alias, which is not followed', yaml: 'a: *b\n' },
    { name: 'nothing', yaml: '' },
  ])('says so after $name', ({ yaml }) => {
    const { file, diagnostics } = readText(yaml);
    expect(file.complete).toBe(false);
    expect(diagnostics).toHaveLength(1);
  });

  it('keeps the first side of a conflict and what is around it', () => {
    expect(readText('a: b\n<<<<<<< x\nc: d\n||||||| y\nc: f\n=======\nc: e\n>>>>>>> z\ng: h\n').file.value).toEqual({
      a: 'b',
      c: 'd',
      g: 'h',
    });
  });
});
