import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { UsageError } from '../usage-error.js';

/**
 * A folder for a new workspace is empty, or is not there yet and its parent is. What Git keeps for itself may be in it.
 *
 * @throws UsageError where it is neither; nothing is touched.
 */
export function refuseFolder(folder: string, shown: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found === undefined && existsSync(dirname(folder))) return;
  if (found === undefined)
    throw new UsageError(`The folder that “${shown}” would be in is not there.`, 'Make it first, or choose another.');
  if (!found.isDirectory()) throw new UsageError(`“${shown}” is a file.`, 'Choose an empty folder.');
  const held = readdirSync(folder).find((name) => name !== '.git');
  if (held === undefined) return;
  throw new UsageError(
    `“${shown}” is not empty: “${held}” is in it.`,
    'Nothing was changed. Choose an empty folder, or name one that we can make.',
  );
}

/**
 * Writes the files of a new workspace: all of them, or none. They are made in a hidden folder inside, judged there, and then moved up.
 *
 * @throws what `judge` throws, or the fault of the machine; the folder is then as it was.
 */
export function placeFiles(folder: string, files: ReadonlyMap<string, string | Uint8Array>, judge: (made: string) => void): void {
  const isNew = !existsSync(folder);
  mkdirSync(folder, { recursive: true });
  const moved: string[] = [];
  let made: string | undefined;
  try {
    made = mkdtempSync(join(folder, '.fairnotice-init-'));
    for (const [path, content] of files) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), content, { flag: 'wx' });
    }
    judge(made);
    for (const name of readdirSync(made).sort()) {
      if (existsSync(join(folder, name)))
        throw new UsageError(`“${name}” came into the folder meanwhile.`, 'Nothing was changed. Try again.');
      renameSync(join(made, name), join(folder, name));
      moved.push(name);
    }
    rmSync(made, { recursive: true });
  } catch (error) {
    for (const name of moved) rmSync(join(folder, name), { recursive: true, force: true });
    if (made !== undefined) rmSync(made, { recursive: true, force: true });
    if (isNew) rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}
