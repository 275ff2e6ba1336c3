import type { ScalarStyle, YamlFile, YamlNode } from '../yaml/index.js';
import { changeValue, isMap, type Change, type Path } from './change.js';
import { replaceValue } from './replace-value.js';
import { hasRemark, insertInFlow, moveInFlow, removeFromFlow } from './revise-flow.js';
import { insertItem, moveItem, removeItem } from './revise-list.js';
import { addEntry, isOnly, removeEntry } from './revise-map.js';
import { findSlot, outermostFlow, pathOf, type Slot } from './slot.js';
import type { TextEdit } from './text-edit.js';
import { writeInFlow } from './write-value.js';

/** The usual order of the names of a map, by the path to it. Names that are not in it come last. */
export type OrderOf = (path: Path) => readonly string[];

/** The edits of one change, by the smallest way that is known. `undefined` where the change has no place in the file. */
export function planChange(file: YamlFile, change: Change, orderOf: OrderOf, style?: ScalarStyle): readonly TextEdit[] | undefined {
  if (file.root === undefined) return undefined;
  switch (change.kind) {
    case 'set':
      return planSet(file, file.root, change, orderOf, style);
    case 'remove':
      return planRemove(file, file.root, change);
    case 'insert':
      return planInsert(file, file.root, change, orderOf);
    case 'move':
      return planMove(file, file.root, change);
    default:
      return unreachable(change);
  }
}

type Of<Kind extends Change['kind']> = Change & { readonly kind: Kind };

function planSet(
  file: YamlFile,
  root: YamlNode,
  change: Of<'set'>,
  orderOf: OrderOf,
  style?: ScalarStyle,
): readonly TextEdit[] | undefined {
  const slot = findSlot(root, change.path);
  if (slot === undefined) return planAdd(file, root, change, orderOf, style);
  if (outermostFlow(slot) === undefined) return replaceValue(file, slot, change.value, style);
  const short = slot.node.kind === 'scalar' ? writeInFlow(change.value) : undefined;
  if (short !== undefined && slot.node.end > slot.node.start) return [{ start: slot.node.start, end: slot.node.end, text: short }];
  return rewriteFlow(file, slot, change, style);
}

/** Adds what is missing to the nearest map above it that is there. */
function planAdd(
  file: YamlFile,
  root: YamlNode,
  { path, value }: Of<'set'>,
  orderOf: OrderOf,
  style?: ScalarStyle,
): readonly TextEdit[] | undefined {
  const depth = path.findLastIndex((_, length) => findSlot(root, path.slice(0, length)) !== undefined);
  const above = path.slice(0, depth);
  const [name, ...rest] = path.slice(depth);
  const slot = findSlot(root, above);
  if (slot === undefined || typeof name !== 'string') return undefined;
  const inner = rest.reduceRight<unknown>((content, step) => (typeof step === 'string' ? { [step]: content } : [content]), value);
  const isNothing = slot.node.kind === 'scalar' && slot.node.value === null;
  if (isNothing) return replaceValue(file, slot, { [name]: inner }, style);
  if (slot.node.kind !== 'map') return undefined;
  if (outermostFlow(slot) !== undefined) return rewriteFlow(file, slot, { kind: 'set', path: [...above, name], value: inner }, style);
  return addEntry(file, slot.node, { name, value: inner, order: orderOf(above) }, style);
}

function planRemove(file: YamlFile, root: YamlNode, change: Of<'remove'>): readonly TextEdit[] | undefined {
  const slot = findSlot(root, change.path);
  if (slot === undefined || slot.kind === 'root') return undefined;
  const holder = slot.parent;
  if (isOnly(slot)) {
    const nothing = slot.kind === 'entry' ? {} : [];
    return outermostFlow(holder) === undefined ? replaceValue(file, holder, nothing) : rewriteFlow(file, holder, change);
  }
  if (outermostFlow(holder) !== undefined) {
    const flow = slot.kind === 'entry' ? slot.map : slot.list;
    const position = slot.kind === 'entry' ? [...slot.map.entries.values()].indexOf(slot.entry) : slot.position;
    return removeFromFlow(flow, position);
  }
  if (slot.kind === 'entry') return removeEntry(file, slot.map, slot.entry);
  return removeItem(file, slot.list, slot.position) ?? rewrite(file, holder, change);
}

function planInsert(
  file: YamlFile,
  root: YamlNode,
  change: Of<'insert'>,
  orderOf: OrderOf,
  style?: ScalarStyle,
): readonly TextEdit[] | undefined {
  const slot = findSlot(root, change.path);
  if (slot === undefined) return planAdd(file, root, { kind: 'set', path: change.path, value: [change.value] }, orderOf, style);
  const { node } = slot;
  const isNothing = node.kind === 'scalar' && node.value === null;
  if (isNothing || (node.kind === 'list' && node.items.length === 0 && slot === outermostFlow(slot))) {
    return replaceValue(file, slot, [change.value], style);
  }
  if (node.kind !== 'list') return undefined;
  const isFlow = outermostFlow(slot) !== undefined;
  if (isFlow) return insertInFlow(node, change.position, change.value) ?? rewriteFlow(file, slot, change, style);
  return insertItem(file, node, change.position, change.value, style) ?? rewrite(file, slot, change, style);
}

function planMove(file: YamlFile, root: YamlNode, change: Of<'move'>): readonly TextEdit[] | undefined {
  const slot = findSlot(root, change.path);
  if (slot?.node.kind !== 'list') return undefined;
  if (outermostFlow(slot) !== undefined) return moveInFlow(file, slot.node, change.from, change.to);
  return moveItem(file, slot.node, change.from, change.to) ?? rewrite(file, slot, change);
}

/** Brackets that cannot hold the change are written anew in blocks, unless a remark stands in them. */
function rewriteFlow(file: YamlFile, slot: Slot, change: Change, style?: ScalarStyle): readonly TextEdit[] | undefined {
  const outer = outermostFlow(slot);
  return outer === undefined || hasRemark(file, outer.node) ? undefined : rewrite(file, outer, change, style);
}

function rewrite(file: YamlFile, slot: Slot, change: Change, style?: ScalarStyle): readonly TextEdit[] | undefined {
  const path = pathOf(slot);
  const inner = { ...change, path: change.path.slice(path.length) };
  const value = path.reduce<unknown>(stepInto, file.value);
  return hasRemark(file, slot.node) ? undefined : replaceValue(file, slot, changeValue(value, inner), style);
}

function stepInto(value: unknown, step: string | number): unknown {
  if (Array.isArray(value)) return typeof step === 'number' ? value[step] : undefined;
  return isMap(value) ? value[step] : undefined;
}

function unreachable(change: never): never {
  throw new Error(`A change nobody expected: ${JSON.stringify(change)}`);
}
