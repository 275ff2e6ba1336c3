import { numbered, readWords, type Midway, type Reading, type Reply, type Talk } from './talk.js';

/** An entry of a list that is asked for: what is shown of it, and what it becomes in the answers. */
export interface Entry<T> {
  readonly shown: string;
  readonly value: T;
}

export interface ListQuestion<T> {
  readonly asks: string;
  readonly help: string;
  /** What is there already, from the model. */
  readonly now: readonly Entry<T>[];
  /** What becomes of words that are added. Nothing: it was thought better of. */
  readonly add: (words: string) => Promise<Reply<Entry<T>>>;
}

/** What a list has become. Skipped where nothing was changed. Going back takes the last change back first. */
export async function editList<T>(
  talk: Talk,
  { asks, help, now, add }: ListQuestion<T>,
): Promise<Reply<readonly T[]> | Midway<readonly T[]>> {
  const before: (readonly Entry<T>[])[] = [];
  let entries = now;
  for (;;) {
    const first = before.length === 0;
    const reply = await talk.ask<string | number>({
      asks: first ? asks : 'So far:',
      help: `${help}\n${howTo(entries)}`,
      shown: [...numbered(entries.map(({ shown }) => shown)), howTo(entries)],
      read: (text) => readEntry(text, entries.length),
    });
    if (reply.kind === 'skipped') return first ? reply : { kind: 'given', value: entries.map(({ value }) => value) };
    if (reply.kind === 'back' && !first) {
      entries = before.pop() ?? now;
      continue;
    }
    if (reply.kind === 'back') return reply;
    const changed = reply.kind === 'given' ? await change(entries, reply.value, add) : reply;
    if (changed.kind === 'left') return first ? changed : { kind: 'midway', value: entries.map(({ value }) => value) };
    if (changed.kind !== 'given') continue;
    before.push(entries);
    entries = changed.value;
  }
}

/** The list with words added, or without the entry at a position. */
async function change<T>(
  entries: readonly Entry<T>[],
  what: string | number,
  add: ListQuestion<T>['add'],
): Promise<Reply<readonly Entry<T>[]>> {
  if (typeof what === 'number') return { kind: 'given', value: entries.filter((_, position) => position !== what) };
  const added = await add(what);
  return added.kind === 'given' ? { kind: 'given', value: [...entries, added.value] } : added;
}

function howTo(entries: readonly unknown[]): string {
  return entries.length === 0
    ? 'Write one on a line, and press Enter. An empty line ends the list.'
    : 'Write one more, or a number to take that one out. An empty line ends the list.';
}

function readEntry(text: string, length: number): Reading<string | number> {
  if (!/^\d{1,4}$/.test(text)) return readWords(text);
  const position = Number(text) - 1;
  return position >= 0 && position < length ? { value: position } : { refused: 'There is no entry with this number.' };
}
