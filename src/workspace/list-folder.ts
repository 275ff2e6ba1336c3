import { readdirSync, realpathSync, statSync, type Dirent, type Stats } from 'node:fs';
import { join, sep } from 'node:path';
import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { isUserFault } from './faults.js';
import { findingAbout, type Words } from './findings.js';

/** A file or folder that is there and inside the workspace. */
export interface Entry {
  readonly name: string;
  readonly path: string;
  /** Path as people see it: from the working directory, with forward slashes. */
  readonly shown: string;
  readonly kind: 'file' | 'folder';
}

export interface Listing {
  readonly entries: readonly Entry[];
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** Files that editors and systems leave behind, and files for people: nobody means them as part of a workspace. */
const ignored = /^\.(?!\.)|^Thumbs\.db$|^desktop\.ini$|~$|^~\$|^#.*#$|^(readme|license)(\.\w+)?$/i;

/**
 * What stands in a folder, by name in code point order. Links are followed, but never out of the workspace, whose real path is `root`.
 * Pipes, sockets and devices are refused unopened: reading one could wait for ever.
 */
export function listFolder(folder: Pick<Entry, 'path' | 'shown'>, root: string): Listing {
  const entries: Entry[] = [];
  const diagnostics: LocatedDiagnostic[] = [];
  for (const found of readFolder(folder, diagnostics)) {
    if (ignored.test(found.name)) continue;
    const place = { name: found.name, path: join(folder.path, found.name), shown: showPath(folder.shown, found.name) };
    const kind = found.isSymbolicLink() ? followLink(place.path, root) : kindOf(found);
    if (typeof kind === 'string') entries.push({ ...place, kind });
    else diagnostics.push(findingAbout(place.shown, kind));
  }
  return { entries, diagnostics };
}

function showPath(folder: string, name: string): string {
  return folder === '.' ? name : `${folder}/${name}`;
}

function readFolder(folder: Pick<Entry, 'path' | 'shown'>, diagnostics: LocatedDiagnostic[]): readonly Dirent[] {
  try {
    return readdirSync(folder.path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    if (!isUserFault(error)) throw error;
    diagnostics.push(findingAbout(folder.shown, unreadable('folder')));
    return [];
  }
}

/** Why a file or folder could not be read, as far as the person at the keyboard can help it. */
export function unreadable(what: 'file' | 'folder'): Words {
  return {
    code: 'workspace/unreadable',
    message: `We cannot read this ${what}.`,
    hint: `You may not have permission, or it was moved while we were reading. Ask the person who looks after your files to let you open the ${what}.`,
  };
}

function followLink(path: string, root: string): Entry['kind'] | Words {
  try {
    const target = realpathSync(path);
    if (target !== root && !target.startsWith(root.endsWith(sep) ? root : root + sep)) return outside;
    return kindOf(statSync(target));
  } catch (error) {
    if (!isUserFault(error)) throw error;
    return brokenLink;
  }
}

function kindOf(found: Dirent | Stats): Entry['kind'] | Words {
  if (found.isFile()) return 'file';
  return found.isDirectory() ? 'folder' : notAFile;
}

const outside: Words = {
  code: 'workspace/symlink-outside',
  message: 'This is a link to a place outside the workspace. We do not follow it.',
  hint: 'Whoever gets a copy of the workspace would not have the file, and a link could publish something that was never meant for the public. Copy the file into the workspace.',
};

const brokenLink: Words = {
  code: 'workspace/broken-link',
  message: 'This is a link that leads nowhere.',
  hint: 'The file it points to was moved or deleted. Put the file itself here, or delete the link.',
};

const notAFile: Words = {
  code: 'workspace/not-a-file',
  message: 'This is neither a file nor a folder, but a device or a pipe.',
  hint: 'We do not open it. Delete it, or move it out of the workspace.',
};
