import type { LocatedDiagnostic } from '../diagnostics/index.js';

/** What stays the same of a finding while the lines of its file move. */
export interface FindingPlace {
  /** The file, relative to the workspace. */
  readonly file: string;
  readonly code: string;
  /** Field names, ids and positions with slashes between them; empty for the file as a whole. */
  readonly at: string;
}

/** The place of a finding in the workspace that people know as `root`. */
export function placeOf({ code, origin }: Pick<LocatedDiagnostic, 'code' | 'origin'>, root: string): FindingPlace {
  return { file: placeInWorkspace(origin.file, root), code, at: origin.path.join('/') };
}

/** The path of a file within the workspace. */
export function placeInWorkspace(file: string, root: string): string {
  return file.startsWith(`${root}/`) ? file.slice(root.length + 1) : file;
}
