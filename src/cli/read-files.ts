import { isAbsolute, relative, resolve } from 'node:path';
import { readWorkspace, type WorkspaceReading } from '../workspace/read-workspace.js';
import { UsageError } from './usage-error.js';

/** The files of a workspace that could be read, and what was found in them as such. */
export type SoundReading = Exclude<WorkspaceReading, { readonly fault: string }>;

/** Reads the files of a workspace. A workspace that cannot be read is a fault of how the command was written. */
export function readFiles(workspace: string, cwd: string): SoundReading {
  const reading = readWorkspace(resolve(cwd, workspace), showFolder(cwd, workspace));
  if (!('fault' in reading)) return reading;
  throw new UsageError(reading.fault, 'Start the command in the folder above your workspace, or say where it is: --workspace FOLDER.');
}

/** A folder as people see it: from the working directory, with forward slashes; whole where it is on another drive. */
function showFolder(cwd: string, folder: string): string {
  const path = relative(cwd, resolve(cwd, folder));
  const shown = isAbsolute(path) ? resolve(folder) : path;
  return shown === '' ? '.' : shown.replaceAll('\\', '/');
}
