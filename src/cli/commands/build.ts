import { resolve } from 'node:path';
import type { Store } from '../../cache/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { abandonDraft, lockSite, readBuildRecord, refuseOut, repairSite } from '../../publish/index.js';
import { count, renderPretty, summarise, tellHeld } from '../../report/index.js';
import { acceptAs } from '../accept-as.js';
import { hashSources } from '../../workspace/index.js';
import { applyBaseline, openBaseline } from '../baseline/apply-baseline.js';
import { isReady } from '../build/draw-site.js';
import { pickShard } from '../build/make-shard.js';
import { refuseOthers } from '../build/read-shards.js';
import { publishSite, type Outcome } from '../build/publish-site.js';
import { readRequest, type BuildOptions, type BuildRequest } from '../build/read-request.js';
import { listDrafts, withoutDrafts } from '../build/without-drafts.js';
import { chooseNotices, findingsAbout } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import { folderOfLastSite, readLastSite } from '../last-site.js';
import { tellLawPackAge } from '../law-pack-age.js';
import { openCache, openPassingCache } from '../open-cache.js';
import { openInThreads } from '../open-in-threads.js';
import type { OpenWorkspace } from '../open-workspace.js';
import { createProgress, isWatched } from '../progress.js';
import { tellRepaired } from '../repair.js';
import { wantsColour } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { thisProcess } from '../this-process.js';
import { UsageError } from '../usage-error.js';

export type { BuildOptions };

/**
 * Checks everything, then makes the site and puts it in the place of the old one. With an error, the old one stays as it was. An error
 * that the baseline holds is none: the notice was published with it before.
 *
 * With “hold” a notice with errors stays as it was last published, and the rest of the site is made.
 *
 * @returns 0; 1 with errors, and nothing was published; 3 where the site was published and notices with errors were held.
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
    return await buildSite(request, cache.store, options, io);
  } finally {
    cache.close();
  }
}

async function buildSite(request: BuildRequest, store: Store, options: BuildOptions, io: Io): Promise<number> {
  const { formats, isPart, day, baseUrl, jobs, onError, shard, merge, shown, out } = request;
  // A shard is no site: what is published stands where the whole will.
  const published = shard === undefined ? shown : 'dist';
  const baseline = openBaseline({ ...(options.baseline !== undefined && { baseline: options.baseline }) }, io);
  const lastSite = isPart ? {} : readLastSite(options.against, published, io);

  const progress = createProgress(io, options);
  progress.show('Checking…');
  const opened = await openInThreads(options, io, day, {
    ...lastSite,
    ...(baseUrl !== undefined && { baseUrl }),
    ...(jobs !== undefined && { jobs }),
    store,
    progress,
  });
  if (merge.length > 0) refuseOthers(merge, hashSources(opened.sources));
  const { diagnostics, remarks } = applyBaseline(opened, baseline, io);
  const workspace = { ...opened, diagnostics };
  const chosen = options.only === undefined ? undefined : chooseNotices(options.only, workspace);
  if (chosen !== undefined) refuseDrafts(chosen, workspace);
  const found = withoutDrafts(chosen === undefined ? workspace.diagnostics : findingsAbout(chosen, workspace), workspace);
  const { site } = workspace.compiled;
  progress.clear();
  const share =
    shard &&
    pickShard(
      opened.sources.notices.map(({ id }) => id),
      shard,
    );
  if (!isPart && site !== undefined) refuseEmptySite(out, shown, workspace);
  if (site === undefined) return stop(found, workspace, options, io, shown);

  const outcome = await publishSite(
    {
      workspace,
      site,
      formats,
      ...((chosen ?? share) && { only: chosen ?? share }),
      ...(jobs !== undefined && { jobs }),
      out,
      shown,
      lastFolder: folderOfLastSite(options.against, published, io),
      about: {
        asOf: day,
        ...(isPart && { part: { ...(chosen && { only: [...chosen].sort() }), formats } }),
        ...(shard && { part: { shard: `${shard.index}/${shard.count}` } }),
      },
      holds: !isPart && (onError ?? site.onError) === 'hold',
      ...lastSite,
      progress,
    },
    found,
  );
  if ('stoppedBy' in outcome) return stop(outcome.stoppedBy, workspace, options, io, shown);
  tellHeldBack(outcome, workspace, options, io);
  tellDone(found, (chosen ?? listReady(outcome.held)).size, options, io, shown);
  if (options.quiet !== true) tellAside([...tellHeld(found), ...remarks], io);
  tellLawPackAge(day, options, io);
  return outcome.faulty > 0 ? 3 : 0;
}

/** Notices that have a place on the site. */
function listReady({ compiled }: Pick<OpenWorkspace, 'compiled'>): ReadonlySet<string> {
  return new Set(compiled.notices.flatMap((notice) => (isReady(notice) ? [notice.id] : [])));
}

