import type { ListNode, MapNode, YamlFile } from '../yaml/index.js';
import { entryEnd } from './extent.js';
import { permute } from './revise-list.js';
import type { TextEdit } from './text-edit.js';
import { writeInFlow } from './write-value.js';

/** Puts an id into brackets that hold others. `undefined` for a text: brackets are no place for it. */
export function insertInFlow(list: ListNode, position: number, value: unknown): readonly TextEdit[] | undefined {
  const written = writeInFlow(value);
  const next = list.items[position];
  const last = list.items.at(-1);
  if (written === undefined || last === undefined) return undefined;
  return next === undefined
    ? [{ start: last.end, end: last.end, text: `, ${written}` }]
    : [{ start: next.start, end: next.start, text: `${written}, ` }];
}

/** Takes one of several out of brackets, with a comma. */
export function removeFromFlow(parent: ListNode | MapNode, position: number): readonly TextEdit[] | undefined {
  const parts = partsOf(parent);
  const [before, own, next] = [parts[position - 1], parts[position], parts[position + 1]];
  if (own === undefined) return undefined;
  if (before !== undefined) return [{ start: before.end, end: own.end, text: '' }];
  return next === undefined ? undefined : [{ start: own.start, end: next.start, text: '' }];
}

export function moveInFlow({ source }: YamlFile, list: ListNode, from: number, to: number): readonly TextEdit[] {
  return permute(source.text, partsOf(list), from, to);
}

/** Whether there is a remark inside: writing the brackets anew would lose it. */
export function hasRemark({ source }: YamlFile, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return /(?:^|\s)#/m.test(source.text.slice(start, end));
}

function partsOf(node: ListNode | MapNode): readonly { readonly start: number; readonly end: number }[] {
  return node.kind === 'list' ? node.items : [...node.entries.values()].map((entry) => ({ start: entry.key.start, end: entryEnd(entry) }));
}
