import { lstatSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';

/** The folders beside `<out>` that publishing uses. Their names are ours: what stands there may be removed. */
export interface Places {
  readonly out: string;
  /** The new site, while it is made. */
  readonly next: string;
  /** The earlier site, between the two renames. */
  readonly previous: string;
  /** Where `<out>` is a link: the two folders it points to by turns, and the new link. */
  readonly turns: readonly [string, string];
  readonly link: string;
  /** Says which build is at work. */
  readonly lock: string;
}

export function placesOf(out: string): Places {
  const place = resolve(out);
  return {
    out: place,
    next: `${place}.next`,
    previous: `${place}.previous`,
    turns: [`${place}.1`, `${place}.2`],
    link: `${place}.link`,
    lock: `${place}.lock`,
  };
}

/** What stands at a path, without following a link. */
export function kindOf(path: string): 'absent' | 'folder' | 'link' | 'file' {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found === undefined) return 'absent';
  if (found.isSymbolicLink()) return 'link';
  return found.isDirectory() ? 'folder' : 'file';
}

/** The real folder the published site stands in; nothing where there is none yet. */
export function publishedFolder(out: string): string | undefined {
  try {
    return realpathSync(out);
  } catch {
    return undefined;
  }
}

/** Real path of a place that need not exist yet: that of its nearest parent that does, and the rest. */
export function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}

/** Whether one real path is another or stands below it. */
export function isWithin(inner: string, outer: string): boolean {
  return inner === outer || inner.startsWith(outer.endsWith(sep) ? outer : outer + sep);
}
