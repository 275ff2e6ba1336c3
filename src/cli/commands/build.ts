import { resolve } from 'node:path';
import type { Store } from '../../cache/store.js';
import { lockSite } from '../../publish/lock-site.js';
import { refuseOut } from '../../publish/refuse-out.js';
import { repairSite } from '../../publish/repair-site.js';
import { abandonDraft } from '../../publish/site-draft.js';
import type { OpenBaseline } from '../baseline/apply-baseline.js';
import { readRequest, type BuildOptions, type BuildRequest } from '../build/read-request.js';
import { openShortWay } from '../build/short-way.js';
import { tellEnding } from '../build/tell-ending.js';
import type { Io } from '../io.js';
import { readLastSite } from '../last-site.js';
import { openCache, openPassingCache } from '../open-cache.js';
import { createProgress } from '../progress.js';
import { readFiles } from '../read-files.js';
import { tellRepaired } from '../repair.js';
import { thisProcess } from '../this-process.js';

export type { BuildOptions };

/**
 * Checks everything, then makes the site and puts it in the place of the old one. With an error, the old one stays as it was. An error
 * that the baseline holds is none: the notice was published with it before.
 *
 * With “hold” a notice with errors stays as it was last published, and the rest of the site is made.
 *
 * @returns 0; 1 with errors, and nothing was published; 3 where the site was published and notices with errors were held. A shard is no site:
 * what is held in it is told of where all are brought together.
 */
export async function build(options: BuildOptions, io: Io): Promise<number> {
  const request = readRequest(options, io);
  const { out, shown, isPart, shard } = request;
  if (repairSite(out, thisProcess)) tellRepaired(shown, io);
  const refusal = refuseOut({
    out,
    shown,
    workspace: resolve(io.cwd, options.workspace),
    cwd: io.cwd,
    part: isPart || shard !== undefined,
  });
  if (refusal !== undefined) throw refusal;
  const undo = [(): void => abandonDraft(out)];
  const isOver = io.whenStopped(() => {
    for (const undoOne of undo) undoOne();
    return `Nothing was published. “${shown}” is as it was.`;
  });
  try {
    const unlock = lockSite(out, shown, thisProcess);
    undo.push(unlock);
    try {
      return await buildWithCache(request, undo, options, io);
    } finally {
      unlock();
    }
  } finally {
    isOver();
  }
}

/** What is in the way after a stopped build is added to `undo`. */
async function buildWithCache(request: BuildRequest, undo: (() => void)[], options: BuildOptions, io: Io): Promise<number> {
  const also = request.merge.map(({ folder }) => folder);
  const cache = options.cache === false ? openPassingCache({ also }) : openCache(io, also);
  if (options.cache === false) undo.push(() => cache.close());
  try {
    return await buildIfNeeded(request, cache.store, options, io);
  } finally {
    cache.close();
  }
}

/** Where the site is there already, it is left alone. What makes sites is loaded only where one has to be made: that takes longer than to look. */
async function buildIfNeeded(request: BuildRequest, store: Store, options: BuildOptions, io: Io): Promise<number> {
  const { isPart, shard, shown } = request;
  const { against } = options;
  // A shard is no site: what is published stands where the whole will.
  const usual = shard === undefined ? shown : 'dist';
  const baseline = await readBaseline(options, io);
  const lastSite = isPart ? {} : readLastSite(against, usual, io);

  const progress = createProgress(io, options);
  progress.show('Checking…');
  const ground = { reading: readFiles(options.workspace, io.cwd), baseline, against, ...lastSite };
  const shortWay = options.cache === false ? undefined : openShortWay(request, ground, store, io);
  const known = shortWay?.find();
  if (known !== undefined) {
    progress.clear();
    tellEnding(known, request, options, io);
    return 0;
  }
  const { buildSite } = await import('../build/build-site.js');
  const built = await buildSite(request, { ...ground, usual, store, progress }, options, io);
  if (built === 'stopped') return 1;
  if (built.isWhole) shortWay?.keep(built.ending);
  tellEnding(built.ending, request, options, io);
  return built.faulty > 0 && shard === undefined ? 3 : 0;
}

async function readBaseline({ baseline }: BuildOptions, io: Io): Promise<OpenBaseline | undefined> {
  if (baseline === undefined) return undefined;
  const { openBaseline } = await import('../baseline/apply-baseline.js');
  return openBaseline({ baseline }, io);
}
