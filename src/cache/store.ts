import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

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
  /** Removes what this run did not use and nobody has written since the time given, in milliseconds of Unix time. */
  readonly prune: (since: number) => void;
}

/** What became of a notice; and the files that were drawn of something. */
export type EntryKind = 'notice' | 'files';

/** In the name of the folder: with another form of what is kept, an older store is not read. */
const form = 'v1';

const digestBytes = 32;

/**
 * Opens a store in a folder, which need not be there yet. `folder` is nobody else's: what lies there may be removed. With `readOnly` nothing is
 * kept.
 */
export function openStore(folder: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): Store {
  const root = join(folder, form);
  const used = new Set<string>();
  let wrote = false;
  let writable = !readOnly;

  const placeOf = (kind: EntryKind | 'blob', key: string): string => {
    if (!/^[0-9a-f]{64}$/.test(key)) throw new Error('What is kept in a store goes by a SHA-256 in hex.');
    return join(root, kind, key.slice(0, 2), key.slice(2));
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
  const load = (place: string): Buffer | undefined => {
    used.add(place);
    try {
      return readFileSync(place);
    } catch {
      return undefined;
    }
  };

  return {
    folder,
    readOnly,
    read: (kind, key) => {
      const file = load(placeOf(kind, key));
      const bytes = file?.subarray(digestBytes);
      return bytes !== undefined && digest(bytes).equals(file?.subarray(0, digestBytes) ?? Buffer.alloc(0)) ? bytes : undefined;
    },
    keep: (kind, key, bytes) => {
      write(placeOf(kind, key), [digest(bytes), bytes]);
    },
    readBlob: (hash) => {
      const bytes = load(placeOf('blob', hash));
      return bytes !== undefined && digest(bytes).toString('hex') === hash ? bytes : undefined;
    },
    keepBlob: (bytes) => {
      const hash = digest(bytes).toString('hex');
      write(placeOf('blob', hash), [bytes]);
      return hash;
    },
    placeOfBlob: (hash) => placeOf('blob', hash),
    hasBlob: (hash) => {
      const place = placeOf('blob', hash);
      used.add(place);
      return existsSync(place);
    },
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

/** What other forms of the store left behind has no use either. */
function prune(folder: string, used: ReadonlySet<string>, since: number): void {
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const place = join(entry.parentPath, entry.name);
      if (entry.isFile() && entry.name !== '.gitignore' && !used.has(place) && statSync(place).mtimeMs < since) removeQuietly(place);
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
