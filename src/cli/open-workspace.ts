import { isAbsolute, relative, resolve } from 'node:path';
import { compileWorkspace, type Compiled, type CompileOptions, type WorkspaceSources } from '../index.js';
import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { readProduct, readWorkspace, type WorkspaceReading } from '../workspace/index.js';
import type { Io } from './io.js';
import type { Settings } from './settings.js';
import { UsageError } from './usage-error.js';

/** A workspace read and compiled. */
export interface OpenWorkspace {
  readonly sources: WorkspaceSources;
  readonly compiled: Compiled;
  /** What was found in files as such and in what they say. */
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** Reads and compiles the workspace of a command. */
export function openWorkspace({ workspace }: Settings, { cwd }: Io, day: string, options: CompileOptions = {}): OpenWorkspace {
  const read = (): SoundReading => readFiles(workspace, cwd);
  const reading = options.measure ? options.measure('pass/files', read) : read();
  const compiled = compileWorkspace(reading.sources, readProduct(), day, options);
  return { sources: reading.sources, compiled, diagnostics: [...reading.diagnostics, ...compiled.diagnostics] };
}

/** Reads the files of a workspace and compiles nothing. */
export function readSources({ workspace }: Settings, { cwd }: Io): WorkspaceSources {
  return readFiles(workspace, cwd).sources;
}

type SoundReading = Exclude<WorkspaceReading, { readonly fault: string }>;

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
