import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** What becomes of a file: its new text, a change to its text, or `null` to leave it out. Keys are paths in the workspace. */
export type WorkspaceEdits = Readonly<Record<string, string | ((text: string) => string) | null>>;

export interface WorkspaceCopy {
  readonly dir: string;
  readonly remove: () => void;
}

/** A copy of a workspace in a temporary folder, with some files changed; an empty one where no `source` is given. The caller removes it. */
export function copyWorkspace(source: string | undefined, edits: WorkspaceEdits = {}): WorkspaceCopy {
  const parent = mkdtempSync(join(tmpdir(), 'fairnotice-workspace-'));
  const dir = join(parent, 'notices');
  if (source === undefined) mkdirSync(dir);
  else cpSync(source, dir, { recursive: true });
  for (const [path, edit] of Object.entries(edits)) editFile(join(dir, path), path, edit);
  return { dir, remove: () => rmSync(parent, { recursive: true, force: true }) };
}

function editFile(file: string, path: string, edit: string | ((text: string) => string) | null): void {
  if (edit === null) return rmSync(file);
  if (typeof edit === 'string') {
    mkdirSync(dirname(file), { recursive: true });
    return writeFileSync(file, edit);
  }
  const text = readFileSync(file, 'utf8');
  const changed = edit(text);
  if (changed === text) throw new Error(`The edit of ${path} changes nothing.`);
  writeFileSync(file, changed);
}
