import { isDeepStrictEqual } from 'node:util';
import type { Diagnostic, Result } from '../diagnostics/index.js';
import { createSource, findNode, parseYaml, readValue, type ScalarStyle, type YamlFile, type YamlNode } from '../yaml/index.js';
import { addRemark } from './add-remark.js';
import { changeValue, toPositions, type Change, type Path } from './change.js';
import { countErrors, notWritten, noPlace, unreadable } from './findings.js';
import { planChange, type OrderOf } from './plan-change.js';
import { splitSet } from './split-change.js';
import { applyEdits } from './text-edit.js';
import { writeValue } from './write-value.js';

/**
 * A file with these changes, one after the other, as text: `decoded` is what the file holds now, byte order mark and all.
 *
 * The text is changed and not the tree: a value is replaced where it stands, lines are put in or taken out, and all the rest (remarks,
 * order, empty lines, quotation marks, line ends) stays as it was. Each outcome is read again and has to hold what was wanted and
 * nothing else. Where it does not, or where the file cannot be read, there is a finding and no text.
 */
export function reviseText(
  file: string,
  decoded: string,
  changes: readonly Change[],
  orderOf: OrderOf = () => [],
): Result<string | undefined> {
  let text = decoded;
  for (const change of changes) {
    const revised = reviseOnce(file, text, change, orderOf);
    if (typeof revised !== 'string') return { value: undefined, diagnostics: [revised] };
    const remarked = revised === text ? text : withRemark(file, revised, change);
    if (remarked === undefined) return { value: undefined, diagnostics: [notWritten(file, change)] };
    text = remarked;
  }
  return { value: text, diagnostics: [] };
}

function reviseOnce(name: string, decoded: string, change: Change, orderOf: OrderOf): string | Diagnostic {
  const read = parseYaml(createSource(name, decoded));
  const file = read.value;
  if (read.diagnostics.every(({ code }) => code === 'yaml/empty') && file.root === undefined) return begin(name, decoded, change);
  if (file.root === undefined || !file.complete) return unreadable(name);
  const placed = { ...change, path: toPositions(file.root, change.path) };
  const wanted = changeValue(file.value, placed);
  if (wanted === undefined) return noPlace(name, change);
  if (isDeepStrictEqual(wanted, file.value)) return decoded;
  const parts = placed.kind === 'set' ? splitSet(valueAt(file.root, placed.path), placed.path, placed.value) : [placed];
  const isWhole = parts.length === 1 && parts[0]?.kind === placed.kind && parts[0].path.length === placed.path.length;
  if (!isWhole) return reviseInParts(name, decoded, parts, orderOf);
  return firstThat(styles, (style) => tryChange(read, decoded, { change: placed, wanted, orderOf, style })) ?? notWritten(name, change);
}

/** The first value of a file that holds nothing, or remarks alone: below them. */
function begin(name: string, decoded: string, change: Change): string | Diagnostic {
  const wanted = changeValue(undefined, change);
  if (wanted === undefined) return noPlace(name, change);
  const { inline, below, isCollection } = writeValue(wanted);
  const lineEnd = decoded.includes('\r\n') ? '\r\n' : '\n';
  const above = decoded.replace(/^\uFEFF/, '') === '' || decoded.endsWith('\n') ? decoded : decoded + lineEnd;
  const text = above + [...(isCollection ? below : [inline]), ''].join(lineEnd);
  const { value, diagnostics } = parseYaml(createSource(name, text));
  const isSound = value.complete && countErrors(diagnostics) === 0 && isDeepStrictEqual(value.value, wanted);
  return isSound ? text : notWritten(name, change);
}

function withRemark(name: string, revised: string, change: Change): string | undefined {
  if (change.kind !== 'set' || change.remark === undefined) return revised;
  const { root } = parseYaml(createSource(name, revised)).value;
  return root && addRemark(name, revised, toPositions(root, change.path), change.remark);
}

/** How a text may be written, from the way it was to the one that can hold any. */
const styles: readonly (ScalarStyle | undefined)[] = [undefined, 'plain', 'double'];

interface Trial {
  readonly change: Change;
  readonly wanted: unknown;
  readonly orderOf: OrderOf;
  readonly style: ScalarStyle | undefined;
}

function tryChange({ value: file, diagnostics }: Result<YamlFile>, decoded: string, trial: Trial): string | undefined {
  const edits = planChange(file, trial.change, trial.orderOf, trial.style);
  if (edits === undefined) return undefined;
  const text = applyEdits(decoded, file.source, edits);
  const revised = parseYaml(createSource(file.file, text));
  const isSound = revised.value.complete && countErrors(revised.diagnostics) <= countErrors(diagnostics);
  return isSound && isDeepStrictEqual(revised.value.value, trial.wanted) ? text : undefined;
}

function reviseInParts(name: string, decoded: string, parts: readonly Change[], orderOf: OrderOf): string | Diagnostic {
  const { value, diagnostics } = reviseText(name, decoded, parts, orderOf);
  return value ?? diagnostics[0] ?? unreadable(name);
}

function valueAt(root: YamlNode, path: Path): unknown {
  const { node, exact } = findNode(root, path);
  return exact ? readValue(node) : undefined;
}

function firstThat<T, R>(items: readonly T[], find: (item: T) => R | undefined): R | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
