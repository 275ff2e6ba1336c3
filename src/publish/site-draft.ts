import { createHash, randomUUID } from 'node:crypto';
import { linkSync, lstatSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { recordName, writeBuildRecord, type BuildRecord, type PdfRecord } from './build-record.js';
import { flush } from './flush.js';
import { makeFolder } from './make-folder.js';
import { kindOf, placesOf, publishedFolder, type Places } from './places.js';
import { explainFault, interruptedExchange, keptFileGone, otherBuild } from './publish-error.js';
import { removeSite, tryToRemoveSite } from './remove-site.js';
import { joinSafely } from './safe-path.js';

/** A site in the making, in a folder of its own beside the published one, which nobody sees change until it is whole. */
export interface SiteDraft {
  /** Adds a file: a link to the published one where it is equal to that. `path` has `/` between folders. */
  readonly add: (path: string, content: string | Uint8Array) => void;
  /** Adds a file that is kept elsewhere: a link to that where there can be one. `pdf` is recorded with a PDF. */
  readonly addKept: (path: string, file: FileToLink, pdf?: PdfRecord) => void;
  /** A file that was added. */
  readonly read: (path: string) => Uint8Array;
  /** Writes build.json and puts the new site in the place of the old one. */
  readonly publish: (about: Omit<BuildRecord, 'files' | 'pdfs' | 'formatVersion'>) => void;
  /** Gives the site up. What is published stays as it was. Never throws: what cannot be removed now is removed by the next build. */
  readonly discard: () => void;
}

/** A file that may be linked to. */
export interface FileToLink {
  readonly place: string;
  /** The SHA-256 of its bytes, in hex. */
  readonly hash: string;
  /** Its bytes; nothing where they are not there any more. */
  readonly read: () => Uint8Array | undefined;
}

/**
 * Begins a site to be published to `out`, which `refuseOut` has let pass. What a build left behind that was cut off is removed first.
 * `shown` is the folder as people wrote it. Throws a `PublishError` where the machine does not let us write.
 */
export function draftSite(out: string, shown = out): SiteDraft {
  const places = placesOf(out);
  const attempt = <T>(act: () => T): T => {
    try {
      return act();
    } catch (error) {
      throw explainFault(error, shown);
    }
  };
  const mark = attempt(() => begin(places));
  const published = publishedFolder(places.out);
  const files = new Map<string, string>();
  const pdfs = new Map<string, PdfRecord>();
  const taken = new Set([recordName]);
  const folders = new Set<string>();
  const written: string[] = [];

  /** The place of a file in a folder that is there. */
  function makeRoom(path: string): string {
    const place = joinSafely(places.next, path);
    const folder = dirname(place);
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    return place;
  }

  function write(path: string, content: Uint8Array): void {
    const place = makeRoom(path);
    if (published !== undefined && isEqual(joinSafely(published, path), content) && link(joinSafely(published, path), place)) return;
    writeFileSync(place, content, { flag: 'wx' });
    written.push(place);
  }

  function linkOrWrite(path: string, file: FileToLink): void {
    const place = makeRoom(path);
    if (link(file.place, place)) {
      if (isNew(place)) written.push(place);
      return;
    }
    const bytes = file.read();
    if (bytes === undefined) throw keptFileGone();
    write(path, bytes);
  }

  function take(path: string): void {
    if (taken.has(path.toLowerCase())) throw new Error(`Two files of the site have the path ${path}.`);
    taken.add(path.toLowerCase());
  }

  return {
    add(path, content) {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      take(path);
      attempt(() => write(path, bytes));
      files.set(path, createHash('sha256').update(bytes).digest('hex'));
    },
    addKept(path, file, pdf) {
      take(path);
      attempt(() => linkOrWrite(path, file));
      files.set(path, file.hash);
      if (pdf !== undefined) pdfs.set(path, pdf);
    },
    read: (path) => attempt(() => readFileSync(joinSafely(places.next, path))),
    publish(about) {
      const record: BuildRecord = { ...about, formatVersion: 1, files: Object.fromEntries(files), pdfs: Object.fromEntries(pdfs) };
      attempt(() => {
        if (!isStill(places.next, mark)) throw otherBuild(shown);
        write(recordName, new TextEncoder().encode(writeBuildRecord(record)));
        for (const place of written.length > mostFlushed ? written.slice(-1) : written) flush(place, 'file');
        rmSync(join(places.next, markName));
        orRemove([places.next], () => exchange(places, shown));
      });
    },
    discard() {
      if (isStill(places.next, mark)) tryToRemoveSite(places.next);
    },
  };
}

/**
 * Removes what a build made so far of the new site, for a build that is stopped in the middle. Only who holds the lock of the site may
 * call it. Never throws.
 */
export function abandonDraft(out: string): void {
  tryToRemoveSite(placesOf(out).next);
}

/**
 * How many new files are put on the disk before the exchange. It takes milliseconds for each, minutes for a large site that is all new.
 * build.json is always among them: a computer that loses its power must not leave half of it, for then the folder were nobody's.
 */
const mostFlushed = 500;

/** Stands in the new site while it is made, so that two builds at once notice each other where the lock could not tell them: on a shared disk, say. */
const markName = '.building';

function begin(places: Places): string {
  rmSync(places.next, { recursive: true, force: true });
  makeFolder(dirname(places.out));
  mkdirSync(places.next);
  const mark = randomUUID();
  orRemove([places.next], () => writeFileSync(join(places.next, markName), mark, { flag: 'wx' }));
  return mark;
}

/** Leaves nothing of what is ours where a step fails in which no mark says so. */
function orRemove(ours: readonly string[], act: () => void): void {
  try {
    act();
  } catch (error) {
    ours.forEach(tryToRemoveSite);
    throw error;
  }
}

/** Whether the folder is the one we made. Another build that began meanwhile has put its own there. */
function isStill(next: string, mark: string): boolean {
  try {
    return readFileSync(join(next, markName), 'utf8') === mark;
  } catch {
    return false;
  }
}

/** Whether a file that is linked to was made just now: besides the place where it is kept, no other has it. */
function isNew(place: string): boolean {
  return lstatSync(place).nlink === 2;
}

function isEqual(place: string, content: Uint8Array): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isFile() !== true || found.size !== content.length) return false;
  try {
    return readFileSync(place).equals(content);
  } catch {
    return false;
  }
}

