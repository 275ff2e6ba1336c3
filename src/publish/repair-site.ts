import { renameSync } from 'node:fs';
import { readBuildRecord } from './build-record.js';
import { isLocked, type Builder } from './lock-site.js';
import { kindOf, placesOf } from './places.js';
import { explainFault } from './publish-error.js';

/**
 * Puts the earlier site back where a build was cut off between its two renames. Every command does this first, unless a build is at work:
 * it may just be between them.
 *
 * @returns whether there was anything to put back.
 */
export function repairSite(out: string, builder: Builder): boolean {
  const places = placesOf(out);
  if (kindOf(places.out) !== 'absent' || kindOf(places.previous) !== 'folder' || readBuildRecord(places.previous) === undefined)
    return false;
  if (isLocked(out, builder)) return false;
  try {
    renameSync(places.previous, places.out);
  } catch (error) {
    // Another command was quicker.
    if (kindOf(places.out) === 'folder') return false;
    throw explainFault(error, out);
  }
  return true;
}
