import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readBuildRecord } from './build-record.js';
import { kindOf, placesOf, publishedFolder } from './places.js';

/**
 * What the published site in the folder `out` is known by again without being read: a hash of the name of each file and folder, and of what
 * the disk says of a file that changes when somebody writes to it, puts another in its place or lets others read it. The time of the last
 * change of a file’s entry is no part of it: it changes with each link to the file, as when what is kept of earlier runs is tidied.
 *
 * Nothing where there is no site, where a build that was cut off has left something beside it, or where anything in it is neither file nor
 * folder, or cannot be looked at.
 */
export function readSitePrint(out: string): string | undefined {
  return look(out)?.print;
}

/**
 * The same of a site that has just been made; nothing where somebody was quick to change it. The last that is done to a new site is that a
 * file goes out of its folder, so no file is newer than that, and build.json lists them all.
 */
export function readNewSitePrint(out: string): string | undefined {
  const found = look(out);
  const listed = Object.keys(readBuildRecord(out)?.files ?? {}).length + 1;
  return found?.files === listed && !found.isTouched ? found.print : undefined;
}

interface Found {
  readonly print: string;
  readonly files: number;
  /** Whether a file was written to after the folder was done. */
  readonly isTouched: boolean;
}

function look(out: string): Found | undefined {
  const places = placesOf(out);
  const root = publishedFolder(places.out);
  if (root === undefined || kindOf(places.next) !== 'absent' || kindOf(places.previous) !== 'absent') return undefined;
  const lines: string[] = [root];
  let files = 0;
  let newest = 0n;
  const visit = (folder: string, shown: string): boolean => {
    lines.push(`${shown}/ ${lstatSync(folder).mode}`);
    return readdirSync(folder, { withFileTypes: true })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .every((entry) => {
        const place = join(folder, entry.name);
        const path = `${shown}/${entry.name}`;
        if (entry.isDirectory()) return visit(place, path);
        // Times to the nanosecond, as far as the disk keeps them.
        const { mode, size, ino, mtimeNs } = lstatSync(place, { bigint: true });
        lines.push(`${path} ${mode} ${size} ${ino} ${mtimeNs}`);
        files += 1;
        if (mtimeNs > newest) newest = mtimeNs;
        return entry.isFile();
      });
  };
  try {
    if (!visit(root, '')) return undefined;
    const isTouched = newest > lstatSync(root, { bigint: true }).mtimeNs;
    return { print: createHash('sha256').update(JSON.stringify(lines)).digest('hex'), files, isTouched };
  } catch {
    return undefined;
  }
}
