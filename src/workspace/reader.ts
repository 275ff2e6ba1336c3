import type { LocatedDiagnostic } from '../diagnostics/index.js';
import type { SourceBytes } from '../index.js';
import { findingAbout } from './findings.js';
import { listFolder, type Entry } from './list-folder.js';
import { readFile } from './read-file.js';

/** Collects as it goes: what was found. `root` is the real path of the workspace. */
export interface Reader {
  readonly root: string;
  readonly diagnostics: LocatedDiagnostic[];
}

/** What stands in a folder of the workspace. */
export function list(reader: Reader, folder: Pick<Entry, 'path' | 'shown'>): readonly Entry[] {
  const { entries, diagnostics } = listFolder(folder, reader.root);
  reader.diagnostics.push(...diagnostics);
  return entries;
}

/** The bytes of a file of the workspace, if it can be read. */
export function read(reader: Reader, entry: Entry): SourceBytes | undefined {
  const bytes = readFile(entry);
  if (bytes instanceof Uint8Array) return { file: entry.shown, bytes };
  reader.diagnostics.push(bytes);
  return undefined;
}

/** A file below a folder, with its path from there. */
export interface DeepEntry {
  readonly name: string;
  readonly entry: Entry;
}

/** Nobody needs more folders inside one another, and a link to a folder above would never end. */
const deepest = 5;

/** All files below a folder, by their path in it with forward slashes. */
export function listDeep(reader: Reader, folder: Entry, prefix = '', depth = 1): readonly DeepEntry[] {
  return list(reader, folder).flatMap((entry): readonly DeepEntry[] => {
    const name = prefix + entry.name;
    if (entry.kind === 'file') return [{ name, entry }];
    if (depth < deepest) return listDeep(reader, entry, `${name}/`, depth + 1);
    reader.diagnostics.push(
      findingAbout(entry.shown, {
        code: 'workspace/nested-folder',
        message: `The files in the folder “${entry.name}” are not read: it stands too deep inside other folders.`,
        hint: 'Move them further up. If the folder is a link to one of the folders that it stands in, delete it.',
      }),
    );
    return [];
  });
}
