import { lineEnd, lineIndexAt, lineStart, type ListNode, type ScalarStyle, type YamlFile } from '../yaml/index.js';
import { columnOf, contentEnd, isEmpty, isFirstOnLine, isRemark, lastLineOf, type Lines } from './extent.js';
import { indent } from './replace-value.js';
import { removeLines } from './revise-map.js';
import type { TextEdit } from './text-edit.js';
import { writeValue } from './write-value.js';

/** Puts an item into a list in blocks that has items. `undefined` where its dashes do not begin their lines. */
export function insertItem(
  file: YamlFile,
  list: ListNode,
  position: number,
  value: unknown,
  style?: ScalarStyle,
): readonly TextEdit[] | undefined {
  const chunks = findChunks(file, list);
  const { inline, below, isCollection } = writeValue(value, style);
  const rest = indent(isCollection ? below.slice(1) : below, 2);
  const item = indent([`- ${isCollection ? below[0] : inline}`, ...rest], columnOf(file.source, list.dashes[0] ?? 0));
  const gap = areApart(file, chunks) ? [''] : [];
  const next = chunks?.[position];
  if (next !== undefined) {
    const at = lineStart(file.source, next.first);
    return [{ start: at, end: at, text: `${[...item, ...gap].join('\n')}\n` }];
  }
  const last = chunks?.at(-1);
  if (last === undefined) return undefined;
  const at = lineEnd(file.source, last.last);
  return [{ start: at, end: at, text: `\n${[...gap, ...item].join('\n')}` }];
}

/** Takes an item out of a list in blocks that has others, with its lines. Remarks above it stay. */
export function removeItem(file: YamlFile, list: ListNode, position: number): readonly TextEdit[] | undefined {
  const own = findChunks(file, list)?.[position];
  const dash = list.dashes[position];
  return own === undefined || dash === undefined ? undefined : removeLines(file, lineIndexAt(file.source, dash), own.last);
}

/** Moves an item of a list in blocks, with the remarks right above it. What stands between the items stays where it is. */
export function moveItem(file: YamlFile, list: ListNode, from: number, to: number): readonly TextEdit[] | undefined {
  const chunks = findChunks(file, list);
  if (chunks === undefined) return undefined;
  const { source } = file;
  return permute(
    source.text,
    chunks.map(({ first, last }) => ({ start: lineStart(source, first), end: lineEnd(source, last) })),
    from,
    to,
  );
}

/** Moves the text of one stretch to the place of another; those between move up by one. */
export function permute(
  text: string,
  stretches: readonly { readonly start: number; readonly end: number }[],
  from: number,
  to: number,
): readonly TextEdit[] {
  const [moved] = stretches.slice(from, from + 1);
  if (moved === undefined) return [];
  const order = stretches.toSpliced(from, 1).toSpliced(to, 0, moved);
  return stretches.flatMap(({ start, end }, place) => {
    const other = order[place];
    return other === undefined || other.start === start ? [] : [{ start, end, text: text.slice(other.start, other.end) }];
  });
}

/** The lines of each item, from the first remark right above it. `undefined` where an item does not begin its line. */
function findChunks(file: YamlFile, list: ListNode): readonly Lines[] | undefined {
  const { source } = file;
  if (list.dashes.length !== list.items.length || !list.dashes.every((dash) => isFirstOnLine(source, dash))) return undefined;
  return list.items.map((item, position) => {
    const dash = list.dashes[position] ?? item.start;
    let first = lineIndexAt(source, dash);
    while (first > 0 && isRemark(source, first - 1) && isOfItem(file, first - 1, dash)) first -= 1;
    return { first, last: lastLineOf(file, item, contentEnd(item, dash)) };
  });
}

/** A remark above an item begins where its dash does; further left or right it is about something else. */
function isOfItem({ source }: YamlFile, line: number, dash: number): boolean {
  return source.text.slice(lineStart(source, line), lineEnd(source, line)).search(/#/) === columnOf(source, dash);
}

function areApart({ source }: YamlFile, chunks: readonly Lines[] | undefined): boolean {
  const later = chunks?.slice(1) ?? [];
  return later.length > 0 && later.every(({ first }) => isEmpty(source, first - 1));
}
