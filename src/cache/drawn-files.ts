import { createHash } from 'node:crypto';
import type { KeptBlob, Store } from './store.js';

/** A file of the site as it was drawn. `about` is plain data that is wanted again with it. */
export interface DrawnFile<About> {
  readonly path: string;
  readonly content: string | Uint8Array;
  readonly about?: About;
}

/** The same as it is kept: a site links to it instead of writing it a second time. */
export interface KeptFile<About> extends KeptBlob {
  readonly path: string;
  readonly about?: About;
}

/** Files that were drawn of the same, kept between runs. */
export interface DrawnFiles {
  /** The files that were drawn of what has this key; nothing unless all of them are there and whole. */
  readonly find: <About>(key: string) => readonly KeptFile<About>[] | undefined;
  /** Keeps what is drawn of what has this key, one file after another. */
  readonly begin: (key: string) => FileKeeper;
}

export interface FileKeeper {
  readonly keep: <About>(file: DrawnFile<About>) => KeptFile<About>;
  /** No more is drawn of it: only now it can be found. */
  readonly finish: () => void;
}

interface Listed {
  readonly path: string;
  readonly hash: string;
  readonly about?: unknown;
}

/** Opens the drawn files of a store. What is the same in several sites is kept once. */
export function openDrawnFiles(store: Store): DrawnFiles {
  return {
    find: <About>(key: string) => {
      const list = store.read('files', key);
      if (list === undefined) return undefined;
      const listed = JSON.parse(new TextDecoder().decode(list)) as readonly Listed[];
      const files = listed.flatMap(({ path, hash, about }): readonly KeptFile<About>[] => {
        const blob = store.proveBlob(hash);
        return blob ? [{ path, ...blob, ...(about !== undefined && { about: about as About }) }] : [];
      });
      return files.length === listed.length ? files : undefined;
    },
    begin: (key) => {
      const listed: Listed[] = [];
      return {
        keep: ({ path, content, ...rest }) => {
          const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
          const blob = store.keepBlob(bytes);
          listed.push({ path, hash: blob.hash, ...rest });
          return { path, ...blob, ...rest };
        },
        finish: () => {
          store.keep('files', key, new TextEncoder().encode(JSON.stringify(listed)));
        },
      };
    },
  };
}

/** The key of what something is drawn of: plain data. What stands where in the sources is not drawn. */
export function keyOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value, withoutOrigin)).digest('hex');
}

function withoutOrigin(key: string, value: unknown): unknown {
  return key === 'origin' ? undefined : value;
}
