import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { recordName, type BuildRecord } from './build-record.js';

/** What file managers leave in any folder that somebody looks into. Nobody misses it. */
const leftBySystems = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** Files of a published folder that its record does not list, with `/` between folders, sorted: somebody has put them there. */
export function findForeign(folder: string, { files }: Pick<BuildRecord, 'files'>): readonly string[] {
  const ours = new Set([recordName, ...Object.keys(files)]);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !leftBySystems.has(entry.name))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => !ours.has(path))
    .sort();
}
