import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import {
  listCodePages,
  mostAnnotations,
  renderGithub,
  renderJson,
  renderJunit,
  renderPretty,
  renderSarif,
  summarise,
  tellSummary,
} from '../../report/index.js';
import { readVersion } from '../../workspace/index.js';
import { acceptAs } from '../accept-as.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import type { OpenWorkspace } from '../open-workspace.js';
import { wantsColour, type Settings } from '../settings.js';
import { didYouMean, UsageError } from '../usage-error.js';
import { pathInRepository } from './path-in-repository.js';

const formats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const;

/** How the findings of `check` are written. */
export type ReportFormat = (typeof formats)[number];

export function readFormat(typed: string): ReportFormat {
  const format = formats.find((known) => known === typed);
  if (format !== undefined) return format;
  throw new UsageError(`There is no format “${typed}”.`, didYouMean(typed, formats) ?? `The formats are: ${formats.join(', ')}.`);
}

export interface ReportRequest {
  readonly workspace: OpenWorkspace;
  readonly day: string;
  /** How many notices were checked. */
  readonly notices: number;
  /** The notices that were asked for; absent where all were. */
  readonly chosen: ReadonlySet<string> | undefined;
  readonly settings: Settings & { readonly out?: string };
  readonly io: Io;
}

/** The report, and what to tell the person beside it. Formats for programs are the same with colours and `--quiet` or without. */
export interface Report {
  readonly text: string;
  readonly beside: readonly string[];
}

export function renderReport(format: ReportFormat, found: readonly LocatedDiagnostic[], request: ReportRequest): Report {
  const { workspace, day, notices, io, settings } = request;
  const command = readCommandName(io);
  const { root } = workspace.sources;
  const pathOf = pathInRepository(io);
  const onlyErrors = settings.quiet === true;
  switch (format) {
    case 'json':
      return { text: renderJson(found, { version: readVersion(), day, notices }), beside: [] };
    case 'sarif': {
      const pages = listCodePages();
      return { text: renderSarif(found, { version: readVersion(), day, root, pathOf, pageOf: (code) => pages.get(code) }), beside: [] };
    }
    case 'github':
      return { text: renderGithub(found, { pathOf, command, onlyErrors }), beside: onlyErrors ? [] : tellBesideGithub(found, notices) };
    case 'junit':
      return { text: renderJunit(found, { root, command, files: listFiles(request) }), beside: [] };
    case 'pretty': {
      const colour = settings.out === undefined ? wantsColour(settings, io, io.stdout) : settings.color === true;
      const { sources } = workspace.compiled;
      return { text: renderPretty(found, { sources, notices, colour, onlyErrors, command, acceptAs }), beside: [] };
    }
  }
}

/** What the annotations do not show: the numbers, and what GitHub leaves out of them. */
function tellBesideGithub(found: readonly LocatedDiagnostic[], notices: number): readonly string[] {
  const { errors, warnings, infos } = summarise(found, notices);
  const isCut = [errors, warnings, infos].some((number) => number > mostAnnotations);
  const rest = `GitHub shows at most ${mostAnnotations} annotations of each kind for a step. The rest are in the log of the step.`;
  return [...tellSummary(found, notices), ...(isCut ? [rest] : [])];
}

/** The files of the notices that were asked for; with all of them, also the files that they share. */
function listFiles({ workspace, chosen }: ReportRequest): readonly string[] {
  const { sources } = workspace;
  const notices = sources.notices.filter(({ id }) => chosen === undefined || chosen.has(id));
  const shared = chosen === undefined ? [...(sources.site ? [sources.site] : []), ...sources.controllers, ...sources.registers] : [];
  return [...notices, ...shared].map(({ file }) => file);
}
