import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { isOpen } from '../../report/index.js';
import type { SiteInput } from '../../schema/index.js';
import type { SourceFiles } from '../../yaml/index.js';
import { allFormats } from '../build/formats.js';
import { makeSite } from '../build/make-site.js';
import { withoutDrafts } from '../build/without-drafts.js';
import type { Io } from '../io.js';
import { openCache } from '../open-cache.js';
import { openInThreads } from '../open-in-threads.js';
import { createProgress } from '../progress.js';
import type { Settings } from '../settings.js';

export interface PreviewOptions {
  readonly settings: Settings;
  readonly io: Io;
  readonly day: string;
  /** A folder of its own, for nobody else’s eyes. */
  readonly out: string;
}

export interface DrawnPreview {
  readonly site: SiteInput | undefined;
  /** Errors that stand in the way of the site. Without any, it is in the folder. */
  readonly found: readonly LocatedDiagnostic[];
  readonly sources: SourceFiles;
}

/** Checks a workspace and draws its site, notices that are still being written too, each marked as a draft. An error in a draft stops nothing. */
export async function drawPreview({ settings, io, day, out }: PreviewOptions): Promise<DrawnPreview> {
  const progress = createProgress(io, { ...settings, quiet: true });
  const cache = openCache(io);
  const workspace = await openInThreads(settings, io, day, { store: cache.store, progress });
  const { site, sources } = workspace.compiled;
  const found = withoutDrafts(workspace.diagnostics, workspace).filter((finding) => finding.severity === 'error' && isOpen(finding));
  if (site === undefined || found.length > 0) return { site, found, sources };
  const faults = await makeSite({
    workspace,
    compiled: workspace.compiled,
    site,
    formats: allFormats,
    drafts: true,
    out,
    shown: out,
    lastFolder: out,
    about: { asOf: day, held: [] },
    progress,
  });
  cache.close();
  return { site, found: faults, sources };
}
