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
  const marks: Mark[] = [];
  let scalarNext = false;
  for (const lexeme of new Lexer().lex(text)) {
    const start = parser.offset;
    const kind = scalarNext ? undefined : markKind(lexeme);
    if (kind !== undefined) marks.push({ kind, start, end: start + lexeme.length });
    scalarNext = !scalarNext && lexeme === CST.SCALAR;
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > deepest + 1) return { ...nothing, tooDeep: start };
  }
  for (const token of parser.end()) tokens.push(token);
  const starts = tokens.filter((token) => token.type === 'document');
  const second = starts[1];
  const first = second === undefined ? tokens : tokens.slice(0, tokens.indexOf(second));
  const [document] = new Composer(options).compose(first, true, text.length);
  return { ...nothing, document, errors: document?.errors ?? [], marks, secondDocument: second?.offset };
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

const nothing: Composed = { document: undefined, errors: [], marks: [], secondDocument: undefined, tooDeep: undefined };

function markKind(lexeme: string): Mark['kind'] | undefined {
  switch (CST.tokenType(lexeme)) {
    case 'anchor':
      return 'anchor';
    case 'alias':
      return 'alias';
    case 'tag':
      return 'tag';
    case 'directive-line':
      return 'directive';
    case 'explicit-key-ind':
      return 'question-mark';
    default:
      return undefined;
  }
}
