import { closeSync, fsyncSync, openSync } from 'node:fs';

/**
 * Has the system put a file, or the names in a folder, on the disk now and not when it sees fit. Throws where there is no room or the disk
 * is at fault. Some systems know no such order, for folders above all: there it counts as done.
 */
export function flush(path: string, kind: 'file' | 'folder'): void {
  try {
    const handle = openSync(path, kind === 'file' ? 'r+' : 'r');
    try {
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
  } catch (error) {
    if (kind === 'file' && !isUnknown(error)) throw error;
  }
}

function isUnknown(error: unknown): boolean {
  return error instanceof Error && 'code' in error && ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP'].includes(String(error.code));
}
