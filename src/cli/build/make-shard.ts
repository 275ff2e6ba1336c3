import { readFileSync } from 'node:fs';
import { openDrawnFiles } from '../../cache/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { SiteDraft } from '../../publish/index.js';
import { openPassingCache } from '../open-cache.js';
import type { LargeWorkspace } from '../open-in-threads.js';
import { drawSite, type DrawRequest } from './draw-site.js';

/** A share of the notices: `index` of `count`, from 1. */
export interface Shard {
  readonly index: number;
  readonly count: number;
}

/** The notices of a shard: every `count`th by id, so that long and short ones are spread. */
export function pickShard(ids: readonly string[], { index, count }: Shard): ReadonlySet<string> {
  return new Set([...ids].sort().filter((_, position) => position % count === index - 1));
}

/**
 * Draws all that belongs to the notices of a shard, `request.only`, and puts it into a draft, ready to be taken over by the build that brings
 * all shards together: what is kept there goes by the same keys as what is kept between runs. @returns what stands in the way.
 */
export async function makeShard(
  request: Omit<DrawRequest, 'drawn'> & { readonly only: ReadonlySet<string> },
  workspace: LargeWorkspace,
  draft: SiteDraft,
): Promise<readonly LocatedDiagnostic[]> {
  const { store, close } = openPassingCache({ also: [workspace.folder], copies: true });
  try {
    const faults = await drawSite({ ...request, drawn: openDrawnFiles(store) }, nowhere);
    if (faults.length > 0) return faults;
    workspace.copyResults(request.only, store);
    for (const { path, place } of store.list()) draft.add(path, readFileSync(place));
    return [];
  } finally {
    close();
  }
}

/** The files of the site itself are made when all shards are there. */
const nowhere: SiteDraft = {
  add: () => undefined,
  addKept: () => undefined,
  read: (path) => {
    throw new Error(`A shard has no ${path}.`);
  },
  publish: () => undefined,
  discard: () => undefined,
};
