import type { ListNode, MapEntry, MapNode, YamlNode } from '../yaml/index.js';
import type { Path } from './change.js';

/** A place a value stands in: after the colon of a key, after the dash of an item, in brackets, or the whole file. */
export type Slot =
  | { readonly kind: 'root'; readonly node: YamlNode }
  | { readonly kind: 'entry'; readonly node: YamlNode; readonly map: MapNode; readonly entry: MapEntry; readonly parent: Slot }
  | { readonly kind: 'item'; readonly node: YamlNode; readonly list: ListNode; readonly position: number; readonly parent: Slot };

/** The place a path of keys and positions leads to, with those it goes through. `undefined` where it leads nowhere. */
export function findSlot(root: YamlNode, path: Path): Slot | undefined {
  let slot: Slot = { kind: 'root', node: root };
  for (const step of path) {
    const next = takeStep(slot, step);
    if (next === undefined) return undefined;
    slot = next;
  }
  return slot;
}

/** Where the colon or the dash before a value stands. */
export function anchorOf(slot: Slot): number {
  switch (slot.kind) {
    case 'root':
      return -1;
    case 'entry':
      return slot.entry.colon ?? slot.entry.key.end - 1;
    case 'item':
      return slot.list.dashes[slot.position] ?? slot.node.start;
    default:
      return unreachable(slot);
  }
}

/** The path of a place, with positions for items. */
export function pathOf(slot: Slot): Path {
  if (slot.kind === 'root') return [];
  return [...pathOf(slot.parent), slot.kind === 'entry' ? slot.entry.name : slot.position];
}

/** The outermost brackets a place stands in or has as its value. */
export function outermostFlow(slot: Slot): Slot | undefined {
  const outer = slot.kind === 'root' ? undefined : outermostFlow(slot.parent);
  return outer ?? (slot.node.kind !== 'scalar' && slot.node.flow ? slot : undefined);
}

function takeStep(parent: Slot, step: string | number): Slot | undefined {
  const { node } = parent;
  if (node.kind === 'map') {
    const entry = node.entries.get(String(step));
    return entry === undefined ? undefined : { kind: 'entry', node: entry.value, map: node, entry, parent };
  }
  const item = node.kind === 'list' && typeof step === 'number' ? node.items[step] : undefined;
  if (node.kind !== 'list' || item === undefined) return undefined;
  return { kind: 'item', node: item, list: node, position: Number(step), parent };
}

function unreachable(slot: never): never {
  throw new Error(`A place nobody expected: ${JSON.stringify(slot)}`);
}
