import { chmodSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
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
    writeFileSync(beside, content);
    if (mode !== undefined) chmodSync(beside, mode & 0o777);
    renameSync(beside, place);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

function targetOf(path: string): string {
  return statSync(path, { throwIfNoEntry: false }) === undefined ? path : realpathSync(path);
}
