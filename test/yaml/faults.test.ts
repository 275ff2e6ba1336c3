import { describe, expect, it } from 'vitest';
import { placeOf, readText, takeMarks } from './support.js';

interface Case {
  readonly name: string;
  /** The file, with ⟦ ⟧ around the expected place. */
  readonly yaml: string;
  readonly code: string;
  /** Words the message or the hint must hold. */
  readonly words: string;
}

const indents: readonly Case[] = [
  { name: 'a tab', yaml: 'a:\n⟦\t⟧b: c\n', code: 'yaml/tab', words: 'only spaces' },
  { name: 'many tabs are one fault', yaml: 'a:\n⟦\t⟧b: c\n\tc: d\ne:\n\tf: g\n', code: 'yaml/tab', words: 'two spaces' },
  { name: 'an entry too far in', yaml: 'name: First Contact\n  ⟦phone⟧: a\nb: c\n', code: 'yaml/indentation', words: '2 spaces' },
  { name: 'an entry between two levels', yaml: 'a:\n  b: c\n ⟦d⟧: e\n f: g\nh: i\n', code: 'yaml/indentation', words: '1 space ' },
  { name: 'an entry after a list', yaml: 'a:\n- b\n ⟦c⟧: d\n', code: 'yaml/indentation', words: 'line up' },
  { name: 'a list item too far out', yaml: 'a:\n    - b\n  ⟦- c⟧\n', code: 'yaml/indentation', words: 'dash' },
  { name: 'a list item where an entry belongs', yaml: 'a: b\n⟦- c⟧\n', code: 'yaml/indentation', words: 'no list begins here' },
  { name: 'a first line that is indented', yaml: '  a: b\n⟦c⟧: d\ne: f\n', code: 'yaml/indentation', words: 'no spaces' },
  { name: 'a line without a dash', yaml: 'a:\n  - b\n  ⟦c⟧\n', code: 'yaml/missing-dash', words: 'dash' },
  { name: 'text that is not indented', yaml: 'a: We keep\n⟦this data.⟧\nb: c\n', code: 'yaml/missing-colon', words: 'this data.' },
  { name: 'text less indented than its first line', yaml: 'a: |\n  one\n ⟦two⟧\nb: c\n', code: 'yaml/missing-colon', words: 'first line' },
  { name: 'an indent of special spaces', yaml: 'a: b\n⟦\u00a0\u00a0⟧c: d\n', code: 'yaml/hidden-character', words: 'special space' },
];

const colons: readonly Case[] = [
  { name: 'a colon in text', yaml: 'a: We do this⟦:⟧ that\nb: c\n', code: 'yaml/colon-in-text', words: 'quotation marks' },
  { name: 'a colon in an item', yaml: 'a:\n  - b: We do this⟦:⟧ that\n', code: 'yaml/colon-in-text', words: 'cut in two' },
  { name: 'a colon in curly quotation marks', yaml: 'a: “One⟦:⟧ two”\n', code: 'yaml/colon-in-text', words: 'curly' },
  {
    name: 'a colon on the second line of a text',
    yaml: 'a: We keep this\n  for one reason⟦:⟧ duty\n',
    code: 'yaml/colon-in-text',
    words: 'cut',
  },
  { name: 'no colon', yaml: '⟦title⟧\nb: c\n', code: 'yaml/missing-colon', words: '“title”' },
  { name: 'no colon in the last line', yaml: 'a: b\n⟦title⟧\n', code: 'yaml/missing-colon', words: '“title”' },
  { name: 'no space after the colon', yaml: 'a⟦:⟧b\nc: d\n', code: 'yaml/missing-space', words: 'after this colon' },
  { name: 'a special space after the colon', yaml: 'a:⟦\u00a0⟧b\nc: d\n', code: 'yaml/hidden-character', words: 'press the space bar' },
  { name: 'an item on the line of its name', yaml: 'a: ⟦-⟧ b\n', code: 'yaml/item-on-name-line', words: 'a dash and a space' },
];

