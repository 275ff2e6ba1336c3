import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/**
 * A folder of what was made before, safe to delete at any time. What is in it is proved each time it is read: what is damaged is as good as
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
  /** @returns the SHA-256 of the bytes, under which they are kept. */
  readonly keepBlob: (bytes: Uint8Array) => string;
  readonly placeOfBlob: (hash: string) => string;
  /** Whether there is something under this hash. Only reading tells whether it is whole. */
  readonly hasBlob: (hash: string) => boolean;
  /** Every file of it: its path in the folder, with `/` between folders, and its place. */
  readonly list: () => readonly { readonly path: string; readonly place: string }[];
  /** Removes what this run did not use and nobody has written since the time given, in milliseconds of Unix time. */
  readonly prune: (since: number) => void;
}

/** What became of a notice; the files that were drawn of something; and how a site was left when it had been made. */
export type EntryKind = 'notice' | 'files' | 'site';

/** In the name of the folder: with another form of what is kept, an older store is not read. */
const form = 'v1';

const digestBytes = 32;

export interface StoreOptions {
  /** Nothing is kept. */
  readonly readOnly?: boolean;
  /** Folders of other stores: what is not here is looked for there. */
  readonly also?: readonly string[];
  /** What was found there is kept here too. */
  readonly copies?: boolean;
}

/** Opens a store in a folder, which need not be there yet. `folder` is nobody else's: what lies there may be removed. */
export function openStore(folder: string, { readOnly = false, also = [], copies = false }: StoreOptions = {}): Store {
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

  return {
    folder,
    readOnly,
    read: (kind, key) => {
      const file = load(kind, key);
      const bytes = file?.subarray(digestBytes);
      return bytes !== undefined && digest(bytes).equals(file?.subarray(0, digestBytes) ?? Buffer.alloc(0)) ? bytes : undefined;
    },
    keep: (kind, key, bytes) => {
      write(placeOf(kind, key), [digest(bytes), bytes]);
    },
    readBlob: (hash) => {
      const bytes = load('blob', hash);
      return bytes !== undefined && digest(bytes).toString('hex') === hash ? bytes : undefined;
    },
    keepBlob: (bytes) => {
      const hash = digest(bytes).toString('hex');
      write(placeOf('blob', hash), [bytes]);
      return hash;
    },
    placeOfBlob: (hash) => find('blob', hash),
    hasBlob: (hash) => {
      const place = find('blob', hash);
      used.add(place);
      return existsSync(place);
    },
    list: () => listFiles(root).map((place) => ({ path: relative(folder, place).split(sep).join('/'), place })),
    prune: (since) => {
      if (wrote && writable) prune(folder, used, since);
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
