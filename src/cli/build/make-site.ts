import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { draftSite, openEarlierPdfs, type BuildRecord } from '../../publish/index.js';
import type { SiteInput } from '../../schema/index.js';
import { hashSources, readVersion } from '../../workspace/index.js';
import type { LargeWorkspace } from '../open-in-threads.js';
import { drawSite, type DrawRequest } from './draw-site.js';
import { makeShard } from './make-shard.js';
import { explainTemplateError } from './override-fault.js';

/** What to make of a workspace, and where. */
export interface SiteRequest extends Pick<DrawRequest, 'compiled' | 'formats' | 'only' | 'jobs' | 'drafts' | 'progress'> {
  readonly site: SiteInput;
  readonly workspace: LargeWorkspace;
  readonly out: string;
  /** `out` as people wrote it. */
  readonly shown: string;
  /** The folder of a site whose PDFs may be taken over. */
  readonly lastFolder: string;
  readonly about: Pick<BuildRecord, 'asOf' | 'held' | 'part'>;
}

/** Draws a site beside the one it takes the place of, and exchanges them. @returns what stood in the way: then the old one stays as it was. */
export async function makeSite({
  workspace,
  out,
  shown,
  lastFolder,
  about,
  ...request
}: SiteRequest): Promise<readonly LocatedDiagnostic[]> {
  const { sources, wholeOf, jsonOf, drawn, productHash } = workspace;
  const draft = draftSite(out, shown);
  const { only } = request;
  const toDraw: DrawRequest = { ...request, wholeOf, jsonOf, drawn, productHash, own: sources, earlier: openEarlierPdfs(lastFolder) };
  try {
    const faults = await (about.part?.shard !== undefined && only
      ? makeShard({ ...toDraw, only }, workspace, draft)
      : drawSite(toDraw, draft));
    request.progress.clear();
    if (faults.length > 0) draft.discard();
    else draft.publish({ fairnotice: readVersion(), inputs: hashSources(sources), ...about });
    return faults;
  } catch (error) {
    request.progress.clear();
    draft.discard();
    const fault = explainTemplateError(error, sources);
    if (fault === undefined) throw error;
    return [fault];
  }
}
