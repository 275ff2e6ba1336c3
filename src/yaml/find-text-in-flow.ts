import type { Diagnostic } from '../diagnostics/index.js';
import { findingAt, quote } from './findings.js';
import type { SourceFile } from './source-file.js';
import type { ListNode, MapNode, Stretch, YamlNode } from './tree.js';

const id = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const name = /^[a-z][A-Za-z0-9]*(?:-[a-z0-9]+)*$/;
const language = /^[a-z]{2}$/;

/**
 * Text inside `[ ]` or `{ }`, where a comma splits it. Only ids, numbers, yes/no and nothing are safe there.
 * One finding for each bracket, at its first text.
 */
export function findTextInFlow(source: SourceFile, flow: ListNode | MapNode): Diagnostic[] {
  const text = firstText(flow);
  if (text === undefined) return [];
  return [
    findingAt(source, text, {
      code: 'yaml/text-in-flow',
      message: `${quote(source.text.slice(text.start, text.end))} is text inside ${flow.kind === 'list' ? 'square brackets' : 'curly brackets'}, where every comma begins a new item.`,
      hint: `Brackets are for short ids only. If this is one text, take the brackets away or put the whole text in quotation marks. Otherwise write one item to a line:\n${blockForm(source, flow)}`,
    }),
  ];
}

function firstText(node: YamlNode): Stretch | undefined {
  if (node.kind === 'scalar') return typeof node.value === 'string' && !id.test(node.value) ? node : undefined;
  if (node.kind === 'list') return firstOf(node.items, firstText);
  return firstOf([...node.entries.values()], (entry) => {
    if (!name.test(entry.name)) return entry.key;
    const isTranslation = language.test(entry.name) && entry.value.kind === 'scalar' && typeof entry.value.value === 'string';
    return isTranslation ? entry.value : firstText(entry.value);
  });
}

function firstOf<T>(items: readonly T[], find: (item: T) => Stretch | undefined): Stretch | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The same items, one to a line; the first few of many. */
function blockForm(source: SourceFile, flow: ListNode | MapNode): string {
  const lines =
    flow.kind === 'list'
      ? flow.items.slice(0, 6).map((item) => `  - ${shorten(source, item)}`)
      : [...flow.entries.values()].slice(0, 6).map((entry) => `  ${shorten(source, entry.key)}: ${shorten(source, entry.value)}`);
  return [...lines.slice(0, 5), ...(lines.length > 5 ? ['  …'] : [])].join('\n');
}

function shorten(source: SourceFile, stretch: Stretch): string {
  return quote(source.text.slice(stretch.start, stretch.end)).slice(1, -1);
}
