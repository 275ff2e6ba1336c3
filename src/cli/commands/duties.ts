import type { NoticeResult } from '../../index.js';
import {
  renderDutiesCsv,
  renderDutiesHtml,
  renderDutiesJson,
  renderDutiesList,
  renderDutiesTable,
  type DutyNotice,
} from '../../report/index.js';
import { readVersion } from '../../workspace/index.js';
import { chooseNotices, findingsAbout } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { openWorkspace, type OpenWorkspace } from '../open-workspace.js';
import { createProgress } from '../progress.js';
import { refuseReportPlace, writeReport } from '../report-file.js';
import { wantsColour, type Settings } from '../settings.js';
import { didYouMean, UsageError } from '../usage-error.js';

export interface DutiesOptions extends Settings {
  readonly format: string;
  readonly asOf?: string;
  readonly out?: string;
}

const formats = ['table', 'json', 'csv', 'html'] as const;
type Format = (typeof formats)[number];

/**
 * Tells of each thing that UK GDPR Articles 13 and 14 want people to be told, where a notice tells it or what is missing. Without ids it
 * tells of all notices: in a table, how many duties of each are met.
 *
 * @returns 0 when it was told, also where duties are not met; 1 where a notice has faults that leave nothing to judge.
 */
export function duties(ids: readonly string[], options: DutiesOptions, io: Io): number {
  const { out } = options;
  const format = readFormat(options.format);
  if (out !== undefined) refuseReportPlace(out, options, io);
  const day = readDay(options.asOf, io);
  const progress = createProgress(io, options);
  progress.show('Checking…');
  const workspace = openWorkspace(options, io, day);
  progress.clear();

  const all = workspace.sources.notices.map(({ id }) => id);
  const chosen = ids.length === 0 ? all : [...chooseNotices(ids, workspace)];
  const results = chosen.flatMap((id) => workspace.compiled.notices.find((notice) => notice.id === id) ?? []);
  const notices = results.flatMap((result) => describeNotice(result, workspace));

  const report = render(format, notices, { day, isList: ids.length === 0, options, io });
  if (out === undefined) io.stdout.write(report);
  else writeReport(out, report, io);

  const judged = new Set(notices.map(({ id }) => id));
  const faulty = chosen.filter((id) => !judged.has(id));
  for (const id of faulty) {
    io.stderr.write(`We could not judge “${id}”: its files have faults. To read them: ${readCommandName(io)} check ${id}\n`);
  }
  return faulty.length > 0 ? 1 : 0;
}

function readFormat(typed: string): Format {
  const format = formats.find((known) => known === typed);
  if (format !== undefined) return format;
  throw new UsageError(`There is no format “${typed}”.`, didYouMean(typed, formats) ?? `The formats are: ${formats.join(', ')}.`);
}

function render(
  format: Format,
  notices: readonly DutyNotice[],
  { day, isList, options, io }: { readonly day: string; readonly isList: boolean; readonly options: DutiesOptions; readonly io: Io },
): string {
  switch (format) {
    case 'json':
      return renderDutiesJson(notices, { version: readVersion(), day });
    case 'csv':
      return renderDutiesCsv(notices);
    case 'html':
      return renderDutiesHtml(notices, { version: readVersion(), day });
    case 'table': {
      const colour = options.out === undefined ? wantsColour(options, io, io.stdout) : options.color === true;
      const command = readCommandName(io);
      return isList ? renderDutiesList(notices, { day, colour, command }) : renderDutiesTable(notices, { day, colour, command });
    }
    default:
      return format satisfies never;
  }
}

/** A notice with its duties. One whose files have faults that leave nothing to judge has none. */
function describeNotice(
  { id, file, duties: outcomes, index, status, documents }: NoticeResult,
  workspace: OpenWorkspace,
): readonly DutyNotice[] {
  if (outcomes === undefined || index === undefined || status === undefined) return [];
  const { site, controllers } = workspace.compiled;
  const lang = site?.languages[0] ?? 'en';
  const title = index.titles[lang];
  const example = documents[lang]?.meta.example;
  const controller = controllers.find((one) => one.id === index.controller);
  return [
    {
      id,
      file,
      title: title?.text ?? id,
      lang: title?.lang ?? lang,
      controller: controller?.names[lang]?.text ?? index.controller,
      status,
      version: index.version,
      ...(example === undefined ? {} : { example: example.text }),
      duties: outcomes,
      findings: findingsAbout(new Set([id]), workspace),
    },
  ];
}
