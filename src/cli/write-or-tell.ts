import { writeFile } from '../workspace/index.js';
import { UsageError } from './usage-error.js';

/** Writes a file of the workspace, and tells in words where the computer does not let us. */
export function writeOrTell(path: string, shown: string, content: string | Uint8Array): void {
  try {
    writeFile(path, content);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(
      `We could not write “${shown}”${code}. It is as it was.`,
      'You may not have permission, or another program holds it open.',
    );
  }
}
