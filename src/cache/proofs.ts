import { randomUUID } from 'node:crypto';
import { lstatSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Which files were proved to hold what they are kept for, and what the disk said of them afterwards. A file of which it still says the same
 * need not be read to be known as whole: no program writes to a file without the time of its entry (`ctime`) changing, which none can set.
 * Nothing is believed from before the computer was started.
 */
export interface Proofs {
  /** The size in bytes of a file that is whole. `read` proves it where that is not known: it gives the size, or nothing. */
  readonly prove: (hash: string, place: string, read: () => number | undefined) => number | undefined;
  /** This file has just been written. */
  readonly note: (hash: string, place: string) => void;
  /**
   * All that may be believed the next time; nothing where this run has proved nothing. A link to a file changes its time: ask when all are
   * made. `folder` is one to write to, on the same disk.
   */
  readonly list: (folder: string) => KeptProofs | undefined;
}

/** What the disk says of files that were proved, by hash, and when the computer was started then. */
export interface KeptProofs {
  readonly boot: number;
  readonly files: Readonly<Record<string, string>>;
}

interface Noted {
  readonly place: string;
  /** What stays as it is where a file is only linked to. */
  readonly content: string;
}

export interface ProofsOptions {
  /** What was listed the last time, asked for once it is needed. */
  readonly before: () => KeptProofs | undefined;
  readonly placeOf: (hash: string) => string;
  /** When the computer was started, in seconds of Unix time. */
  readonly boot: number;
}

/** What is known of the files of a store, from earlier runs and from this one. */
export function openProofs({ before, placeOf, boot }: ProofsOptions): Proofs {
  let listed: Map<string, string> | undefined;
  const noted = new Map<string, Noted>();
  const earlier = (): Map<string, string> => (listed ??= listBelieved(before(), boot));

  return {
    prove: (hash, place, read) => {
      // Before it is read: whoever writes to it meanwhile changes its time.
      const state = look(place);
      if (state === undefined) return read();
      const size = printOf(state) === earlier().get(hash) ? state.size : read();
      if (size !== undefined) noted.set(hash, { place, content: state.content });
      return size;
    },
    note: (hash, place) => {
      const state = look(place);
      if (state) noted.set(hash, { place, content: state.content });
    },
    list: (folder) => {
      if (noted.size === 0) return undefined;
      const now = readClock(folder);
      const proofs = new Map([...earlier()].filter(([hash, proof]) => !noted.has(hash) && isStill(placeOf(hash), proof)));
      for (const [hash, { place, content }] of noted) {
        const state = look(place);
        // Only what was last touched before now: whoever touches it from now on changes its time.
        if (state?.content === content && state.changed < now) proofs.set(hash, printOf(state));
      }
      return { boot, files: Object.fromEntries(proofs) };
    },
  };
}

function listBelieved(kept: KeptProofs | undefined, boot: number): Map<string, string> {
  return new Map(kept && isSameBoot(kept.boot, boot) ? Object.entries(kept.files) : []);
}

/** Whether two times at which a computer was started, in seconds, are one. Clocks are put right by a few seconds now and then. */
export function isSameBoot(one: number, other: number): boolean {
  return Math.abs(one - other) <= 10;
}

interface FileState {
  readonly content: string;
  /** When its content, rights or links were last changed, in nanoseconds of the disk’s clock. */
  readonly changed: bigint;
  /** In bytes. */
  readonly size: number;
}

function look(place: string): FileState | undefined {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = lstatSync(place, { bigint: true });
    return { content: `${dev} ${ino} ${size} ${mtimeNs}`, changed: ctimeNs, size: Number(size) };
  } catch {
    return undefined;
  }
}

function isStill(place: string, proof: string): boolean {
  const state = look(place);
  return state !== undefined && printOf(state) === proof;
}

function printOf({ content, changed }: FileState): string {
  return `${content} ${changed}`;
}

/** The time by the clock that gives files their times, which may be another computer’s. */
function readClock(folder: string): bigint {
  const place = join(folder, `clock.${randomUUID()}`);
  writeFileSync(place, '', { flag: 'wx' });
  try {
    return lstatSync(place, { bigint: true }).ctimeNs;
  } finally {
    rmSync(place, { force: true });
  }
}
