import type { Origin } from '../diagnostics/index.js';
import { findNode } from './find-node.js';
import type { YamlFile } from './yaml-file.js';
import type { YamlNode } from './tree.js';

/**
 * The origin of the value at a path of keys and positions, with the `id` of each list item in place of its position
 * where it has one. Where two items share an id, the later one keeps its position: the id would lead to the first.
 */
export function originAt(file: YamlFile, positions: readonly (string | number)[], part?: 'key' | 'value'): Origin {
  const path: (string | number)[] = [];
  let node: YamlNode | undefined = file.root;
  for (const step of positions) {
    path.push(node?.kind === 'list' && typeof step === 'number' ? nameItem(node, step) : step);
    node = node === undefined ? undefined : findChild(node, step);
  }
  return part === undefined ? { file: file.file, path } : { file: file.file, path, part };
}

/** JSON Pointer (RFC 6901) of an origin, with list positions; of the nearest parent that exists where it leads nowhere. */
export function pointerOf(file: YamlFile | undefined, origin: Origin): string {
  if (file?.root === undefined) return '';
  return findNode(file.root, origin.path)
    .pointer.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`)
    .join('');
}

/**
 * What was typed for a scalar, before YAML takes it for a number or a date: `01642245432`, not 1642245432.
 * Without quotes or folds for text. `undefined` for lists, maps and paths that lead nowhere.
 */
export function rawScalar(file: YamlFile, origin: Origin): string | undefined {
  if (file.root === undefined) return undefined;
  const found = findNode(file.root, origin.path);
  return found.exact && found.node.kind === 'scalar' ? found.node.text : undefined;
}

function nameItem(list: YamlNode & { readonly kind: 'list' }, position: number): string | number {
  const id = idOf(list.items[position]);
  return id !== undefined && list.positions.get(id) === position ? id : position;
}

/** The `id` of a list item, where it is a map that has one. */
export function idOf(item: YamlNode | undefined): string | undefined {
  if (item?.kind !== 'map') return undefined;
  const id = item.entries.get('id')?.value;
  return id?.kind === 'scalar' && typeof id.value === 'string' ? id.value : undefined;
}

function findChild(node: YamlNode, step: string | number): YamlNode | undefined {
  const found = findNode(node, [step]);
  return found.exact ? found.node : undefined;
}
