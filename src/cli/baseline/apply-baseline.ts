import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import { isInSite } from '../../publish/index.js';
import { count, isOpen } from '../../report/index.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import type { OpenWorkspace } from '../open-workspace.js';
import { UsageError } from '../usage-error.js';
import { canHold, compareToBaseline, countFindings, listPlaces, type Baseline } from './baseline.js';
import { readBaseline, writeBaseline } from './read-baseline.js';

export interface BaselineOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
}

/** A baseline that a command was given. */
export interface OpenBaseline {
  readonly shown: string;
  readonly path: string;
  /** Absent where the file is to be made. */
  readonly content?: Baseline;
  readonly update: boolean;
}

/** What came of holding findings against a baseline. */
export interface Applied {
  readonly diagnostics: readonly LocatedDiagnostic[];
  /** What to tell of it, a sentence or more in each. */
  readonly remarks: readonly string[];
  /** Whether an update that was asked for was refused. */
  readonly isRefused: boolean;
}

/** Reads the baseline that a command was given, if any. Before anything else is done: a slip in its name should cost no time. */
export function openBaseline({ baseline: shown, updateBaseline: update = false }: BaselineOptions, io: Io): OpenBaseline | undefined {
  if (shown === undefined) {
    if (update) throw new UsageError('With --update-baseline, say which file it is.', 'Write it so: --baseline FILE --update-baseline');
    return undefined;
  }
  const path = resolve(io.cwd, shown);
  if (update && (!path.endsWith('.json') || isInSite(path))) {
    throw new UsageError(`“${shown}” cannot hold a baseline.`, 'Choose a file whose name ends in .json, outside a published site.');
  }
  const content = readBaseline(path, shown);
  if (content === undefined && !update) {
    const make = `${readCommandName(io)} check --baseline ${shown} --update-baseline`;
    throw new UsageError(`There is no baseline “${shown}”.`, `To make one of what is found today: ${make}`);
  }
  return { shown, path, update, ...(content && { content }) };
}

/** Holds the findings of a whole workspace against a baseline, and writes it anew where that was asked for and may be. */
export function applyBaseline({ sources, diagnostics: found }: OpenWorkspace, opened: OpenBaseline | undefined, io: Io): Applied {
  if (opened === undefined) return { diagnostics: found, remarks: [], isRefused: false };
  const { content, update, shown, path } = opened;
  // In the workspace it is a file like others that Fairnotice does not read, only that now it was read.
  const diagnostics = found.filter(({ code, origin }) => code !== 'workspace/unknown-file' || resolve(io.cwd, origin.file) !== path);
  const before = content ?? listPlaces(diagnostics, sources.root);
  const compared = compareToBaseline(diagnostics, before, sources.root);
  // What rules find in a file that cannot be read is not known, so nothing can be called gone.
  const isWhole = !compared.diagnostics.some((finding) => isOpen(finding) && finding.severity === 'error' && !canHold(finding));
  const gone = isWhole ? compared.gone : 0;
  if (!update) return { diagnostics: compared.diagnostics, remarks: gone === 0 ? [] : [tellGone(gone, shown, io)], isRefused: false };
  const refusal = refuseUpdate(compared.diagnostics, opened);
  if (refusal !== undefined) {
    // A baseline that was not made holds nothing; one that stays as it was holds what it held.
    return { diagnostics: content === undefined ? diagnostics : compared.diagnostics, remarks: [refusal], isRefused: true };
  }
  save(opened, compared.shrunk);
  const holds = `The baseline “${shown}” holds ${count(countFindings(compared.shrunk), 'finding')}.`;
  const dropped = gone === 0 ? '' : ` ${count(gone, 'finding')} ${gone === 1 ? 'was' : 'were'} taken out.`;
  return { diagnostics: compared.diagnostics, remarks: [holds + dropped], isRefused: false };
}

function tellGone(gone: number, shown: string, io: Io): string {
  const command = `${readCommandName(io)} check --baseline ${shown} --update-baseline`;
  return `${count(gone, 'finding')} of the baseline ${gone === 1 ? 'is' : 'are'} gone or accepted by now. To take ${gone === 1 ? 'it' : 'them'} out: ${command}`;
}

const mostListed = 20;

/**
 * Why the baseline is left as it is: it may only shrink, and it cannot hold every finding. A file that cannot be read hides what rules
 * would find in it, so a baseline is not made either while there is one.
 */
function refuseUpdate(diagnostics: readonly LocatedDiagnostic[], { shown, content }: OpenBaseline): string | undefined {
  const added = diagnostics.filter(
    ({ baseline, severity, code }) => baseline === 'new' && (severity === 'error' || !code.startsWith('waiver/')),
  );
  if (added.length === 0) return undefined;
  const list = added
    .slice(0, mostListed)
    .map(({ code, origin, range }) => `  ${origin.file}:${range.start.line}:${range.start.column}  ${code}`);
  const more = added.length > mostListed ? [`  and ${added.length - mostListed} more`] : [];
  const why =
    content === undefined
      ? `The baseline “${shown}” was not made. It can hold what rules find, and no errors in the writing of a file, in its fields or references. Put these right first:`
      : `The baseline “${shown}” was not changed. It may only get shorter, and this is not in it:`;
  const instead =
    content === undefined
      ? []
      : ['Put it right, or have it accepted in waivers.yaml. To begin again with all that is found today, delete the file first.'];
  return [why, ...list, ...more, ...instead].join('\n');
}

function save({ path, shown }: OpenBaseline, baseline: Baseline): void {
  try {
    writeFileSync(path, writeBaseline(baseline));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`We could not write the baseline to “${shown}”${code}.`, 'Choose another file with --baseline.');
  }
}
