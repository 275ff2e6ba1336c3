import { lstatSync, realpathSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { besideOf, readStart } from '../../workspace/index.js';

/**
 * A file as it is on disk now: its bytes; that it is not there; or that it is nothing that may be read or written here. `path` is where it
 * really is, behind all links.
 */
export type OnDisk =
  | { readonly kind: 'bytes'; readonly path: string; readonly bytes: Uint8Array }
  | { readonly kind: 'absent'; readonly path: string }
  | { readonly kind: 'elsewhere' };

/** Looks at files of a workspace, by their name as people are shown it, and never outside of the workspace, wherever a link leads. */
export interface Disk {
  readonly look: (file: string) => OnDisk;
  /** Takes away what a stopped save left beside a file. */
  readonly tidy: (file: string) => void;
}

/** @param root the folder of the workspace, from `cwd`. */
export function openDisk(cwd: string, root: string): Disk {
  const look = (file: string): OnDisk => {
    const path = resolve(cwd, file);
    const inside = realPathOf(resolve(cwd, root));
    const real = realPathOf(path) ?? (isNothing(path) ? realOfNearest(path) : undefined);
    if (inside === undefined || real === undefined || !isBelow(real, inside)) return { kind: 'elsewhere' };
    return isNothing(path) ? { kind: 'absent', path: real } : read(real);
  };
  return {
    look,
    tidy: (file) => {
      const found = look(file);
      if (found.kind !== 'elsewhere') rmSync(besideOf(found.path), { force: true });
    },
  };
}

function read(path: string): OnDisk {
  try {
    return statSync(path).isFile() ? { kind: 'bytes', path, bytes: readStart(path) } : { kind: 'elsewhere' };
  } catch {
    return { kind: 'elsewhere' };
  }
}

function isNothing(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) === undefined;
  } catch {
    return false;
  }
}

function isBelow(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** Where what is not there would really be: the nearest folder above it that is there may be behind a link. */
function realOfNearest(path: string): string {
  const above = dirname(path);
  return join(realPathOf(above) ?? (above === path ? path : realOfNearest(above)), basename(path));
}

function realPathOf(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch {
    return undefined;
  }
}
