import { count, renderLawAge, renderTimings, summarise } from '../../report/index.js';
import { applyBaseline, openBaseline, type BaselineOptions } from '../baseline/apply-baseline.js';
import { readFormat, renderReport } from '../check/render-report.js';
import { createStopwatch } from '../check/stopwatch.js';
import { chooseNotices, findingsAbout } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { readLastSite } from '../last-site.js';
import { tellLawPackAge } from '../law-pack-age.js';
import { readCache } from '../open-cache.js';
import { openInThreads } from '../open-in-threads.js';
import { openWorkspace, type OpenWorkspace } from '../open-workspace.js';
import { createProgress } from '../progress.js';
import { refuseReportPlace, writeReport } from '../report-file.js';
import { defaultWorkspace, wantsColour, type Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { findUnusedEntries, type UnusedEntries } from '../unused-entries.js';
import { UsageError } from '../usage-error.js';

export interface CheckOptions extends Settings, BaselineOptions {
  readonly format: string;
  readonly asOf?: string;
  readonly maxWarnings?: string;
  readonly against?: string;
  readonly unused?: boolean;
  readonly timings?: boolean;
  readonly out?: string;
}

/**
 * Checks notices and reports what was found.
 *
 * @returns 0, or 1 with an error, more warnings than allowed, or a baseline that could not be updated. What was accepted, and what the
 * baseline holds, is neither.
 */
export async function check(ids: readonly string[], options: CheckOptions, io: Io): Promise<number> {
  const { out, unused = false, quiet = false } = options;
  const format = readFormat(options.format);
  const mostWarnings = readNumber(options.maxWarnings);
  if (out !== undefined) refuseReportPlace(out, options, io);
  const baseline = openBaseline(options, io);
  if (options.updateBaseline === true && ids.length > 0) {
    throw new UsageError('A baseline is made of all notices together.', 'Leave out the names of notices.');
  }
  const day = readDay(options.asOf, io);
  const lastSite = readLastSite(options.against, options.workspace === defaultWorkspace ? 'dist' : undefined, io);
  const progress = createProgress(io, options);
  progress.show('Checking…');
  const stopwatch = options.timings === true ? createStopwatch(io) : undefined;
  const asked = { ...lastSite, findingsOnly: true };
  const opened = stopwatch
    ? openWorkspace(options, io, day, { ...asked, measure: stopwatch.measure })
    : await openInThreads(options, io, day, { ...asked, store: readCache(io), progress });
  const time = stopwatch?.read();
  progress.clear();

  const { diagnostics, remarks, isRefused } = applyBaseline(opened, baseline, io);
  const workspace = { ...opened, diagnostics };
  const chosen = ids.length === 0 ? undefined : chooseNotices(ids, workspace);
  const unusedEntries = chosen === undefined ? findUnusedEntries(workspace) : undefined;
  const found = [
    ...(chosen === undefined ? workspace.diagnostics : findingsAbout(chosen, workspace)),
    ...(unused ? (unusedEntries?.findings ?? []) : []),
  ];
  const notices = chosen?.size ?? workspace.sources.notices.length;

  const report = renderReport(format, found, { workspace, day, notices, chosen, settings: options, io });
  const colour = out === undefined ? wantsColour(options, io, io.stdout) : options.color === true;
  const ending = [
    tellUnjudged(workspace, chosen),
    tellUnused(unusedEntries, unused, readCommandName(io)),
    renderLawAge(day, { colour }),
  ].join('');
  const text = format === 'pretty' && !quiet ? report.text + ending : report.text;
  if (out === undefined) io.stdout.write(text);
  else writeReport(out, text, io);
  tellAside([...report.beside, ...(quiet && !isRefused ? [] : remarks)], io);
  if (format !== 'pretty') tellLawPackAge(day, options, io, true);
  if (time !== undefined) io.stderr.write(renderTimings(time.timings, time.total));

  const { errors, warnings } = summarise(found, notices);
  if (mostWarnings !== undefined && warnings > mostWarnings) {
    io.stderr.write(`There ${warnings === 1 ? 'is' : 'are'} ${count(warnings, 'warning')}, and --max-warnings allows ${mostWarnings}.\n`);
    return 1;
  }
  return errors > 0 || isRefused ? 1 : 0;
}

/** A mistake in how a notice is written hides what the law asks of it: whoever puts the mistake right must not be surprised. */
function tellUnjudged({ compiled }: Pick<OpenWorkspace, 'compiled'>, chosen: ReadonlySet<string> | undefined): string {
  const notices = compiled.notices.filter(({ id, index }) => index === undefined && chosen?.has(id) !== false).length;
  if (notices === 0) return '';
  const are = notices === 1 ? '1 notice is' : `${notices} notices are`;
  return `${are} not checked against the law yet. Put right how ${notices === 1 ? 'it is' : 'they are'} written, then check again.\n`;
}

/** What to say of register entries that no notice uses, beside those that are listed. */
function tellUnused(unused: UnusedEntries | undefined, isListed: boolean, command: string): string {
  if (unused === undefined) return isListed ? 'Whether a register entry is used can only be said of all notices together.\n' : '';
  if (!unused.isKnown)
    return isListed ? 'Whether every register entry is used cannot be said until every notice and register can be read.\n' : '';
  const number = unused.findings.length;
  if (isListed) return number === 0 ? 'Every entry is used.\n' : '';
  if (number === 0) return '';
  return `${number === 1 ? '1 register entry is' : `${number} register entries are`} used by no notice. To list them: ${command} check --unused\n`;
}

function readNumber(text: string | undefined): number | undefined {
  if (text === undefined || /^\d{1,9}$/.test(text)) return text === undefined ? undefined : Number(text);
  throw new UsageError(`--max-warnings needs a whole number. It is “${text}”.`, 'For none at all: --max-warnings 0.');
}
