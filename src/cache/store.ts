import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { openProofs, type KeptProofs } from './proofs.js';

/**
 * A folder of what was made before, safe to delete at any time. What is in it is proved each time it is used: what is damaged is as good as
 * not there, and is made anew. A file that cannot be written is not kept, and nobody has to hear of it.
 */
export interface Store {
  readonly folder: string;
  /** Nothing is kept. */
  readonly readOnly: boolean;
  /** What was kept under a key, whole. */
  readonly read: (kind: EntryKind, key: string) => Uint8Array | undefined;
  readonly keep: (kind: EntryKind, key: string, bytes: Uint8Array) => void;
  /** The bytes with this SHA-256, in hex. */
  readonly readBlob: (hash: string) => Uint8Array | undefined;
  /** Keeps bytes under their SHA-256. Where they cannot be written, there is nothing in the place that is given. */
  readonly keepBlob: (bytes: Uint8Array) => KeptBlob;
  /**
   * The bytes with this SHA-256, without reading them where they were proved before and nobody has touched the file since; nothing where
   * they are not there or damaged.
   */
  readonly proveBlob: (hash: string) => KeptBlob | undefined;
  /** Whether there is something under this hash. Only reading tells whether it is whole. */
  readonly hasBlob: (hash: string) => boolean;
  /** Every file of it: its path in the folder, with `/` between folders, and its place. */
  readonly list: () => readonly { readonly path: string; readonly place: string }[];
  /**
   * Ends a run: removes what it did not use and nobody has written since the time given, in milliseconds of Unix time, and keeps what it
   * proved.
   */
  readonly close: (since: number) => void;
}

/** Bytes that are kept, which may be linked to. */
export interface KeptBlob {
  /** Their SHA-256, in hex. */
  readonly hash: string;
  readonly place: string;
  /** In bytes. */
  readonly size: number;
  /** Nothing where they have gone meanwhile, or have been changed. */
  readonly read: () => Uint8Array | undefined;
}

/** What became of a notice; the files that were drawn of something; how a site was left when it had been made; and what is known to be whole. */
export type EntryKind = 'notice' | 'files' | 'site' | 'proofs';

/** In the name of the folder: with another form of what is kept, an older store is not read. */
const form = 'v1';

const digestBytes = 32;

/** There is one entry of what is known to be whole. */
const keyOfProofs = '0'.repeat(64);

export interface StoreOptions {
  /** Nothing is kept. */
  readonly readOnly?: boolean;
  /** Folders of other stores: what is not here is looked for there. */
  readonly also?: readonly string[];
  /** What was found there is kept here too. */
  readonly copies?: boolean;
  /** When the computer was started, in seconds of Unix time. Without it, every file is read before it is believed. */
  readonly boot?: number;
}

/** Opens a store in a folder, which need not be there yet. `folder` is nobody else's: what lies there may be removed. */
export function openStore(folder: string, { readOnly = false, also = [], copies = false, boot }: StoreOptions = {}): Store {
  const root = join(folder, form);
  const others = also.map((other) => join(other, form));
  const used = new Set<string>();
  let wrote = false;
  let writable = !readOnly;

  const placeOf = (kind: EntryKind | 'blob', key: string, below = root): string => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('What is kept in a store goes by a SHA-256 in hex.');
    return join(below, kind, key.slice(0, 2), key.slice(2));
  };
  /** Where it is kept, here or in another store; the place it would have here where it is nowhere. */
  const find = (kind: EntryKind | 'blob', key: string): string => {
    const own = placeOf(kind, key);
    if (others.length === 0 || existsSync(own)) return own;
    return others.map((other) => placeOf(kind, key, other)).find((place) => existsSync(place)) ?? own;
  };
  const write = (place: string, parts: readonly Uint8Array[]): void => {
    used.add(place);
    if (!writable) return;
    wrote = true;
    const draft = `${place}.${randomUUID()}`;
    try {
      if (!existsSync(dirname(place))) makeRoom(folder, dirname(place));
      writeFileSync(draft, Buffer.concat(parts), { flag: 'wx' });
      renameSync(draft, place);
    } catch {
      writable = false;
      removeQuietly(draft);
    }
  };
  const load = (kind: EntryKind | 'blob', key: string): Buffer | undefined => {
    const place = find(kind, key);
    used.add(place);
    try {
      const bytes = readFileSync(place);
      if (copies && place !== placeOf(kind, key)) write(placeOf(kind, key), [bytes]);
      return bytes;
    } catch {
      return undefined;
    }
  };

  const read = (kind: EntryKind, key: string): Uint8Array | undefined => {
    const file = load(kind, key);
    const bytes = file?.subarray(digestBytes);
    return bytes !== undefined && digest(bytes).equals(file?.subarray(0, digestBytes) ?? Buffer.alloc(0)) ? bytes : undefined;
  };
  const keep = (kind: EntryKind, key: string, bytes: Uint8Array): void => {
    write(placeOf(kind, key), [digest(bytes), bytes]);
  };
  const readProofs = (): KeptProofs | undefined => {
    const bytes = read('proofs', keyOfProofs);
    return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as KeptProofs);
  };
  const proofs = boot === undefined ? undefined : openProofs({ before: readProofs, placeOf: (hash) => placeOf('blob', hash), boot });
  const readBlob = (hash: string): Buffer | undefined => {
    const bytes = load('blob', hash);
    return bytes !== undefined && digest(bytes).toString('hex') === hash ? bytes : undefined;
  };
  /** Where nothing may be written, nothing is known the next time either. */
  const keepProofs = (): void => {
    try {
      const proved = writable ? proofs?.list(root) : undefined;
      if (proved !== undefined) keep('proofs', keyOfProofs, new TextEncoder().encode(JSON.stringify(proved)));
    } catch {
      return;
    }
  };

  return {
    folder,
    readOnly,
    read,
    keep,
    readBlob,
    proveBlob: (hash) => {
      const place = find('blob', hash);
      used.add(place);
      const readSize = (): number | undefined => readBlob(hash)?.length;
      const size = proofs ? proofs.prove(hash, place, readSize) : readSize();
      return size === undefined ? undefined : { hash, place: find('blob', hash), size, read: () => readBlob(hash) };
    },
    keepBlob: (bytes) => {
      const hash = digest(bytes).toString('hex');
      const place = placeOf('blob', hash);
      write(place, [bytes]);
      proofs?.note(hash, place);
      return { hash, place, size: bytes.length, read: () => bytes };
    },
    hasBlob: (hash) => {
      const place = find('blob', hash);
      used.add(place);
      return existsSync(place);
    },
    list: () => listFiles(root).map((place) => ({ path: relative(folder, place).split(sep).join('/'), place })),
    close: (since) => {
      if (wrote && writable) prune(folder, used, since);
      keepProofs();
    },
  };
}

/** The store keeps itself out of git. */
function makeRoom(folder: string, room: string): void {
  mkdirSync(room, { recursive: true });
  const ignore = join(folder, '.gitignore');
  if (!existsSync(ignore)) writeFileSync(ignore, '*\n');
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

function listFiles(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.flatMap((entry) => (entry.isFile() ? [join(entry.parentPath, entry.name)] : [])).sort();
}

/** What other forms of the store left behind has no use either. */
function prune(folder: string, used: ReadonlySet<string>, since: number): void {
  try {
    for (const place of listFiles(folder)) {
      if (!place.endsWith('.gitignore') && !used.has(place) && statSync(place).mtimeMs < since) removeQuietly(place);
    }
  } catch {
    return;
  }
}

function removeQuietly(place: string): void {
  try {
    rmSync(place, { force: true });
  } catch {
    return;
  }
}