const quotes: readonly Case[] = [
  { name: 'an open double quote', yaml: 'a: ⟦"⟧We keep\nb: c\n', code: 'yaml/unclosed-quote', words: 'never closed' },
  { name: 'an open single quote', yaml: "a: ⟦'⟧We keep\nb: c\n", code: 'yaml/unclosed-quote', words: 'never closed' },
  {
    name: 'an open quote before other quotes',
    yaml: 'a: ⟦"⟧We keep\nb: "x"\nc: "y"\n',
    code: 'yaml/unclosed-quote',
    words: 'never closed',
  },
  { name: 'an open quote in a list', yaml: 'a:\n  - ⟦"⟧b\n  - "c"\n', code: 'yaml/unclosed-quote', words: 'never closed' },
  { name: 'an open quote before a name', yaml: "a: b\n⟦'⟧c: d\n", code: 'yaml/unclosed-quote', words: 'never closed' },
  { name: 'an apostrophe', yaml: "a: 'the child'⟦s file'⟧\nb: c\n", code: 'yaml/text-after-quote', words: "twice ('')" },
  { name: 'text after a quotation', yaml: 'a: "Care" ⟦and support⟧\n', code: 'yaml/text-after-quote', words: 'single ones' },
  { name: 'a remark joined to a quotation', yaml: 'a: "Care"⟦#1⟧\n', code: 'yaml/missing-space', words: '#' },
  { name: 'a backslash', yaml: 'a: "C:⟦\\d⟧ata"\n', code: 'yaml/bad-escape', words: 'backslash' },
  { name: 'a code that is cut short', yaml: 'a: "⟦\\u⟧12"\n', code: 'yaml/bad-escape', words: 'backslash' },
];

const starts: readonly Case[] = [
  ...['@home', '`x`', '%5', ',b', ']b', '}b'].map((text) => ({
    name: `text that begins with ${text.charAt(0)}`,
    yaml: `a: ⟦${text.charAt(0)}⟧${text.slice(1)}\nb: c\n`,
    code: 'yaml/bad-start',
    words: `“${text.charAt(0)}”`,
  })),
  { name: 'a Markdown bullet', yaml: 'a:\n  ⟦*⟧ one\n', code: 'yaml/bad-start', words: '“- ”' },
  { name: 'Markdown emphasis', yaml: 'a: ⟦*Important*⟧ words\n', code: 'yaml/bad-start', words: '“*”' },
  { name: 'an ampersand', yaml: 'a: ⟦&⟧ more\n', code: 'yaml/bad-start', words: '“&”' },
  { name: 'an exclamation mark', yaml: 'a: ⟦!⟧ more\n', code: 'yaml/bad-start', words: '“!”' },
  { name: 'a question mark', yaml: 'a:\n  - ⟦?⟧ why\n', code: 'yaml/bad-start', words: '“?”' },
  { name: 'text after >', yaml: 'a: ⟦>⟧ one\n', code: 'yaml/bad-start', words: '“>”' },
  { name: 'text after |', yaml: 'a: ⟦|⟧one\n  two\n', code: 'yaml/bad-start', words: '“|”' },
  { name: 'text that begins with a bracket', yaml: 'a: ⟦[⟧Draft] Notice\n', code: 'yaml/bad-start', words: '“[”' },
];

const brackets: readonly Case[] = [
  { name: 'an open square bracket', yaml: 'a: ⟦[⟧x, y\nb: c\n', code: 'yaml/unclosed-bracket', words: '“]”' },
  { name: 'an open curly bracket', yaml: 'a: ⟦{⟧x: y\nb: c\n', code: 'yaml/unclosed-bracket', words: '“}”' },
  { name: 'a bracket that closes nothing', yaml: 'a: b\n⟦]⟧\nc: d\n', code: 'yaml/unclosed-bracket', words: 'none was opened' },
  {
    name: 'a list of texts',
    yaml: 'a: [health, ⟦social care and other services⟧]\n',
    code: 'yaml/text-in-flow',
    words: '  - health\n  - social care and other services',
  },
  { name: 'a list of quoted texts', yaml: 'a: [⟦"Health, care"⟧]\n', code: 'yaml/text-in-flow', words: 'comma' },
  { name: 'translations', yaml: 'a: {en: ⟦x⟧, cy: y}\n', code: 'yaml/text-in-flow', words: '  en: x\n  cy: y' },
  { name: 'text in a map', yaml: 'a: {when: ⟦We must⟧}\n', code: 'yaml/text-in-flow', words: 'curly brackets' },
  { name: 'text deep in brackets', yaml: 'a: [{who: [b, ⟦C d⟧]}]\n', code: 'yaml/text-in-flow', words: '“C d”' },
  { name: 'colons in brackets', yaml: 'a: {b: ⟦c d⟧: e}\n', code: 'yaml/text-in-flow', words: 'ids' },
];

