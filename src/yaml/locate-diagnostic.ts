import type { Diagnostic, LocatedDiagnostic } from '../diagnostics/index.js';
import { locate } from './locate.js';
import { pointerOf } from './origins.js';
import type { YamlFile } from './yaml-file.js';

/** Works out the line and column of a finding and of its related places. `files` holds every file that was read, by name. */
export function locateDiagnostic(diagnostic: Diagnostic, files: ReadonlyMap<string, YamlFile>): LocatedDiagnostic {
  const { related, ...rest } = diagnostic;
  const file = files.get(diagnostic.origin.file);
  return {
    ...rest,
    range: locate(file, diagnostic.origin),
    pointer: pointerOf(file, diagnostic.origin),
    ...(related ? { related: related.map((other) => ({ ...other, range: locate(files.get(other.origin.file), other.origin) })) } : {}),
  };
}
