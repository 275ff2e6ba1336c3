import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { isInside, isInSite } from '../../publish/index.js';
import { count, renderJson, renderPretty, summarise } from '../../report/index.js';
import { readVersion } from '../../workspace/index.js';
import { acceptAs } from '../accept-as.js';
import { chooseNotices, findingsAbout } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { openWorkspace, type OpenWorkspace } from '../open-workspace.js';
import { createProgress } from '../progress.js';
import { wantsColour, type Settings } from '../settings.js';
import { findUnusedEntries, type UnusedEntries } from '../unused-entries.js';
import { didYouMean, UsageError } from '../usage-error.js';

export interface CheckOptions extends Settings {
  readonly format: string;
  readonly asOf?: string;
  readonly maxWarnings?: string;
  readonly unused?: boolean;
  readonly out?: string;
}

const formats = ['pretty', 'json'];

/** Checks notices and reports what was found. @returns 0, or 1 with an error or more warnings than allowed. */
export function check(ids: readonly string[], options: CheckOptions, io: Io): number {
  const { format, out, unused = false } = options;
  if (!formats.includes(format)) {
    throw new UsageError(`There is no format “${format}”.`, didYouMean(format, formats) ?? `The formats are: ${formats.join(', ')}.`);
  }
  const mostWarnings = readNumber(options.maxWarnings);
  if (out !== undefined) refuseReportPlace(out, options, io);
  const day = readDay(options.asOf, io);
  const progress = createProgress(io, options);
  progress.show('Checking…');
  const workspace = openWorkspace(options, io, day);
  progress.clear();

  const chosen = ids.length === 0 ? undefined : chooseNotices(ids, workspace);
  const unusedEntries = chosen === undefined ? findUnusedEntries(workspace) : undefined;
  const found = [
    ...(chosen === undefined ? workspace.diagnostics : findingsAbout(chosen, workspace)),
    ...(unused ? (unusedEntries?.findings ?? []) : []),
  ];
  const notices = chosen?.size ?? workspace.sources.notices.length;

  const report =
    format === 'json'
      ? renderJson(found, { version: readVersion(), day, notices })
      : renderForPerson(found, workspace, { notices, options, io, unused: unusedEntries });
  if (out === undefined) io.stdout.write(report);
  else writeReport(resolve(io.cwd, out), out, report);

  const { errors, warnings } = summarise(found, notices);
  if (mostWarnings !== undefined && warnings > mostWarnings) {
    io.stderr.write(`There ${warnings === 1 ? 'is' : 'are'} ${count(warnings, 'warning')}, and --max-warnings allows ${mostWarnings}.\n`);
    return 1;
  }
  return errors > 0 ? 1 : 0;
}

function renderForPerson(
  found: readonly LocatedDiagnostic[],
  { compiled }: OpenWorkspace,
  { notices, options, io, unused }: { notices: number; options: CheckOptions; io: Io; unused: UnusedEntries | undefined },
): string {
  const colour = options.out === undefined ? wantsColour(options, io, io.stdout) : options.color === true;
  const command = readCommandName(io);
  const report = renderPretty(found, { sources: compiled.sources, notices, colour, onlyErrors: options.quiet === true, command, acceptAs });
  return options.quiet === true ? report : report + tellUnused(unused, options.unused === true, command);
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

/** A report never takes the place of a file of the workspace or of a published site. */
function refuseReportPlace(out: string, { workspace }: Settings, { cwd }: Io): void {
  const path = resolve(cwd, out);
  if (isInside(path, resolve(cwd, workspace)) || isInSite(path)) {
    throw new UsageError(`“${out}” stands in your workspace or in a published site.`, 'Choose a file outside them with --out.');
  }
}

function writeReport(path: string, shown: string, report: string): void {
  try {
    writeFileSync(path, report);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`We could not write the report to “${shown}”${code}.`, 'Choose another file with --out.');
  }
}
