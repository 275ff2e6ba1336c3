import type { Store } from '../../cache/index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { readBuildRecord } from '../../publish/index.js';
import { renderPretty, summarise, tellHeld } from '../../report/index.js';
import { hashSources } from '../../workspace/index.js';
import { acceptAs } from '../accept-as.js';
import { applyBaseline, type OpenBaseline } from '../baseline/apply-baseline.js';
import { chooseNotices, findingsAbout } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import { folderOfLastSite } from '../last-site.js';
import { openInThreads } from '../open-in-threads.js';
import type { OpenWorkspace } from '../open-workspace.js';
import type { Progress } from '../progress.js';
import { wantsColour } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { UsageError } from '../usage-error.js';
import { isReady } from './draw-site.js';
import { pickShard } from './make-shard.js';
import { publishSite, type Outcome } from './publish-site.js';
import type { BuildOptions, BuildRequest } from './read-request.js';
import { refuseOthers } from './read-shards.js';
import type { BuildGround } from './short-way.js';
import type { Ending } from './tell-ending.js';
import { listDrafts, withoutDrafts } from './without-drafts.js';

/** What a site is made with. */
export interface BuildMeans extends Omit<BuildGround, 'baseline'> {
  readonly baseline: OpenBaseline | undefined;
  /** Where to look for the site that is published now. */
  readonly usual: string;
  readonly store: Store;
  readonly progress: Progress;
}

/** How the making of a site ended: it is there, and so many notices with errors stayed as they were; or errors stood in its way, and were told. */
export type Built = { readonly ending: Ending; readonly faulty: number; readonly isWhole: boolean } | 'stopped';

/** Checks everything, makes the site and puts it in the place of the old one. `isWhole` says that nothing was held back. */
export async function buildSite(request: BuildRequest, means: BuildMeans, options: BuildOptions, io: Io): Promise<Built> {
  const { formats, isPart, day, baseUrl, jobs, onError, shard, merge, shown, out } = request;
  const { reading, baseline, published, usual, store, progress } = means;
  const lastSite = published === undefined ? {} : { published };
  const opened = await openInThreads(options, io, day, {
    reading,
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
      lastFolder: folderOfLastSite(options.against, usual, io),
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
  if (shard === undefined) tellHeldBack(outcome, workspace, options, io);
  const { held, leftOut, faults, faulty } = outcome;
  const ending = {
    notices: (chosen ?? listReady(held)).size,
    warnings: summarise(found, 0).warnings,
    remarks: [...tellHeld(found), ...remarks],
  };
  return { ending, faulty, isWhole: held.held.length === 0 && leftOut.length === 0 && faults.length === 0 };
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
): 'stopped' {
  const colour = wantsColour(options, io, io.stderr);
  const command = readCommandName(io);
  io.stderr.write(
    renderPretty(found, { sources: compiled.sources, notices: sources.notices.length, colour, onlyErrors: true, command, acceptAs }),
  );
  io.stderr.write(`Nothing was published. “${shown}” is as it was.\n`);
  return 'stopped';
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