const traps: readonly Case[] = [
  { name: 'a remark in a text', yaml: 'a: We keep it ⟦#1 priority⟧\n', code: 'yaml/comment-cuts-text', words: '“#1 priority”' },
  { name: 'a remark after one joined word', yaml: 'a: Priority ⟦#1⟧\n', code: 'yaml/comment-cuts-text', words: '“#1”' },
  { name: 'a remark after an item', yaml: 'a:\n  - We keep it  ⟦# note⟧\n', code: 'yaml/comment-cuts-text', words: 'remark' },
  {
    name: 'a text that goes on after it was cut',
    yaml: 'a: We keep it ⟦# 1⟧\n  priority\nb: c\n',
    code: 'yaml/comment-cuts-text',
    words: 'left out',
  },
  { name: 'a remark between lines of text', yaml: 'a: one two\n  # note\n  ⟦three⟧\n', code: 'yaml/remark-in-text', words: 'line above' },
  { name: 'a swallowed item', yaml: 'a:\n  - one\n    ⟦- two⟧\n', code: 'yaml/swallowed-line', words: '“- two”' },
  { name: 'an item swallowed by the name', yaml: 'a: one\n  ⟦- two⟧\n', code: 'yaml/swallowed-line', words: 'dash' },
  { name: 'items without a space', yaml: 'a:\n  -one\n  ⟦-two⟧\n', code: 'yaml/swallowed-line', words: 'dash and a space' },
  { name: 'an entry without a space', yaml: 'a: b\n  ⟦phone:123⟧\n', code: 'yaml/swallowed-line', words: 'space after the colon' },
  { name: 'an item with a special space', yaml: 'a:\n  -⟦\u00a0⟧one\n', code: 'yaml/hidden-character', words: 'special space' },
];

const keys: readonly Case[] = [
  { name: 'a name used twice', yaml: 'a: 1\nb: 2\n⟦a⟧: 3\n', code: 'yaml/duplicate-key', words: 'twice' },
  { name: 'a name used twice, once in quotes', yaml: 'x:\n  a: 1\n  ⟦"a"⟧: 3\n', code: 'yaml/duplicate-key', words: '“a”' },
  { name: '__proto__', yaml: 'a: b\n⟦__proto__⟧:\n  c: d\n', code: 'yaml/forbidden-key', words: '__proto__' },
  { name: 'constructor', yaml: 'a: b\n⟦constructor⟧: c\n', code: 'yaml/forbidden-key', words: 'constructor' },
  { name: 'a number', yaml: 'a: b\n⟦2024⟧: c\n', code: 'yaml/key-not-text', words: '2024' },
  { name: 'true', yaml: 'a: b\n⟦true⟧: c\n', code: 'yaml/key-not-text', words: 'word' },
  { name: 'a list', yaml: 'a: b\n⟦[c]⟧: d\n', code: 'yaml/key-not-text', words: 'brackets' },
];

const foreign: readonly Case[] = [
  { name: 'an anchor', yaml: 'a: ⟦&base⟧ b\n', code: 'yaml/anchor', words: '“&base”' },
  { name: 'an alias', yaml: 'a: b\nc: ⟦*base⟧\n', code: 'yaml/anchor', words: '“*base”' },
  { name: 'a merge key', yaml: 'a:\n  ⟦<<: *base⟧\n', code: 'yaml/anchor', words: '“<<”' },
  { name: 'a tag', yaml: 'a: ⟦!foo⟧ b\n', code: 'yaml/tag', words: '“!foo”' },
  { name: 'a known tag', yaml: 'a: ⟦!!binary⟧ aGk=\n', code: 'yaml/tag', words: '“!!binary”' },
  { name: 'a directive', yaml: '⟦%YAML 1.1⟧\n---\na: yes\n', code: 'yaml/directive', words: 'Delete the line' },
  { name: 'two documents', yaml: 'a: b\n⟦---⟧\nc: d\n', code: 'yaml/second-document', words: 'three dashes' },
  { name: 'a closing line of dashes', yaml: '---\na: b\n⟦---⟧\n', code: 'yaml/second-document', words: 'Nothing from this line' },
  { name: 'an empty file', yaml: '⟦⟧', code: 'yaml/empty', words: 'empty' },
  { name: 'a file of remarks', yaml: '⟦⟧# later\n\n', code: 'yaml/empty', words: 'remarks' },
  {
    name: 'a conflict',
    yaml: 'a: b\n⟦<<<<<<< HEAD\nc: d: e\n=======\n\tc: &x e\n>>>>>>> theirs⟧\nf: g\n',
    code: 'yaml/conflict-marks',
    words: 'lines 2 to 6',
  },
  {
    name: 'a conflict with its base',
    yaml: '⟦<<<<<<< a\nc: d\n||||||| b\nc: x\n=======\nc: e\n>>>>>>> c⟧\n',
    code: 'yaml/conflict-marks',
    words: 'both versions',
  },
  { name: 'half a conflict', yaml: 'a: b\nc: d\n⟦=======⟧\nc: e\n>>>>>>> theirs\n', code: 'yaml/conflict-marks', words: 'left over' },
];

