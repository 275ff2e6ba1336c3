import { isDeepStrictEqual } from 'node:util';
import { isScalar, isSeq, Lexer, parseDocument, Scalar, visit, type YAMLMap, type YAMLSeq } from 'yaml';
import type { Diagnostic, Result } from '../diagnostics/index.js';
import { createSource, parseYaml, type YamlFile } from '../yaml/index.js';
import { notFormatted, unreadable } from './findings.js';
import { writeInFlow } from './write-value.js';

/** The longest list in brackets that stays on one line. */
const longestFlow = 100;

/**
 * A file in the one form that all files of a workspace can have: two spaces of indent, dashes further in than their key, one space before
 * a remark, one empty line at most, quotation marks only where they do something, brackets only for short lists of ids.
 *
 * What the file says stays the same, and so do every remark, the order of everything, and how its lines end; a byte order mark goes. The
 * outcome is read again to be sure of it. Without a text there is a finding.
 */
export function formatText(file: string, decoded: string): Result<string | undefined> {
  const before = parseYaml(createSource(file, decoded)).value;
  if (!before.complete || before.root === undefined) return refuse(unreadable(file));
  const formatted = layOut(before.source.text);
  const after = parseYaml(createSource(file, formatted)).value;
  if (!isSame(before, after)) return refuse(notFormatted(file));
  return { value: before.source.lineEnding === 'crlf' ? formatted.replaceAll('\n', '\r\n') : formatted, diagnostics: [] };
}

function layOut(text: string): string {
  const document = parseDocument(text, { version: '1.2', schema: 'core', merge: false, uniqueKeys: false });
  visit(document, {
    Collection: (_, node) => {
      node.flow = node.items.length === 0 || (node.flow === true && isSeq(node) && isShort(node));
    },
    Scalar: (_, node) => {
      node.type = plainest(node);
    },
  });
  return document.toString({ lineWidth: 0, indent: 2, indentSeq: true, flowCollectionPadding: false, minContentWidth: 0 });
}

/** Ids, numbers, yes or no on one line. */
function isShort({ items, commentBefore, comment }: YAMLSeq | YAMLMap): boolean {
  const written = items.map((item) => (isScalar(item) && !hasRemark(item) ? writeInFlow(item.value) : undefined));
  const isPlain = !written.includes(undefined) && (commentBefore ?? comment) === undefined;
  return isPlain && written.join(', ').length <= longestFlow;
}

function hasRemark({ commentBefore, comment }: Scalar): boolean {
  return (commentBefore ?? comment ?? '') !== '';
}

/**
 * Text of several lines stands as it reads. Quotation marks stay where a text begins like a number or a date, or is a word that some
 * programs take for yes or no; the library puts them in wherever YAML needs them.
 */
function plainest({ type, value }: Scalar): Scalar.Type | undefined {
  if (typeof value !== 'string' || type === Scalar.BLOCK_FOLDED || type === Scalar.BLOCK_LITERAL) return type ?? undefined;
  if (value.includes('\n')) return Scalar.BLOCK_LITERAL;
  const isQuoted = type === Scalar.QUOTE_SINGLE || type === Scalar.QUOTE_DOUBLE;
  return isQuoted && /^[\d.+-]|^(?:y|n|yes|no|on|off|true|false|null|~)$/i.test(value) ? Scalar.QUOTE_DOUBLE : Scalar.PLAIN;
}

function isSame(before: YamlFile, after: YamlFile): boolean {
  const remarks = [before, after].map(({ source }) => remarksOf(source.text));
  return after.complete && isDeepStrictEqual(before.value, after.value) && isDeepStrictEqual(remarks[0], remarks[1]);
}

function remarksOf(text: string): readonly string[] {
  return [...new Lexer().lex(text)].filter((lexeme) => lexeme.startsWith('#')).map((remark) => remark.trim());
}

function refuse(finding: Diagnostic): Result<undefined> {
  return { value: undefined, diagnostics: [finding] };
}
