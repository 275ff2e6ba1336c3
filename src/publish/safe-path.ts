import { join } from 'node:path';

/**
 * The place of a file of the site below a folder. Throws where its path could lead out of the folder or means different files on
 * different systems: such a path comes from a fault of ours, never from a notice, whose names are checked before.
 */
export function joinSafely(folder: string, path: string): string {
  const safe = path === hostMark || path.split('/').every((step) => /^[a-z0-9_~-][a-z0-9._~-]*$/i.test(step));
  if (!safe) throw new Error(`The site has no place for the path ${JSON.stringify(path)}.`);
  return join(folder, ...path.split('/'));
}

/** The one file with a name that begins with a dot: GitHub Pages asks for it. */
const hostMark = '.nojekyll';
