import { compileWorkspace, type Compiled, type CompileOptions, type WorkspaceSources } from '../index.js';
import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { readProduct } from '../workspace/index.js';
import type { Io } from './io.js';
import { readFiles, type SoundReading } from './read-files.js';
import type { Settings } from './settings.js';

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