const hidden: readonly Case[] = [
  { name: 'a turned direction', yaml: 'a: x⟦\u202e⟧y\n', code: 'yaml/hidden-character', words: 'U+202E' },
  { name: 'an isolate', yaml: 'a: x⟦\u2066⟧y\n', code: 'yaml/hidden-character', words: 'U+2066' },
  { name: 'a zero-width space', yaml: 'a: x⟦\u200b⟧y\n', code: 'yaml/hidden-character', words: 'U+200B, a zero-width space' },
  { name: 'a word joiner', yaml: 'a: x⟦\u2060⟧y\n', code: 'yaml/hidden-character', words: 'U+2060' },
  { name: 'a mark of byte order in the text', yaml: 'a: x⟦\ufeff⟧y\n', code: 'yaml/hidden-character', words: 'U+FEFF' },
  { name: 'NUL', yaml: 'a: x⟦\0⟧y\n', code: 'yaml/hidden-character', words: 'U+0000' },
  { name: 'a line break from Word', yaml: 'a: x⟦\v⟧y\n', code: 'yaml/hidden-character', words: 'Word' },
  { name: 'an old line break', yaml: 'a: x⟦\r⟧y\n', code: 'yaml/hidden-character', words: 'U+000D' },
  { name: 'several in a row', yaml: 'a: x⟦\u200b\u2060\u200b⟧y\n', code: 'yaml/hidden-character', words: '2 more' },
  { name: 'one before a name', yaml: '⟦\u200b⟧a: b\n', code: 'yaml/hidden-character', words: 'cannot be seen' },
  { name: 'tags without a flag', yaml: 'a: x⟦\u{e0041}\u{e0042}⟧y\n', code: 'yaml/hidden-character', words: 'U+E0041' },
  { name: 'an escaped control', yaml: 'a: "x⟦\\u202e⟧y"\n', code: 'yaml/hidden-character', words: 'U+202E' },
  { name: 'an escaped NUL', yaml: 'a: "x\\\\⟦\\0⟧y"\n', code: 'yaml/hidden-character', words: 'NUL' },
  { name: 'half a character', yaml: 'a: "x⟦\\uD83D⟧y"\n', code: 'yaml/hidden-character', words: 'half of a character' },
  { name: 'a lost character', yaml: 'a: the child⟦\ufffd⟧s file\n', code: 'yaml/lost-character', words: 'apostrophe' },
];

const windows: readonly Case[] = [
  { name: 'CRLF and a byte order mark', yaml: '\ufeffa: We do this⟦:⟧ that\r\nb: c\r\n', code: 'yaml/colon-in-text', words: 'colon' },
  { name: 'a later line with CRLF', yaml: '\ufeffa: b\r\nb: one two ⟦# x⟧\r\n', code: 'yaml/comment-cuts-text', words: '“# x”' },
  {
    name: 'a conflict with CRLF',
    yaml: '⟦<<<<<<< HEAD\r\na: b\r\n=======\r\na: c\r\n>>>>>>> x⟧\r\n',
    code: 'yaml/conflict-marks',
    words: 'lines 1 to 5',
  },
];

