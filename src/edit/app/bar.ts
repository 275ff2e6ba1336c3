import type { App } from './app.js';

/** What stands at the top of every page: what is not saved, and what can be done about it. Plain JSON. */
export interface Bar {
  /** How many files have changes that are not saved. */
  readonly unsaved: number;
  /** What “undo” and “redo” would do, in words; null where there is nothing. */
  readonly undo: string | null;
  readonly redo: string | null;
  /** The files that were written just now; none once something has changed since. */
  readonly saved: readonly string[];
  /** The files whose changes were left from another time. */
  readonly restored: readonly string[];
  /** The files that somebody changed on disk while they have changes here. */
  readonly conflicts: readonly string[];
  /** Whether what is not saved outlives a crash. */
  readonly isKept: boolean;
  /** The page to come back to. */
  readonly back: string;
}

export function barOf({ desk, here = '/' }: Pick<App, 'desk' | 'here'>): Bar {
  const place = new URL(here, base);
  const isJustSaved = place.searchParams.has(savedMark);
  if (isJustSaved) place.searchParams.delete(savedMark);
  return {
    unsaved: desk.unsaved().length,
    undo: desk.undoable() ?? null,
    redo: desk.redoable() ?? null,
    saved: isJustSaved ? desk.saved() : [],
    restored: desk.restored(),
    conflicts: desk.conflicts().map(({ file }) => file),
    isKept: desk.isKept(),
    back: `${place.pathname}${place.search}`,
  };
}

/** Any address would do: only what comes after it is used. */
const base = 'http://127.0.0.1';

/** In the address of the page that one comes back to after saving, so that it says so once. */
const savedMark = 'saved';

/** A page of ours that a form asks to come back to. Anything else is the first page. */
export function readBack(asked: string | null, mark?: 'saved'): string {
  const isOurs = asked?.startsWith('/') === true && URL.canParse(asked, base) && new URL(asked, base).origin === base;
  const place = new URL(isOurs ? asked : '/', base);
  if (place.searchParams.has(savedMark)) place.searchParams.delete(savedMark);
  if (mark !== undefined) place.searchParams.set(savedMark, '1');
  return `${place.pathname.replace(/^\/+/, '/')}${place.search}${place.hash}`;
}
