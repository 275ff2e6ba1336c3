import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Diagnostic } from '../../diagnostics/index.js';
import { prepareFile, type PreparedFile } from '../../workspace/index.js';
import type { Conflict, Saving } from './desk.js';
import type { Disk } from './disk.js';
import { notSaved, outOfReach } from './findings.js';

interface ToSave {
  readonly held: ReadonlyMap<string, { readonly bytes: Uint8Array }>;
  readonly disk: Disk;
  /** Looks at the disk as it is now. */
  readonly conflicts: () => readonly Conflict[];
}

/**
 * Writes all files, or none where one was changed on disk or cannot be written: each is made ready beside its place, then all are compared,
 * then all are exchanged. Between comparing and the last exchange nothing else is done.
 */
export function saveFiles({ held, disk, conflicts }: ToSave): Saving {
  const early = conflicts();
  if (early.length > 0) return { written: [], conflicts: early, refused: [] };
  const ready = new Map<string, PreparedFile>();
  const refused: Diagnostic[] = [];
  for (const [file, { bytes }] of held) {
    if (refused.length === 0) prepare(file, bytes, disk, { ready, refused });
  }
  const found = refused.length > 0 ? [] : conflicts();
  const written: string[] = [];
  for (const [file, prepared] of ready) {
    if (refused.length === 0 && disk.look(file).kind === 'elsewhere') refused.push(outOfReach(file));
    if (refused.length > 0 || found.length > 0) attempt(file, refused, prepared.drop);
    else if (attempt(file, refused, prepared.place)) written.push(file);
  }
  return { written, conflicts: found, refused };
}

interface Progress {
  readonly ready: Map<string, PreparedFile>;
  readonly refused: Diagnostic[];
}

function prepare(file: string, bytes: Uint8Array, disk: Disk, { ready, refused }: Progress): void {
  const found = disk.look(file);
  if (found.kind === 'elsewhere') refused.push(outOfReach(file));
  else {
    attempt(file, refused, () => {
      mkdirSync(dirname(found.path), { recursive: true });
      ready.set(file, prepareFile(found.path, bytes));
    });
  }
}

function attempt(file: string, refused: Diagnostic[], work: () => void): boolean {
  try {
    work();
    return true;
  } catch (error) {
    refused.push(notSaved(file, error));
    return false;
  }
}
