import { findNode, type YamlNode } from '../yaml/index.js';

/** Keys of maps, positions in lists, or the `id` of a list item in place of its position. */
export type Path = readonly (string | number)[];

/**
 * One change to what a file says. Values are plain JSON data.
 * - `set` gives a value to what is there, or adds it: an entry of a map that is missing, together with the maps above it. A `remark` is put
 *   beside it, as one line and of at most 200 letters; a value that is there already gets none.
 * - `insert` puts an item before the one at `position` of the list; at its length, last. A list that is missing is made.
 * - `move` takes the item at `from` out and puts it where it then has the position `to`.
 */
export type Change =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown; readonly remark?: string }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'insert'; readonly path: Path; readonly position: number; readonly value: unknown }
  | { readonly kind: 'move'; readonly path: Path; readonly from: number; readonly to: number };

/** What a file says after a change, as plain data, worked out apart from its text. `undefined` where the change has no place. */
export function changeValue(value: unknown, change: Change): unknown {
  switch (change.kind) {
    case 'set':
      return changeAt(value, change.path, () => change.value);
    case 'remove':
      return removeAt(value, change.path);
    case 'insert':
      return changeAt(value, change.path, (list) => insertInto(list ?? [], change.position, change.value));
    case 'move':
      return changeAt(value, change.path, (list) => moveIn(list, change.from, change.to));
    default:
      return unreachable(change);
  }
}

/** The path with list positions in place of ids, as far as it exists; what does not exist yet is left as it is. */
export function toPositions(root: YamlNode, path: Path): Path {
  const { pointer } = findNode(root, path);
  return [...pointer, ...path.slice(pointer.length)];
}

function changeAt(value: unknown, [step, ...rest]: Path, change: (old: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (typeof step === 'string') {
    if (value !== undefined && value !== null && !isMap(value)) return undefined;
    const child = changeAt(value?.[step], rest, change);
    return child === undefined ? undefined : { ...value, [step]: child };
  }
  if (!Array.isArray(value) || step >= value.length) return undefined;
  const child = changeAt(value[step], rest, change);
  return child === undefined ? undefined : value.map((item: unknown, position) => (position === step ? child : item));
}

function removeAt(value: unknown, path: Path): unknown {
  const last = path.at(-1);
  return changeAt(value, path.slice(0, -1), (parent) => {
    if (typeof last === 'number') return Array.isArray(parent) && last < parent.length ? parent.toSpliced(last, 1) : undefined;
    if (last === undefined || !isMap(parent) || !(last in parent)) return undefined;
    return Object.fromEntries(Object.entries(parent).filter(([name]) => name !== last));
  });
}

function insertInto(list: unknown, position: number, value: unknown): unknown {
  return Array.isArray(list) && position >= 0 && position <= list.length ? list.toSpliced(position, 0, value) : undefined;
}

function moveIn(list: unknown, from: number, to: number): unknown {
  if (!Array.isArray(list) || ![from, to].every((position) => position >= 0 && position < list.length)) return undefined;
  const items: readonly unknown[] = list;
  return items.toSpliced(from, 1).toSpliced(to, 0, items[from]);
}

export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unreachable(change: never): never {
  throw new Error(`A change nobody expected: ${JSON.stringify(change)}`);
}
