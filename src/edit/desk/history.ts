/** One thing that “undo” takes back: the text of each file before and after it, nothing where the file is not there. */
export interface Entry {
  readonly title: string;
  readonly files: ReadonlyMap<string, { readonly before: string | undefined; readonly after: string | undefined }>;
  /** Steps with the same are one. Gone once something else came between. */
  readonly merge?: string;
  /** Which places its steps gave a value to: the same in all of them, and nothing else was done. */
  readonly places?: string;
}

export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

export const noHistory: History = { past: [], future: [] };

/** A new step: what was taken back before it can no longer be brought again. */
export function addEntry({ past, future }: History, entry: Entry): History {
  if (isNothing(entry)) return { past, future };
  const last = past.at(-1);
  const joined = last !== undefined && last.merge !== undefined && last.merge === entry.merge ? join(last, entry) : entry;
  const before = joined === entry ? past : past.slice(0, -1);
  return { past: isNothing(joined) ? before : [...before, joined], future: [] };
}

function isNothing({ files }: Entry): boolean {
  return [...files.values()].every(({ before, after }) => before === after);
}

function join(last: Entry, next: Entry): Entry {
  const files = new Map(last.files);
  for (const [file, { before, after }] of next.files) {
    const known = last.files.get(file);
    files.set(file, { before: known ? known.before : before, after });
  }
  const { places, ...rest } = next;
  return { ...rest, files, ...(places !== undefined && places === last.places ? { places } : {}) };
}

/**
 * The entry that a step goes on with, where the step does nothing but give another value to the same places. It can then be worked out from
 * the texts before that entry, so that what becomes of a file does not depend on the letters in between.
 */
export function findResumed({ past }: History, { merge, places }: Pick<Entry, 'merge' | 'places'>): Entry | undefined {
  const last = past.at(-1);
  return merge !== undefined && places !== undefined && last?.merge === merge && last.places === places ? last : undefined;
}

export function stepBack({ past, future }: History): History {
  const last = past.at(-1);
  return last === undefined ? { past, future } : { past: past.slice(0, -1), future: [...future, sealed(last)] };
}

export function stepForth({ past, future }: History): History {
  const next = future.at(-1);
  return next === undefined ? { past, future } : { past: [...past, sealed(next)], future: future.slice(0, -1) };
}

/** What comes next begins an entry of its own. */
export function seal({ past, future }: History): History {
  return { past: past.map(sealed), future };
}

function sealed({ title, files }: Entry): Entry {
  return { title, files };
}

/** Forgets what can no longer be taken back or brought again, because a file in it is not what it was: that, and all that is farther away. */
export function forget({ past, future }: History, isGone: (entry: Entry) => boolean): History {
  return { past: past.slice(past.findLastIndex(isGone) + 1), future: future.slice(future.findLastIndex(isGone) + 1) };
}
