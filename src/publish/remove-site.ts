import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { recordName } from './build-record.js';
import { kindOf } from './places.js';

/**
 * Removes the folder of a site that nobody needs any more. Its build.json goes first: whoever cuts this off leaves no half of a site that
 * could be taken for a whole one.
 */
export function removeSite(folder: string): void {
  if (kindOf(folder) === 'folder') rmSync(join(folder, recordName), { force: true });
  rmSync(folder, { recursive: true, force: true });
}

/** The same where nothing depends on it: what cannot be removed now is removed by the next build. */
export function tryToRemoveSite(folder: string): void {
  try {
    removeSite(folder);
  } catch {
    return;
  }
}
