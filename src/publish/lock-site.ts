import { randomUUID } from 'node:crypto';
import { closeSync, linkSync, openSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
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

/**
 * Takes a lock, also one whose process is gone, and gives what lets it go; nothing where another process has it. Makes its folder. Letting
 * go never throws: a lock that cannot be removed is taken over as soon as this process is gone.
 */
export function takeLock(lock: string, builder: Builder): (() => void) | undefined {
  makeFolder(dirname(lock));
  if (!take(lock, builder.name) && (isHeld(lock, builder) || !removeStale(lock, builder) || !take(lock, builder.name))) return undefined;
  attempt(() => sweep(lock, builder));
  return () => attempt(() => letGo(lock, builder.name));
}

function letGo(lock: string, name: string): void {
  if (readLock(lock) === name) rmSync(lock, { force: true });
}

/** Removes what processes left beside a lock that were cut off while they took it. */
function sweep(lock: string, { isAlive }: Builder): void {
  const beside = readdirSync(dirname(lock)).filter((name) => name.startsWith(`${basename(lock)}.`));
  for (const place of beside.map((name) => join(dirname(lock), name))) {
    const owner = readLock(place);
    if (owner !== undefined && !isAlive(owner)) rmSync(place, { force: true });
  }
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    return;
  }
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

/** Some disks know no links. A lock that could not be written, on a full disk say, does not stay there empty. */
function takeWithoutLink(lock: string, name: string): boolean {
  const file = openNew(lock);
  if (file === undefined) return false;
  try {
    writeFileSync(file, name);
    return true;
  } catch (error) {
    rmSync(lock, { force: true });
    throw error;
  } finally {
    closeSync(file);
  }
}

function openNew(lock: string): number | undefined {
  try {
    return openSync(lock, 'wx');
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return undefined;
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
