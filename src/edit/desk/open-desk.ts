import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import type { WorkspaceSources } from '../../index.js';
import { reviseText, type OrderOf } from '../../revise/index.js';
import type { FileTypes } from '../../schema/index.js';
import { hashSources } from '../../workspace/index.js';
import { decode, encode, isHalfLetter, isSame, largest, readable } from './bytes.js';
import type { Conflict, Desk, FileChange } from './desk.js';
import { openDisk } from './disk.js';
import { changedOnDisk, noSuchFile, notText, notTyped, outOfReach, readAgain, tooLarge } from './findings.js';
import { addEntry, findResumed, forget, noHistory, seal, stepBack, stepForth, type Entry } from './history.js';
import { openRecovery, type Left } from './recovery.js';
import { saveFiles } from './save-files.js';
import { listFiles, placeOf, withFiles } from './shelf.js';

export interface DeskOptions {
  readonly cwd: string;
  /** Reads the workspace from disk. */
  readonly read: () => WorkspaceSources;
  /** The folder, from `cwd`, for the file that keeps what is not saved. It must not be one that is published. */
  readonly recovery: string;
  /** The usual order of the names in a kind of file. */
  readonly orderOf?: (kind: keyof FileTypes) => OrderOf;
}

/** A file with changes: what it held when it was opened, nothing where it is new, and what it would hold. */
export interface Held {
  readonly opened: Uint8Array | undefined;
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Opens the files of a workspace for changes, which stay here until they are saved. */
export function openDesk({ cwd, read, recovery: folder, orderOf }: DeskOptions): Desk {
  let sources = read();
  let held: ReadonlyMap<string, Held> = new Map();
  let history = noHistory;
  let revision = 0;
  let whole: { readonly revision: number; readonly sources: WorkspaceSources } | undefined;
  let saved: { readonly revision: number; readonly files: readonly string[] } | undefined;
  let restored: readonly string[] = [];
  let isKept = true;
  const disk = openDisk(cwd, sources.root);
  const recovery = openRecovery(join(resolve(cwd, folder), `${createHash('sha256').update(sources.root).digest('hex').slice(0, 16)}.json`));

  const openedOf = (file: string): Uint8Array | undefined => {
    const here = held.get(file);
    return here ? here.opened : listFiles(sources).find((one) => one.file === file)?.bytes;
  };
  const textOf = (file: string): string | undefined => {
    const opened = openedOf(file);
    return held.get(file)?.text ?? readableIn(opened);
  };
  const keep = (): void => {
    isKept = recovery.keep([...held].map(([file, { opened, text }]) => ({ file, opened: opened && decode(opened), here: text })));
  };
  const changed = (): void => {
    revision += 1;
    keep();
  };
  const hold = (texts: ReadonlyMap<string, string | undefined>): void => {
    const next = new Map(held);
    for (const [file, text] of texts) {
      const opened = openedOf(file);
      const bytes = text === undefined ? undefined : encode(text);
      if (text === undefined || bytes === undefined || isSame(bytes, opened)) next.delete(file);
      else next.set(file, { opened, text, bytes });
    }
    held = next;
    restored = restored.filter((file) => held.has(file));
    changed();
  };
  const record = (entry: Pick<Entry, 'title' | 'merge' | 'places'>, texts: ReadonlyMap<string, string | undefined>): void => {
    const files = new Map([...texts].map(([file, after]) => [file, { before: textOf(file), after }]));
    history = addEntry(history, { ...entry, files });
    hold(texts);
  };
  const isAt = (entry: Entry | undefined, side: 'before' | 'after'): entry is Entry =>
    entry !== undefined && [...entry.files].every(([file, texts]) => textOf(file) === texts[side]);
  /** While a file waits for somebody to choose between what is here and on disk, neither is taken away. */
  const canMove = (entry: Entry | undefined, side: 'before' | 'after'): entry is Entry =>
    isAt(entry, side) && conflicts().every(({ file }) => !entry.files.has(file));
  const textsOf = ({ files }: Entry, side: 'before' | 'after'): ReadonlyMap<string, string | undefined> =>
    new Map([...files].map(([file, texts]) => [file, texts[side]]));

  const readDisk = (): void => {
    const now = tryTo(read) ?? sources;
    const [old, fresh] = [sources, now].map((one) => new Map(listFiles(one).map(({ file, bytes }) => [file, bytes])));
    const others = [...new Set([...(old?.keys() ?? []), ...(fresh?.keys() ?? [])])].filter((file) => !held.has(file));
    const different = new Set(others.filter((file) => !isSame(old?.get(file), fresh?.get(file))));
    history = forget(history, ({ files }) => [...files.keys()].some((file) => different.has(file)));
    const isOther = hashSources(now) !== hashSources(sources);
    sources = now;
    if (isOther) changed();
  };
  const conflicts = (): readonly Conflict[] =>
    [...held].flatMap(([file, { opened, text }]) => {
      const found = disk.look(file);
      const now = found.kind === 'bytes' ? found.bytes : undefined;
      if (found.kind === 'elsewhere' || isSame(now, opened)) return [];
      return [{ file, opened: opened && decode(opened), onDisk: now && decode(now), here: text }];
    });
  const revise = ({ file, changes, startsFrom }: FileChange, text: string | undefined): string | Diagnostic => {
    const place = placeOf(sources, file);
    const isKnown = held.has(file) || openedOf(file) !== undefined;
    if (place === undefined || (!isKnown && startsFrom === undefined)) return noSuchFile(file);
    const found = disk.look(file);
    if (found.kind === 'elsewhere') return outOfReach(file);
    if (!isSame(found.kind === 'bytes' ? found.bytes : undefined, openedOf(file))) {
      if (held.has(file)) return changedOnDisk(file);
      readDisk();
      return readAgain(file);
    }
    const before = text ?? (isKnown ? undefined : startsFrom);
    if (before === undefined) return notText(file);
    const { value, diagnostics } = reviseText(file, before, changes, orderOf?.(place.kind));
    if (value === undefined) return diagnostics[0] ?? notText(file);
    if (isHalfLetter(value)) return notTyped(file);
    return encode(value).length > largest ? tooLarge(file) : value;
  };
  const restore = (left: readonly Left[]): void => {
    const sound = left.filter(({ file, here }) => {
      const bytes = openedOf(file);
      return placeOf(sources, file) !== undefined && !isHalfLetter(here) && !isSame(encode(here), bytes);
    });
    held = new Map(
      sound.map(({ file, opened, here }) => [
        file,
        { opened: opened === undefined ? undefined : encode(opened), text: here, bytes: encode(here) },
      ]),
    );
    restored = [...held.keys()];
    for (const { file } of [...listFiles(sources), ...left.filter((one) => placeOf(sources, one.file) !== undefined)]) disk.tidy(file);
    changed();
  };
  restore(recovery.read());

  return {
    sources: () => {
      if (whole?.revision !== revision) {
        whole = { revision, sources: withFiles(sources, new Map([...held].map(([file, { bytes }]) => [file, bytes]))) };
      }
      return whole.sources;
    },
    text: textOf,
    revision: () => revision,
    take: ({ files, ...entry }) => {
      const next = new Map<string, string>();
      const places = placesOf(files);
      const last = findResumed(history, { ...entry, ...(places === undefined ? {} : { places }) });
      const resumed = isAt(last, 'after') ? textsOf(last, 'before') : new Map<string, string | undefined>();
      for (const change of files) {
        const revised = revise(change, next.get(change.file) ?? resumed.get(change.file) ?? textOf(change.file));
        if (typeof revised !== 'string') return [revised];
        next.set(change.file, revised);
      }
      record({ ...entry, ...(places === undefined ? {} : { places }) }, next);
      return [];
    },
    unsaved: () => [...held].map(([file, { opened, text }]) => ({ file, onDisk: opened && decode(opened), here: text })),
    undoable: () => {
      const last = history.past.at(-1);
      return canMove(last, 'after') ? last.title : undefined;
    },
    redoable: () => {
      const next = history.future.at(-1);
      return canMove(next, 'before') ? next.title : undefined;
    },
    undo: () => {
      const last = history.past.at(-1);
      if (!canMove(last, 'after')) return;
      history = stepBack(history);
      hold(textsOf(last, 'before'));
    },
    redo: () => {
      const next = history.future.at(-1);
      if (!canMove(next, 'before')) return;
      history = stepForth(history);
      hold(textsOf(next, 'after'));
    },
    discard: () => {
      const opened = new Map([...held.keys()].map((file) => [file, readableIn(openedOf(file))]));
      if (opened.size > 0) record({ title: 'Throw away what is not saved' }, opened);
    },
    save: () => {
      const outcome = saveFiles({ held, disk, conflicts });
      const made = outcome.written.filter((file) => held.get(file)?.opened === undefined);
      history = forget(seal(history), ({ files }) => made.some((file) => files.has(file) && files.get(file)?.before === undefined));
      if (outcome.written.length === 0) return outcome;
      held = new Map([...held].filter(([file]) => !outcome.written.includes(file)));
      restored = restored.filter((file) => held.has(file));
      sources = tryTo(read) ?? sources;
      changed();
      saved = { revision, files: outcome.written };
      return outcome;
    },
    saved: () => (saved?.revision === revision ? saved.files : []),
    conflicts,
    settle: (file, by) => {
      const conflict = conflicts().find((one) => one.file === file);
      const here = held.get(file);
      if (conflict === undefined || here === undefined) return;
      readDisk();
      const found = disk.look(file);
      const opened = found.kind === 'bytes' ? found.bytes : undefined;
      held = new Map([...held, [file, { ...here, opened }]]);
      if (by === 'disk') record({ title: `Take “${file}” as it is on disk` }, new Map([[file, readableIn(opened)]]));
      else changed();
    },
    refresh: readDisk,
    restored: () => restored,
    isKept: () => isKept,
  };
}

/** Where a step does nothing but give values, in files that are there: to which places. */
function placesOf(files: readonly FileChange[]): string | undefined {
  const isSimple = files.every(
    ({ startsFrom, changes }) =>
      startsFrom === undefined && changes.every((change) => change.kind === 'set' && change.remark === undefined),
  );
  return isSimple ? JSON.stringify(files.map(({ file, changes }) => [file, changes.map(({ path }) => path)])) : undefined;
}

function readableIn(bytes: Uint8Array | undefined): string | undefined {
  return bytes && readable(bytes);
}

function tryTo<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
