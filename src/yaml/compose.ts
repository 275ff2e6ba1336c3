import { Composer, CST, Lexer, Parser } from 'yaml';
import type { Document, YAMLParseError } from 'yaml';
import type { Stretch } from './tree.js';

/** Collections within collections a file may hold. A notice needs about eight. */
export const deepest = 64;

/** A piece of writing the accepted part of YAML does without, at its place. */
export interface Mark extends Stretch {
  readonly kind: 'anchor' | 'alias' | 'tag' | 'directive' | 'question-mark';
}

/** What the parser made of the text. */
export interface Composed {
  readonly document: Document.Parsed | undefined;
  readonly errors: readonly YAMLParseError[];
  readonly marks: readonly Mark[];
  /** Texts in quotation marks, as far as the parser reads them. */
  readonly quoted: readonly Stretch[];
  /** Offsets of brackets that nothing closes. */
  readonly unclosedBrackets: readonly number[];
  /** Offset of the `---` that begins a second document. */
  readonly secondDocument: number | undefined;
  /** Offset of the first collection nested too deep; the text was not read any further. */
  readonly tooDeep: number | undefined;
}

/**
 * Read text with the YAML 1.2 core schema.
 *
 * Tokens are fed to the parser one at a time, so that nesting is measured before anything recursive is done with it.
 * The library's own search for duplicate keys compares every pair of keys: it is left out here and done with a map.
 */
export function compose(text: string): Composed {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  const seen: Seen = { marks: [], quoted: [], openBrackets: [], unclosedBrackets: [] };
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    if (!scalarNext) see(seen, lexeme, start);
    scalarNext = !scalarNext && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest + 1) return { ...nothing, tooDeep: start };
  }
  for (const token of parser.end()) tokens.push(token);
  const starts = tokens.filter((token) => token.type === 'document');
  const second = starts[1];
  const first = second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
  const [document] = withoutStacks(() => [...new Composer(options).compose(first, true, text.length)]);
  return {
    ...nothing,
    document,
    errors: document?.errors ?? [],
    marks: seen.marks,
    quoted: seen.quoted,
    unclosedBrackets: [...seen.unclosedBrackets, ...seen.openBrackets],
    secondDocument: second?.offset,
  };
}

interface Seen {
  readonly marks: Mark[];
  readonly quoted: Stretch[];
  readonly openBrackets: number[];
  readonly unclosedBrackets: number[];
}

/** The parser makes an Error of each fault. In a file full of faults their stacks would take most of the time. */
function withoutStacks<T>(run: () => T): T {
  const limit = Error.stackTraceLimit;
  Error.stackTraceLimit = 0;
  try {
    return run();
  } finally {
    Error.stackTraceLimit = limit;
  }
}

const options = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: true,
  logLevel: 'silent',
} as const;

const nothing: Composed = {
  document: undefined,
  errors: [],
  marks: [],
  quoted: [],
  unclosedBrackets: [],
  secondDocument: undefined,
  tooDeep: undefined,
};

/** Note what a token shows that the finished document no longer does. */
function see(seen: Seen, lexeme: string, start: number): void {
  const end = start + lexeme.length;
  switch (CST.tokenType(lexeme)) {
    case 'anchor':
      seen.marks.push({ kind: 'anchor', start, end });
      break;
    case 'alias':
      seen.marks.push({ kind: 'alias', start, end });
      break;
    case 'tag':
      seen.marks.push({ kind: 'tag', start, end });
      break;
    case 'directive-line':
      seen.marks.push({ kind: 'directive', start, end });
      break;
    case 'explicit-key-ind':
      seen.marks.push({ kind: 'question-mark', start, end });
      break;
    case 'single-quoted-scalar':
    case 'double-quoted-scalar':
      seen.quoted.push({ start, end });
      break;
    case 'flow-seq-start':
    case 'flow-map-start':
      seen.openBrackets.push(start);
      break;
    case 'flow-seq-end':
    case 'flow-map-end':
      seen.openBrackets.pop();
      break;
    case 'flow-error-end':
      seen.unclosedBrackets.push(...seen.openBrackets.splice(0));
      break;
    default:
  }
}
