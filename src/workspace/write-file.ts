import { closeSync, fchmodSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file of the workspace as a whole or not at all: beside it first, then in its place. A link stays a link, and a file keeps its
 * permissions.
 */
export function writeFile(path: string, content: string | Uint8Array): void {
  const place = targetOf(path);
  const mode = statSync(place, { throwIfNoEntry: false })?.mode;
  const beside = join(dirname(place), `.${basename(place)}.new`);
  try {
    writeWhole(beside, content, mode);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

/** It is on the disk when this ends: a computer that stops right after the exchange still has the old file or the new one. */
function writeWhole(path: string, content: string | Uint8Array, mode: number | undefined): void {
  const file = openSync(path, 'w');
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
