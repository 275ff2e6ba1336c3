import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** What a file is to hold, whole and on the disk, but not in its place yet. */
export interface PreparedFile {
  /** Puts it in its place, at once and as a whole. */
  readonly place: () => void;
  /** Leaves all as it was. */
  readonly drop: () => void;
}

/**
 * Writes a file of the workspace as a whole or not at all: beside it first, then in its place. A link stays a link, and a file keeps its
 * permissions.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  prepareFile(path, content).place();
}

/** The first half of {@link writeFile}, for who writes several files and wants all of them to be ready before the first is exchanged. */
export function prepareFile(path: string, content: string | Uint8Array): PreparedFile {
  const place = targetOf(path);
  const mode = statSync(place, { throwIfNoEntry: false })?.mode;
  const beside = besideOf(place);
  const drop = (): void => rmSync(beside, { force: true });
  orDrop(drop, () => writeWhole(beside, content, mode));
  return { place: () => orDrop(drop, () => renameSync(beside, place)), drop };
}

/** Where the new content of a file waits. What a stopped computer left there is of no use: nobody was told that it was saved. */
export function besideOf(path: string): string {
  return join(dirname(path), `.${basename(path)}.new`);
}

function orDrop(drop: () => void, work: () => void): void {
  try {
    work();
  } catch (error) {
    drop();
    throw error;
  }
}

/**
 * It is on the disk when this ends: a computer that stops right after the exchange still has the old file or the new one. What stands there
 * already is taken away and never written through: it could be a link.
 */
function writeWhole(path: string, content: string | Uint8Array, mode: number | undefined): void {
  rmSync(path, { force: true });
  const file = openSync(path, 'wx');
  try {
    writeFileSync(file, content);
    if (mode !== undefined) fchmodSync(file, mode & 0o777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function targetOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
}
