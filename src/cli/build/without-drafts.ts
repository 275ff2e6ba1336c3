import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { OpenWorkspace } from '../open-workspace.js';

/**
 * A notice that is still being written cannot spoil the site: it is not on it. Nor can what only such notices bring to light in a file
 * they share. What is wrong with the writing of a shared file reaches no notice in particular, and stays. So does what is found in site.yaml:
 * it is about the site, as when a published notice becomes a draft again.
 */
export function withoutDrafts(found: readonly LocatedDiagnostic[], workspace: OpenWorkspace): readonly LocatedDiagnostic[] {
  const drafts = listDrafts(workspace);
  return found.filter(({ notice, notices = [], origin }) => {
    if (origin.file === workspace.sources.site?.file) return true;
    const reached = notice === undefined ? notices : [notice];
    return reached.length === 0 || reached.some((id) => !drafts.has(id));
  });
}

/** Notices that are still being written. One whose status cannot be read is not known to be one. */
export function listDrafts({ compiled }: OpenWorkspace): ReadonlySet<string> {
  return new Set(
    compiled.notices.flatMap(({ id, status }) => (status === undefined || status === 'published' || status === 'withdrawn' ? [] : [id])),
  );
}
