import { Lexer } from 'yaml';

/** A remark and where it stands. */
export interface Remark {
  /** Its words, without the sign before them. */
  readonly words: string;
  /** What stands before it on its line; empty where it has a line of its own. */
  readonly before: string;
  /** The field of the file that it stands in; none where it stands between fields. */
  readonly field?: string;
}

/** A file without some of its remarks, of which one on a line of its own goes with its line. What the file says stays the same. */
export function dropRemarks(text: string, isDropped: (remark: Remark) => boolean): string {
  return findRemarks(text)
    .toReversed()
    .reduce((left, { start, end }) => {
      const lineStart = left.lastIndexOf('\n', start - 1) + 1;
      const before = left.slice(lineStart, start).trim();
      const field = /^\s/.test(left.slice(lineStart)) ? fieldAbove(left, lineStart) : fieldOf(left.slice(lineStart, start));
      const words = left.slice(start + 1, end).trim();
      if (!isDropped({ words, before, ...(field !== undefined && { field }) })) return left;
      if (before === '') return left.slice(0, lineStart) + left.slice(left[end] === '\n' ? end + 1 : end);
      return left.slice(0, start).trimEnd() + left.slice(end);
    }, text);
}

/** Signs that the lexer puts between lexemes, and that are not in the text. The last stands before a value. */
const marks = new Set(['\u0002', '\u0018', '\u001f']);

function findRemarks(text: string): readonly { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  let at = 0;
  let mark = '';
  for (const lexeme of new Lexer().lex(text)) {
    if (marks.has(lexeme)) {
      mark = lexeme;
      continue;
    }
    if (lexeme.startsWith('#') && mark !== '\u001f') found.push({ start: at, end: at + lexeme.length });
    at += lexeme.length;
    mark = '';
  }
  return found;
}

function fieldAbove(text: string, lineStart: number): string | undefined {
  const lines = text.slice(0, lineStart).split('\n');
  return lines.map(fieldOf).findLast((field) => field !== undefined);
}

function fieldOf(line: string): string | undefined {
  return /^([A-Za-z]\w*):/.exec(line)?.[1];
}
