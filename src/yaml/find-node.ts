import type { MapEntry, Stretch, YamlNode } from './tree.js';

/** The node a path leads to, or the nearest parent that exists (`exact: false`). */
export interface Found {
  readonly node: YamlNode;
  /** The key the node stands under; none for the root and for list items. */
  readonly key: Stretch | undefined;
  readonly exact: boolean;
  /** The same path with list positions, as far as it exists. */
  readonly pointer: readonly (string | number)[];
}

/** Follow a path of keys, ids of list items and positions from the root. */
export function findNode(root: YamlNode, path: readonly (string | number)[]): Found {
  const pointer: (string | number)[] = [];
  let node = root;
  let key: Stretch | undefined;
  for (const step of path) {
    const next = takeStep(node, step);
    if (next === undefined) return { node, key, exact: false, pointer };
    pointer.push(next.step);
    node = next.node;
    key = next.entry?.key;
  }
  return { node, key, exact: true, pointer };
}

interface Step {
  readonly step: string | number;
  readonly node: YamlNode;
  readonly entry?: MapEntry;
}

function takeStep(node: YamlNode, step: string | number): Step | undefined {
  switch (node.kind) {
    case 'scalar':
      return undefined;
    case 'map': {
      const entry = node.entries.get(String(step));
      return entry === undefined ? undefined : { step: entry.name, node: entry.value, entry };
    }
    case 'list': {
      const position = typeof step === 'number' ? step : node.positions.get(step);
      const item = position === undefined ? undefined : node.items[position];
      return position === undefined || item === undefined ? undefined : { step: position, node: item };
    }
    default:
      return unreachable(node);
  }
}

function unreachable(node: never): never {
  throw new Error(`A kind of node nobody expected: ${JSON.stringify(node)}`);
}
