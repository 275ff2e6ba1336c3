import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { openStore, type Store, type StoreOptions } from '../cache/store.js';
import { bootTime } from './boot-time.js';
import type { Io } from './io.js';

/** Where what was compiled and drawn is kept between runs. Its name begins with a dot: nothing there is read as a notice. */
const cacheFolder = '.cache/fairnotice/build';

const thirtyDays = 30 * 86_400_000;

export interface OpenCache {
  readonly store: Store;
  /** Removes what has been of no use for a month, and keeps what is known of the rest. */
  readonly close: () => void;
}

/** Opens what is kept between runs, below the working directory. What is not there is looked for in the folders of `also`. */
export function openCache({ cwd, now }: Io, also: readonly string[] = []): OpenCache {
  const store = openStore(resolve(cwd, cacheFolder), { also, boot: bootTime() });
  return {
    store,
    close: () => {
      store.close(now - thirtyDays);
    },
  };
}

/** The same to read only: a command that only looks leaves no files behind. */
export function readCache({ cwd }: Io): Store {
  return openStore(resolve(cwd, cacheFolder), { readOnly: true });
}

/** A folder in its place that is gone after the run. */
export function openPassingCache(options: StoreOptions = {}): OpenCache {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-'));
  return {
    store: openStore(folder, options),
    close: () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
