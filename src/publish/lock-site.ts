import { randomUUID } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.js';
import { placesOf } from './places.js';
import { explainFault, lockedSite } from './publish-error.js';

/** A process that builds: what it is known by in the lock, and whether one that a lock names is still there. */
export interface Builder {
  readonly name: string;
  readonly isAlive: (name: string) => boolean;
}

/**
 * Keeps other builds off the site in the folder `out` until what is returned is called. A lock whose build was cut off is taken over. Throws a
 * `PublishError` where another build is running; `shown` is the folder as people wrote it.
 */
export function lockSite(out: string, shown: string, builder: Builder): () => void {
  try {
    const release = takeLock(placesOf(out).lock, builder);
    if (release === undefined) throw lockedSite(shown, `${shown}.lock`);
    return release;
  } catch (error) {
    throw explainFault(error, shown);
  }
}

/** Takes a lock, also one whose process is gone, and gives what lets it go; nothing where another process has it. Makes its folder. */
export function takeLock(lock: string, builder: Builder): (() => void) | undefined {
  makeFolder(dirname(lock));
  if (!take(lock, builder.name) && (isHeld(lock, builder) || !removeStale(lock, builder) || !take(lock, builder.name))) return undefined;
  return () => {
    if (readLock(lock) === builder.name) rmSync(lock, { force: true });
  };
}

/** Whether a build of the site in the folder `out` is running. */
export function isLocked(out: string, builder: Builder): boolean {
  return isHeld(placesOf(out).lock, builder);
}

function isHeld(lock: string, { isAlive }: Builder): boolean {
  const name = readLock(lock);
  return name !== undefined && isAlive(name);
}

/** Puts a lock there that says at once whose it is; false where there is one. */
function take(lock: string, name: string): boolean {
  const own = `${lock}.${randomUUID()}`;
  try {
    writeFileSync(own, name, { flag: 'wx' });
    linkSync(own, lock);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    return takeWithoutLink(lock, name);
  } finally {
    rmSync(own, { force: true });
  }
}

/** Some disks know no links. */
function takeWithoutLink(lock: string, name: string): boolean {
  try {
    writeFileSync(lock, name, { flag: 'wx' });
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away a lock whose build is gone. It is looked at again once it is out of everybody’s way: another build may have come first. */
function removeStale(lock: string, { isAlive }: Builder): boolean {
  const aside = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return true;
    throw error;
  }
  const name = readLock(aside);
  const isStale = name === undefined || !isAlive(name);
  if (!isStale) linkSync(aside, lock);
  rmSync(aside, { force: true });
  return isStale;
}

function readLock(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}
