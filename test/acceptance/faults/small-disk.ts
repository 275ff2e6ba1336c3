import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A small disk of its own, in memory. */
export interface SmallDisk {
  readonly folder: string;
  /** Leaves so many bytes free. */
  readonly fill: (free: number) => void;
  readonly empty: () => void;
  readonly turn: (mode: 'ro' | 'rw') => void;
  readonly remove: () => void;
}

/** Mounts a disk of four megabytes; nothing where this user may not. */
export function mountSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-disk-'));
  const mount = (...words: readonly string[]): boolean => spawnSync('mount', [...words, folder]).status === 0;
  if (!mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs')) {
    rmSync(folder, { recursive: true });
    return undefined;
  }
  const filler = join(folder, 'filler');
  const empty = (): void => rmSync(filler, { force: true });
  return {
    folder,
    empty,
    fill(free) {
      empty();
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(filler, Buffer.alloc(Math.max(0, bavail * bsize - free)));
    },
    turn(mode) {
      if (!mount('-o', `remount,${mode}`)) throw new Error(`The disk does not become ${mode}.`);
    },
    remove() {
      spawnSync('umount', [folder]);
      rmSync(folder, { recursive: true });
    },
  };
}
