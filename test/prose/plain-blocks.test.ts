import { describe, expect, it } from 'vitest';
import { parseProse, type ProseBlock } from '../../src/prose/index.js';

const origin = { file: 'notice.yaml', path: ['introduction'] };

function read(text: string): readonly ProseBlock[] {
  return parseProse(text, origin, false).value;
}

/** A text that holds Markdown in a paragraph of its own goes the long way through the Markdown parser. */
function readWithMarkdown(text: string): readonly ProseBlock[] {
  return read(`${text}\n\n*Last.*`).slice(0, -1);
}

const texts: readonly string[] = [
  '',
  '\n\n',
  'One line.',
  'One line at its end.\n',
  '\n\nOne line after others.',
  'Two\nlines.',
  'Two.\n\nParagraphs.\n',
  'Many.\n\n\n\nBetween\nthem.\n\n\n',
  'A blank at a line end \nis none.',
  'Two blanks at a line end  \nbreak it.',
  'A blank at the very end ',
  ' A blank at the start.',
  '    Four blanks at the start.',
  '1. A number with a point.',
  '1) A number with a bracket.',
  '12345678 is a number.',
  '6 years after you leave.',
  'We keep it for\n7. That is a list from seven.',
  'Until\n2030 at most.',
  '- A dash.',
  '+ A plus.',
  'Words\n---',
  'Words\n===',
  '# A number sign.',
  'C# and F# are languages.',
  'Ours! And yours?',
  '“Quoted” and (in brackets).',
  '£10 for a copy.',
  '\u00a0A hard blank.',
  'A hard blank at the end.\u00a0',
  'https://www.example.org/path and someone@example.org.',
  'Cell\n:-:',
  'Table: A caption with no table.',
  'Ôl-ofal a chŵynion.',
  '🎉 A picture.',
  'A picture 🎉 within.',
  '- One item',
  '- One item\n- and another\n',
  'A list:\n- one\n- two',
  'A list:\n\n- one\n- two\n\nAnd words after it.',
  '- one\n\n- two, in the same list',
  'One list:\n\n- one\n\nAnd another:\n- two\n- three',
  '- one\nthat goes on',
  '- one\n  that goes on',
  '- one\n  - below',
  '- - one',
  '- 1. one',
  '- 6 years',
  '- ',
  '-',
  'Words\n-',
  '- # one',
  '- a - b',
  '- one \n- two',
];

describe('a text with no Markdown but the marks of lists', () => {
  it.each(texts)('is read as it is beside Markdown: %j', (text) => {
    expect(read(text)).toEqual(readWithMarkdown(text));
  });

  it('is its paragraphs, each at its place', () => {
    expect(read('One.\n\nTwo\nlines.\n')).toEqual([
      { kind: 'paragraph', at: { start: 0, end: 4 }, children: [{ kind: 'text', value: 'One.', at: { start: 0, end: 4 } }] },
      { kind: 'paragraph', at: { start: 6, end: 16 }, children: [{ kind: 'text', value: 'Two lines.', at: { start: 6, end: 16 } }] },
    ]);
  });
});
