import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Calls `changed` when a file in a folder is new, gone or different, once the folder has been still for a moment. It looks, rather than
 * waits to be told, because many councils keep their files on a drive in the network, from which nothing tells.
 *
 * @returns what stops it.
 */
export function watchFolder(folder: string, changed: () => void, every = 300): () => void {
  let known = describe(folder);
  let settling = known;
  const timer = setInterval(() => {
    const now = describe(folder);
    if (now !== known && now === settling) {
      known = now;
      changed();
    }
    settling = now;
  }, every);
  return () => clearInterval(timer);
}

/** Names, sizes and times of all files below a folder; nothing of one that is gone. Links are not followed. */
function describe(folder: string): string {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .sort()
      .map((name) => {
        const { size, mtimeMs, ino } = lstatSync(join(folder, name));
        return `${name} ${size} ${mtimeMs} ${ino}`;
      })
      .join('\n');
  } catch {
    return '';
  }
}
