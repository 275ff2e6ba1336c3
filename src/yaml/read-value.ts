import type { YamlNode } from './tree.js';

/** The tree as plain JSON data. */
export function readValue(node: YamlNode): unknown {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(readValue);
    case 'map':
      return Object.fromEntries([...node.entries.values()].map((entry) => [entry.name, readValue(entry.value)]));
    default:
      return unreachable(node);
  }
}

function unreachable(node: never): never {
  throw new Error(`A kind of node nobody expected: ${JSON.stringify(node)}`);
}
