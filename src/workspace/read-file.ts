import { closeSync, openSync, readSync } from 'node:fs';
import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { isUserFault } from './faults.js';
import { findingAbout } from './findings.js';
import { unreadable, type Entry } from './list-folder.js';

/** One byte more than the largest file that is accepted, so that the reader of YAML sees that it is too large. */
const most = 1_000_001;

/** The bytes of a file, never more than are needed to refuse it. */
export function readFile(entry: Entry): Uint8Array | LocatedDiagnostic {
  try {
    return readStart(entry.path);
  } catch (error) {
    if (!isUserFault(error)) throw error;
    return findingAbout(entry.shown, unreadable('file'));
  }
}

/** The bytes of a file, and no more than are read of any. Throws where it cannot be read. */
export function readStart(path: string): Uint8Array {
  const handle = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(most);
    let length = 0;
    while (length < most) {
      const count = readSync(handle, bytes, length, most - length, null);
      if (count === 0) break;
      length += count;
    }
    return bytes.slice(0, length);
  } finally {
    closeSync(handle);
  }
}