/** A link is refused across disks, and by some systems. */
function link(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch {
    return false;
  }
}

function exchange(places: Places, shown: string): void {
  if (kindOf(places.out) === 'link') return exchangeLink(places);
  // Where there is no site, an earlier one that was not put back yet stays until there is.
  if (kindOf(places.out) !== 'absent') {
    removeSite(places.previous);
    renameSync(places.out, places.previous);
  }
  try {
    renameSync(places.next, places.out);
  } catch (error) {
    putBack(places, shown, error);
    throw error;
  }
  settle(places, places.previous);
}

/** Where not even that is allowed, the next command tries again. */
function putBack({ out, previous }: Places, shown: string, cause: unknown): void {
  if (kindOf(previous) === 'absent') return;
  try {
    renameSync(previous, out);
  } catch {
    throw interruptedExchange(shown, cause);
  }
}

/** The new site gets a folder of its own, then the link is replaced in one step. The folder that had its turn is removed; one of your own stays. */
function exchangeLink(places: Places): void {
  const { out, next, turns, link } = places;
  const old = publishedFolder(out);
  const [first, second] = turns;
  const turn = old === publishedFolder(first) && old !== undefined ? second : first;
  removeSite(turn);
  renameSync(next, turn);
  orRemove([turn, link], () => {
    rmSync(link, { force: true });
    symlinkSync(basename(turn), link, 'dir');
    renameSync(link, out);
  });
  settle(places, turn === first ? second : first);
}

/** The new site is published, and on the disk under its name before the old one is removed. */
function settle({ out }: Places, old: string): void {
  flush(dirname(out), 'folder');
  tryToRemoveSite(old);
}
