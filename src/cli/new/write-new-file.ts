import { closeSync, fsyncSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { UsageError } from '../usage-error.js';

/** Writes a file that is not there yet. One that has come meanwhile, a link too, is left as it is. */
export function writeNewFile(path: string, shown: string, content: string): void {
  const file = openNew(path, shown);
  try {
    writeFileSync(file, content);
    fsyncSync(file);
    closeSync(file);
  } catch (error) {
    rmSync(path, { force: true });
    throw notWritten(shown, error);
  }
}

function openNew(path: string, shown: string): number {
  try {
    return openSync(path, 'wx');
  } catch (error) {
    throw notWritten(shown, error);
  }
}

function notWritten(shown: string, error: unknown): UsageError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EEXIST') return new UsageError(`“${shown}” is there already.`, 'Nothing was changed. Give the new notice another name.');
  return new UsageError(`We could not write “${shown}” (${code}).`, 'You may not have permission, or the disk may be full.');
}
