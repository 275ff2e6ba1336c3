import { describe, expect, it } from 'vitest';
import { compareLines } from '../../src/edit/app/compare-lines.js';

function show(before: string, after: string): readonly string[] {
  const signs = { same: ' ', old: '-', new: '+' };
  return compareLines(before, after).map((group) => group.map(({ kind, line, text }) => `${signs[kind]}${line} ${text}`).join('\n'));
}

const ten = Array.from({ length: 10 }, (_, at) => `line ${at + 1}`);

function lines(...all: readonly string[]): string {
  return `${all.join('\n')}\n`;
}

describe('a comparison line by line', () => {
  it.each([
    { title: 'nothing', before: lines(...ten), after: lines(...ten), shown: [] },
    { title: 'nothing but the ends of lines', before: 'a\nb\n', after: '\uFEFFa\r\nb', shown: [] },
    { title: 'a new file', before: '', after: 'a\nb\n', shown: ['+1 a\n+2 b'] },
    { title: 'a file that is emptied', before: 'a\n', after: '', shown: ['-1 a'] },
    { title: 'a line at the end', before: 'a\nb\nc\n', after: 'a\nb\nc\nd\n', shown: [' 2 b\n 3 c\n+4 d'] },
    { title: 'a line twice', before: 'a\na\n', after: 'a\na\na\n', shown: [' 1 a\n 2 a\n+3 a'] },
    {
      title: 'a line that changed, with its neighbours',
      before: lines(...ten),
      after: lines(...ten.with(4, 'other')),
      shown: [' 3 line 3\n 4 line 4\n-5 line 5\n+5 other\n 6 line 6\n 7 line 7'],
    },
    {
      title: 'two places apart, the second moved by the first',
      before: lines(...ten),
      after: lines(...ten.slice(1, 9), 'other'),
      shown: ['-1 line 1\n 1 line 2\n 2 line 3', ' 7 line 8\n 8 line 9\n-10 line 10\n+9 other'],
    },
  ])('shows $title', ({ before, after, shown }) => {
    expect(show(before, after)).toEqual(shown);
  });

  it('holds every line of both, whatever they are', () => {
    const [before, after] = [lines('', 'a', '', 'b', '', 'c', ''), lines('a', '', '', 'c', 'b', '')];
    const rows = compareLines(before, after).flat();
    expect(rows.filter(({ kind }) => kind !== 'new').map(({ text }) => text)).toEqual(['', 'a', '', 'b', '', 'c', '']);
    expect(rows.filter(({ kind }) => kind !== 'old').map(({ text }) => text)).toEqual(['a', '', '', 'c', 'b', '']);
  });
});
