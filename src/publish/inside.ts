import { dirname } from 'node:path';
import { readBuildRecord } from './build-record.js';
import { isWithin, realPath } from './places.js';

/** Whether a path lies in a folder, links followed as far as the path is there. */
export function isInside(path: string, folder: string): boolean {
  return isWithin(realPath(path), realPath(folder));
}

/** Whether a path lies in a folder that holds a site of ours. */
export function isInSite(path: string): boolean {
  const folder = dirname(path);
  return readBuildRecord(folder) !== undefined || (folder !== path && isInSite(folder));
}
