import type { Diagnostic } from '../../diagnostics/index.js';
import type { WorkspaceSources } from '../../index.js';
import type { Change } from '../../revise/index.js';

/** Changes of one file, one after the other. `file` is its name as people are shown it, as in `WorkspaceSources`. */
export interface FileChange {
  readonly file: string;
  readonly changes: readonly Change[];
  /** The text that a file starts from which may not be there yet: waivers.yaml, a register, a notice. Of no use where it is there. */
  readonly startsFrom?: string;
}

/**
 * One thing that a person does, in one file or several (an entry of a register that is new, and the notice that uses it). `title` says it in
 * words, for “undo”. Steps one after another with the same `merge` are one for “undo”: the letters typed into one field.
 */
export interface Step {
  readonly title: string;
  readonly files: readonly FileChange[];
  readonly merge?: string;
}

/** A file that somebody else changed on disk while it was being edited here. */
export interface Conflict {
  readonly file: string;
  /** What it held when it was opened, what it holds on disk now, and what it would hold: nothing where it is not there. */
  readonly opened: string | undefined;
  readonly onDisk: string | undefined;
  readonly here: string;
}

export interface Unsaved {
  readonly file: string;
  /** What it held when it was opened. Nothing where the file is new. */
  readonly onDisk: string | undefined;
  readonly here: string;
}

/** What became of saving. */
export interface Saving {
  readonly written: readonly string[];
  /** Where there are any, nothing was written. */
  readonly conflicts: readonly Conflict[];
  /** What the computer did not let us write. It is still on the desk. */
  readonly refused: readonly Diagnostic[];
}

/** The files of a workspace with the changes that are not saved yet. Those are kept in a file of their own, too, and outlive a crash. */
export interface Desk {
  /** The workspace as it would be: what is not saved is in it. The same object until something changes. */
  readonly sources: () => WorkspaceSources;
  /** The text of a file as it would be, byte order mark and all; nothing where there is no such file, or where it is no text. */
  readonly text: (file: string) => string | undefined;
  /** Counts every change of what `sources` gives. */
  readonly revision: () => number;
  /** Takes a step, in all its files or in none. A step in a file that somebody changed on disk since is refused. @returns what stands in the way. */
  readonly take: (step: Step) => readonly Diagnostic[];
  readonly unsaved: () => readonly Unsaved[];
  /** What “undo” would take back, and “redo” would bring again. */
  readonly undoable: () => string | undefined;
  readonly redoable: () => string | undefined;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Takes back all that is not saved, as one thing that “undo” brings again. */
  readonly discard: () => void;
  /** Writes what is not saved. Where a file was changed on disk, nothing is written and the conflicts are given. */
  readonly save: () => Saving;
  /** The files that were written last, as long as nothing has changed since. */
  readonly saved: () => readonly string[];
  readonly conflicts: () => readonly Conflict[];
  /** Settles a conflict: by what is here (the next save writes over), or by what is on disk (“undo” brings back what was here). */
  readonly settle: (file: string, by: 'here' | 'disk') => void;
  /** Reads again what changed on disk and has no changes here. */
  readonly refresh: () => void;
  /** The files whose changes were left from another time, until they are saved or taken back. */
  readonly restored: () => readonly string[];
  /** Whether what is not saved outlives a crash: not where the file for it cannot be written. */
  readonly isKept: () => boolean;
}
