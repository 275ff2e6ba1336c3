import { readValue, type ScalarStyle, type YamlFile, type YamlNode } from '../yaml/index.js';
import { changeValue, type Change, type Path } from './change.js';
import { replaceValue } from './replace-value.js';
import { hasRemark, insertInFlow, moveInFlow, removeFromFlow } from './revise-flow.js';
import { insertItem, moveItem, removeItem } from './revise-list.js';
import { addEntry, isOnly, removeEntry } from './revise-map.js';
import { findSlot, outermostFlow, pathOf, type Slot } from './slot.js';
import type { TextEdit } from './text-edit.js';
import { writeInFlow } from './write-value.js';

/** The usual order of the names of a map, by the path to it. Names that are not in it come last. */
export type OrderOf = (path: Path) => readonly string[];

/** What every way of making a change works with. */
interface Desk {
  readonly file: YamlFile;
  readonly root: YamlNode;
  readonly orderOf: OrderOf;
  /** How to write texts, where not as they were. */
  readonly style: ScalarStyle | undefined;
}

/** The edits of one change, by the smallest way that is known. `undefined` where the change has no place in the file. */
export function planChange(file: YamlFile, change: Change, orderOf: OrderOf, style?: ScalarStyle): readonly TextEdit[] | undefined {
  if (file.root === undefined) return undefined;
  const desk: Desk = { file, root: file.root, orderOf, style };
  switch (change.kind) {
    case 'set':
      return planSet(desk, change);
    case 'remove':
      return planRemove(desk, change);
    case 'insert':
      return planInsert(desk, change);
    case 'move':
      return planMove(desk, change);
    default:
      return unreachable(change);
  }
}

type Of<Kind extends Change['kind']> = Change & { readonly kind: Kind };

function planSet(desk: Desk, change: Of<'set'>): readonly TextEdit[] | undefined {
  const slot = findSlot(desk.root, change.path);
  if (slot === undefined) return planAdd(desk, change);
  if (outermostFlow(slot) === undefined) return replaceValue(desk.file, slot, change.value, desk.style);
  const short = slot.node.kind === 'scalar' ? writeInFlow(change.value) : undefined;
  if (short !== undefined && slot.node.end > slot.node.start) return [{ start: slot.node.start, end: slot.node.end, text: short }];
  return rewriteFlow(desk, slot, change);
}

/** Adds what is missing to the nearest map above it that is there. */
function planAdd(desk: Desk, { path, value }: Of<'set'>): readonly TextEdit[] | undefined {
  const { file, root, orderOf, style } = desk;
  const depth = path.findLastIndex((_, length) => findSlot(root, path.slice(0, length)) !== undefined);
  const above = path.slice(0, depth);
  const [name, ...rest] = path.slice(depth);
  const slot = findSlot(root, above);
  if (slot === undefined || typeof name !== 'string') return undefined;
  const inner = rest.reduceRight<unknown>((content, step) => (typeof step === 'string' ? { [step]: content } : [content]), value);
  if (isNothing(slot.node)) return replaceValue(file, slot, { [name]: inner }, style);
  if (slot.node.kind !== 'map') return undefined;
  if (outermostFlow(slot) !== undefined) return rewriteFlow(desk, slot, { kind: 'set', path: [...above, name], value: inner });
  return addEntry(file, slot.node, { name, value: inner, order: orderOf(above) }, style);
}

function planRemove(desk: Desk, change: Of<'remove'>): readonly TextEdit[] | undefined {
  const { file, root } = desk;
  const slot = findSlot(root, change.path);
  if (slot === undefined || slot.kind === 'root') return undefined;
  const holder = slot.parent;
  if (isOnly(slot)) {
    const nothing = slot.kind === 'entry' ? {} : [];
    return outermostFlow(holder) === undefined ? replaceValue(file, holder, nothing) : rewriteFlow(desk, holder, change);
  }
  if (outermostFlow(holder) !== undefined) {
    const flow = slot.kind === 'entry' ? slot.map : slot.list;
    const position = slot.kind === 'entry' ? [...slot.map.entries.values()].indexOf(slot.entry) : slot.position;
    return removeFromFlow(flow, position);
  }
  if (slot.kind === 'entry') return removeEntry(file, slot.map, slot.entry);
  return removeItem(file, slot.list, slot.position) ?? rewrite(desk, holder, change);
}

function planInsert(desk: Desk, change: Of<'insert'>): readonly TextEdit[] | undefined {
  const { file, root, style } = desk;
  const slot = findSlot(root, change.path);
  if (slot === undefined) return planAdd(desk, { kind: 'set', path: change.path, value: [change.value] });
  const { node } = slot;
  if (isNothing(node) || (node.kind === 'list' && node.items.length === 0 && slot === outermostFlow(slot))) {
    return replaceValue(file, slot, [change.value], style);
  }
  if (node.kind !== 'list') return undefined;
  const isFlow = outermostFlow(slot) !== undefined;
  if (isFlow) return insertInFlow(node, change.position, change.value) ?? rewriteFlow(desk, slot, change);
  return insertItem(file, node, change.position, change.value, style) ?? rewrite(desk, slot, change);
}

function planMove(desk: Desk, change: Of<'move'>): readonly TextEdit[] | undefined {
  const { file, root } = desk;
  const slot = findSlot(root, change.path);
  if (slot?.node.kind !== 'list') return undefined;
  if (outermostFlow(slot) !== undefined) return moveInFlow(file, slot.node, change.from, change.to);
  return moveItem(file, slot.node, change.from, change.to) ?? rewrite(desk, slot, change);
}

/** Brackets that cannot hold the change are written anew in blocks, unless a remark stands in them. */
function rewriteFlow(desk: Desk, slot: Slot, change: Change): readonly TextEdit[] | undefined {
  const outer = outermostFlow(slot);
  return outer && rewrite(desk, outer, change);
}

function rewrite({ file, style }: Desk, slot: Slot, change: Change): readonly TextEdit[] | undefined {
  if (hasRemark(file, slot.node)) return undefined;
  const inner = { ...change, path: change.path.slice(pathOf(slot).length) };
  return replaceValue(file, slot, changeValue(readValue(slot.node), inner), style);
}

function isNothing(node: YamlNode): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function unreachable(change: never): never {
  throw new Error(`A change nobody expected: ${JSON.stringify(change)}`);
}
