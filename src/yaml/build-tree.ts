import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { CST, Pair, YAMLMap, YAMLSeq } from 'yaml';
import { withoutHidden } from './hidden-characters.js';
import { idOf } from './origins.js';
import type { ListNode, MapEntry, MapNode, ScalarNode, ScalarStyle, Stretch, YamlNode } from './tree.js';

/** Something about a key the accepted part of YAML does without. */
export interface KeyFault extends Stretch {
  readonly kind: 'duplicate' | 'forbidden' | 'not-text' | 'merge' | 'odd-space';
  readonly name: string;
  /** Of a duplicate: where the key was first used. */
  readonly first?: Stretch;
}

/** The tree, and the keys it could not take. The first of two equal keys counts. */
export interface Built {
  readonly root: YamlNode;
  readonly faults: readonly KeyFault[];
}

/** Turn the parser's nodes into our own plain tree. An alias is never expanded: it reads as an empty value. */
export function buildTree(contents: unknown): Built {
  const faults: KeyFault[] = [];
  return { root: buildNode(contents, 0, faults), faults };
}

/** Names every object has a meaning for already. */
const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

function buildNode(node: unknown, fallback: number, faults: KeyFault[]): YamlNode {
  if (isMap(node)) return buildMap(node, fallback, faults);
  if (isSeq(node)) return buildList(node, fallback, faults);
  if (isScalar(node)) return buildScalar(node, fallback);
  const start = isAlias(node) ? (node.range?.[0] ?? fallback) : fallback;
  const end = isAlias(node) ? (node.range?.[1] ?? start) : start;
  return { kind: 'scalar', style: 'plain', value: null, text: '', indent: 0, start, end };
}

function buildMap(map: YAMLMap, fallback: number, faults: KeyFault[]): MapNode {
  const entries = new Map<string, MapEntry>();
  for (const pair of map.items) addEntry(entries, pair, fallback, faults);
  return { kind: 'map', flow: map.flow === true, entries, ...collectionStretch(map, fallback) };
}

function addEntry(entries: Map<string, MapEntry>, pair: Pair, fallback: number, faults: KeyFault[]): void {
  const key = buildNode(pair.key, fallback, []);
  const value = buildNode(pair.value, key.end, faults);
  const stretch = { start: key.start, end: key.end };
  const written = keyName(key);
  const name = written?.replace(oddSpaces, '');
  if (written !== undefined && name !== undefined && name !== written)
    faults.push({ kind: 'odd-space', name, start: key.start, end: key.start + written.length - name.length });
  if (name === undefined) return void faults.push({ kind: 'not-text', name: '', ...stretch });
  if (name === '<<') return void faults.push({ kind: 'merge', name, start: key.start, end: Math.max(key.end, value.end) });
  if (forbidden.has(name)) return void faults.push({ kind: 'forbidden', name, ...stretch });
  const first = entries.get(name);
  if (first !== undefined) return void faults.push({ kind: 'duplicate', name, ...stretch, first: first.key });
  if (key.kind === 'scalar' && typeof key.value !== 'string') faults.push({ kind: 'not-text', name, ...stretch });
  entries.set(name, { name, key: stretch, colon: placeOf(pair.srcToken?.sep, 'map-value-ind'), value });
}

/** Spaces that are none to YAML, at the start of a key: somebody meant them as its indent. */
const oddSpaces = /^[\u00a0\u2000-\u200a\u202f\u3000]+/;

/** What a key is called. A number or yes/no is called as it is typed; a list, a map or nothing is no name. */
function keyName(key: YamlNode): string | undefined {
  const name = key.kind === 'scalar' ? withoutHidden(key.text) : '';
  return name === '' ? undefined : name;
}

function buildList(list: YAMLSeq, fallback: number, faults: KeyFault[]): ListNode {
  const stretch = collectionStretch(list, fallback);
  const items = list.items.map((item) => buildNode(item, stretch.start, faults));
  const positions = new Map<string, number>();
  items.forEach((item, position) => {
    const id = idOf(item);
    if (id !== undefined && !positions.has(id)) positions.set(id, position);
  });
  return { kind: 'list', flow: list.flow === true, items, dashes: dashesOf(list), positions, ...stretch };
}

function dashesOf({ srcToken }: YAMLSeq): number[] {
  if (srcToken?.type !== 'block-seq') return [];
  return srcToken.items.map(({ start }) => placeOf(start, 'seq-item-ind')).filter((place) => place !== undefined);
}

function placeOf(tokens: readonly CST.SourceToken[] | undefined, type: CST.SourceToken['type']): number | undefined {
  return tokens?.find((token) => token.type === type)?.offset;
}

function buildScalar(scalar: Scalar, fallback: number): ScalarNode {
  const start = scalar.range?.[0] ?? fallback;
  const end = scalar.range?.[1] ?? start;
  const style = styleOf(scalar);
  const text = typeof scalar.value === 'string' ? scalar.value : (scalar.source ?? '');
  return { kind: 'scalar', style, value: jsonValue(scalar.value, text), text, indent: blockIndent(scalar), start, end };
}

/** Infinity, not-a-number and minus nought do not survive a JSON round trip: the first two stay text. */
function jsonValue(value: unknown, text: string): ScalarNode['value'] {
  if (typeof value === 'number') return Number.isFinite(value) ? value + 0 : text;
  return typeof value === 'boolean' || value === null ? value : text;
}

function styleOf(scalar: Scalar): ScalarStyle {
  switch (scalar.type) {
    case Scalar.QUOTE_SINGLE:
      return 'single';
    case Scalar.QUOTE_DOUBLE:
      return 'double';
    case Scalar.BLOCK_LITERAL:
      return 'literal';
    case Scalar.BLOCK_FOLDED:
      return 'folded';
    default:
      return 'plain';
  }
}

function blockIndent(scalar: Scalar): number {
  return scalar.srcToken?.type === 'block-scalar' ? scalar.srcToken.indent : 0;
}

/** A collection ends where its last value does, not after the empty lines that follow. */
function collectionStretch(collection: YAMLMap | YAMLSeq, fallback: number): Stretch {
  const start = collection.range?.[0] ?? fallback;
  return { start, end: collection.range?.[1] ?? start };
}
