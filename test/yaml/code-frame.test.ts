import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../src/yaml/index.js';
import { readText } from './support.js';

function frame(text: string, line: number, from: number, to: number, toLine = line): string[] {
  const { file } = readText(text);
  return codeFrame(file.source, { start: { line, column: from }, end: { line: toLine, column: to } }).split('\n');
}

describe('codeFrame', () => {
  it('shows the line between its neighbours, carets under the range', () => {
    expect(frame('a: b\ntitle: We keep it\nc: d\n', 2, 8, 15)).toEqual([
      '  1 | a: b',
      '> 2 | title: We keep it',
      '    |        ^^^^^^^',
      '  3 | c: d',
    ]);
  });

  it('shows the first and the last line', () => {
    expect(frame('a: b', 1, 1, 2)).toEqual(['> 1 | a: b', '    | ^']);
    expect(frame('a: b\n', 9, 1, 1)).toEqual(['  1 | a: b', '> 2 |', '    | ^']);
  });

  it('lines its numbers up', () => {
    expect(frame('a: b\n'.repeat(10), 10, 1, 2)[0]).toBe('   9 | a: b');
  });

  it('ends a range of several lines with its first line', () => {
    expect(frame('a: b\nc: d\n', 1, 4, 3, 2)[1]).toBe('    |    ^');
  });

  it('shows a tab as one space, so that the carets stay under the text', () => {
    expect(frame('a:\tb\n', 1, 4, 5).slice(0, 2)).toEqual(['> 1 | a: b', '    |    ^']);
  });

  it('gives wide characters two columns and marks of accents none', () => {
    expect(frame('a: 漢字 b\n', 1, 7, 8)[1]).toBe('    |         ^');
    expect(frame('a: e\u0301 b\n', 1, 7, 8)[1]).toBe('    |      ^');
  });

  it('cuts a long line around the range', () => {
    const [row, carets] = frame(`a: ${'x'.repeat(500)}HERE${'y'.repeat(500)}\n`, 1, 504, 508);
    expect(row).toMatch(/^> 1 \| …x{30}HEREy{66}…$/);
    expect(carets?.indexOf('^')).toBe(row?.indexOf('HERE'));
    expect(carets?.trimEnd().endsWith('| '.padEnd(33) + '^^^^')).toBe(true);
  });

  it('lets nothing through that a terminal or a reader would obey', () => {
    const shown = frame('a: x\u001b[2J\u009by\u202ez\u200b\u2028\n', 1, 5, 6).join('\n');
    expect(shown).toContain('x<U+001B>[2J<U+009B>y<U+202E>z<U+200B><U+2028>');
    expect(shown).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\u2028]/u);
    expect(shown.split('\n')[1]).toBe(`    |     ${'^'.repeat(8)}`);
  });
});
