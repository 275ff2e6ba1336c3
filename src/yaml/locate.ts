import type { Origin, Range } from '../diagnostics/index.js';
import { findNode } from './find-node.js';
import type { Found } from './find-node.js';
import { mapScalar } from './map-scalar.js';
import { rangeAt } from './positions.js';
import type { ScalarNode, Stretch, YamlNode } from './tree.js';
import type { YamlFile } from './yaml-file.js';

const fileStart: Range = { start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };

/**
 * The place in the file an origin stands for.
 *
 * A path that does not exist falls back to the key of its nearest parent that does, then to where the content begins. `part: 'key'` of a
 * list item, which has no key of its own, is its first key. Without a file (it could not be read) only `at` can be told.
 */
export function locate(file: YamlFile | undefined, origin: Origin): Range {
  if (origin.at !== undefined) return origin.at;
  if (file?.root === undefined) return fileStart;
  const found = findNode(file.root, origin.path);
  const stretch = stretchOf(file, found, origin);
  return stretch === undefined ? fileStart : rangeAt(file.source, stretch.start, stretch.end);
}

function stretchOf(file: YamlFile, found: Found, origin: Origin): Stretch | undefined {
  if (!found.exact || origin.part === 'key') return keyStretch(found);
  const { node } = found;
  if (origin.span !== undefined && node.kind === 'scalar') return spanStretch(file, node, origin.span);
  return isEmpty(node) ? (keyStretch(found) ?? node) : node;
}

function keyStretch(found: Found): Stretch | undefined {
  if (found.key !== undefined) return found.key;
  // Something about the file as a whole stands where its content begins, below any remarks.
  if (found.pointer.length === 0) return { start: found.node.start, end: found.node.start };
  return firstKey(found.node) ?? found.node;
}

function firstKey(node: YamlNode): Stretch | undefined {
  if (node.kind !== 'map') return undefined;
  for (const entry of node.entries.values()) return entry.key;
  return undefined;
}

function spanStretch(file: YamlFile, node: ScalarNode, span: { readonly start: number; readonly end: number }): Stretch {
  const map = mapScalar(file.text, node);
  if (map === undefined || map.starts.length === 0) return node;
  const last = map.starts.length - 1;
  if (span.start > last) {
    const end = map.ends[last] ?? node.end;
    return { start: end, end };
  }
  const start = map.starts[Math.max(span.start, 0)] ?? node.start;
  const end = span.end <= span.start ? start : (map.ends[Math.min(span.end - 1, last)] ?? node.end);
  return { start, end };
}

function isEmpty(node: YamlNode): boolean {
  return node.start === node.end;
}