/** A checkout that lost its notices must not take a whole site offline. A notice that cannot be read has findings of its own. */
function refuseEmptySite(out: string, shown: string, { compiled }: OpenWorkspace): void {
  const published = compiled.notices.some(({ status }) => status === undefined || status === 'published' || status === 'withdrawn');
  const before = Object.keys(readBuildRecord(out)?.files ?? {}).some((path) => path.endsWith('/notice.json'));
  if (published || !before) return;
  throw new UsageError(
    `No notice here is published, and the site in “${shown}” holds some. We leave it as it is.`,
    'Check that the folder of notices is whole. If the site is meant to be empty, delete its folder first.',
  );
}

function refuseDrafts(chosen: ReadonlySet<string>, workspace: OpenWorkspace): void {
  const drafts = listDrafts(workspace);
  const draft = [...chosen].find((id) => drafts.has(id));
  if (draft === undefined) return;
  throw new UsageError(`“${draft}” is not published yet, so it has no page.`, 'When it is ready, write “status: published” in its file.');
}

function stop(
  found: readonly LocatedDiagnostic[],
  { compiled, sources }: OpenWorkspace,
  options: BuildOptions,
  io: Io,
  shown: string,
): number {
  const colour = wantsColour(options, io, io.stderr);
  const command = readCommandName(io);
  io.stderr.write(
    renderPretty(found, { sources: compiled.sources, notices: sources.notices.length, colour, onlyErrors: true, command, acceptAs }),
  );
  io.stderr.write(`Nothing was published. “${shown}” is as it was.\n`);
  return 1;
}

/** Nobody should have to look for what is missing from the site, or is older there than in its file: it is told even to those who want to hear little. */
function tellHeldBack(
  { held: { held, leftOut: gone }, leftOut, faults }: Exclude<Outcome, { readonly stoppedBy: unknown }>,
  { compiled, sources }: OpenWorkspace,
  options: BuildOptions,
  io: Io,
): void {
  const findings = [...faults, ...leftOut];
  if (findings.length > 0) {
    const colour = wantsColour(options, io, io.stderr);
    const command = readCommandName(io);
    io.stderr.write(
      renderPretty(findings, { sources: compiled.sources, notices: sources.notices.length, colour, held: true, command, acceptAs }),
    );
  }
  const left = new Set(gone.map(({ notice }) => notice));
  tellAside(
    held.flatMap(({ notice, reason }) => (left.has(notice) ? [] : [`Held back: ${notice}. ${reason} It stays as it was last published.`])),
    io,
  );
}

/** A person at a terminal hears that it is done, and where the site is; anyone hears of warnings. */
function tellDone(found: readonly LocatedDiagnostic[], notices: number, options: BuildOptions, io: Io, shown: string): void {
  if (options.quiet === true) return;
  const { warnings } = summarise(found, 0);
  if (isWatched(io)) {
    const paths = Object.keys(readBuildRecord(resolve(io.cwd, shown))?.files ?? {});
    const pages = paths.filter((path) => path.endsWith('.html')).length;
    io.stderr.write(`Done. The site is in “${shown}”: ${count(notices, 'notice')}, ${count(pages, 'page')}.\n`);
  }
  if (warnings > 0) {
    const are = warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`;
    io.stderr.write(`There ${are}. To read ${warnings === 1 ? 'it' : 'them'}: ${readCommandName(io)} check\n`);
  }
}
