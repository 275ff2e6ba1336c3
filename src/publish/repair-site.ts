import { renameSync } from 'node:fs';
import { readBuildRecord } from './build-record.js';
import { kindOf, placesOf } from './places.js';
import { explainFault } from './publish-error.js';

/**
 * Puts the earlier site back where a build was cut off between its two renames. Every command does this first.
 *
 * @returns whether there was anything to put back.
 */
export function repairSite(out: string): boolean {
  const places = placesOf(out);
  if (kindOf(places.out) !== 'absent' || kindOf(places.previous) !== 'folder' || readBuildRecord(places.previous) === undefined)
    return false;
  try {
    renameSync(places.previous, places.out);
  } catch (error) {
    throw explainFault(error, out);
  }
  return true;
}