const groups: Readonly<Record<string, readonly Case[]>> = {
  'indents and levels': indents,
  'colons and names': colons,
  'quotation marks': quotes,
  'signs at the start of text': starts,
  brackets,
  'text traps': traps,
  'names that cannot be': keys,
  'YAML no notice needs': foreign,
  'hidden characters': hidden,
  'files from Windows': windows,
};

describe.each(Object.entries(groups))('%s', (_group, cases) => {
  it.each(cases)('$name is one finding at its place', ({ yaml, code, words }) => {
    const { text, range } = takeMarks(yaml);
    const { file, diagnostics } = readText(text);
    expect(diagnostics.map((finding) => `${finding.code} ${placeOf(file, finding)}`)).toEqual([`${code} ${range}`]);
    expect(diagnostics.map((finding) => `${finding.message}\n${finding.hint ?? ''}`).join()).toContain(words);
    expect(diagnostics.every((finding) => finding.severity === 'error')).toBe(true);
  });
});

describe('a name used twice', () => {
  it('shows where it was used first', () => {
    const { file, diagnostics } = readText('a: 1\nb: 2\na: 3\n');
    const related = diagnostics.flatMap((finding) => finding.related ?? []);
    expect(related.map((place) => `${place.message} ${placeOf(file, { ...place, code: '', severity: 'info' })}`)).toEqual([
      'First used here. 1:1-1:2',
    ]);
    expect(file.value).toEqual({ a: 1, b: 2 });
  });
});

describe('a field that is not lined up', () => {
  it.each([
    ['too far in, under an item', 'a:\n  - id: b\n     ', 'name', 'id', 4],
    ['too far out, under an item', 'a:\n  - id: b\n   ', 'name', 'id', 4],
    ['under the dash', 'a:\n  - id: b\n  ', 'name', 'id', 4],
    ['much too far in', 'a:\n  - id: b\n      ', 'name', 'id', 4],
    ['under an item whose dash stands at the left', 'a:\n- id: b\n ', 'name', 'id', 2],
    ['under an item with more spaces after its dash', 'a:\n  -  id: b\n    ', 'name', 'id', 5],
    ['after a remark and an empty line', 'a:\n  - id: b\n\n   # note\n   ', 'name', 'id', 4],
    ['under an item without a value', 'a:\n  - id:\n   ', 'name', 'id', 4],
    ['after a list inside an item', 'a:\n  - id: b\n    c:\n      - d\n   ', 'e', 'c', 4],
    ['under a group of fields', 'a:\n  b: c\n   ', 'd', 'b', 2],
  ])('is told what to stand under, and stands right once it does: %s', (_, before, name, above, indent) => {
    const { file, diagnostics } = readText(`${before}${name}: x\n`);
    const lines = before.split('\n');
    const column = (lines.at(-1) ?? '').length + 1;
    expect(diagnostics.map((finding) => `${finding.code} ${placeOf(file, finding)}`)).toEqual([
      `yaml/indentation ${String(lines.length)}:${String(column)}-${String(lines.length)}:${String(column + name.length)}`,
    ]);
    expect(diagnostics[0]?.hint).toContain(`begin it exactly under “${above}”: put ${String(indent)} spaces before it`);
    const mended = [...lines.slice(0, -1), `${' '.repeat(indent)}${name}: x\n`].join('\n');
    expect(readText(mended).diagnostics).toEqual([]);
  });

  it.each(['a: We keep it\n      for: ever\n', 'a:\n  - b\n    c: d\n'])('is sent nowhere where nothing is near: %j', (text) => {
    const { diagnostics } = readText(text);
    expect(diagnostics.map(({ code }) => code)).toEqual(['yaml/indentation']);
    expect(diagnostics[0]?.hint).not.toContain('exactly under “');
  });
});

describe('several faults', () => {
  it('are each told, in file order', () => {
    const { diagnostics } = readText('a: @x\nb: one two # y\nc: [d e]\nf: "\\q"\na: 1\n');
    expect(diagnostics.map((finding) => finding.code)).toEqual([
      'yaml/bad-start',
      'yaml/comment-cuts-text',
      'yaml/text-in-flow',
      'yaml/bad-escape',
      'yaml/duplicate-key',
    ]);
  });

  it('of one kind are told up to fifty, with the number of the others', () => {
    const { diagnostics } = readText('- a b # c\n'.repeat(73));
    expect(diagnostics).toHaveLength(50);
    expect(diagnostics[49]?.hint).toContain('23 more');
  });
});
