import { countQuestions, renderQuestionDocx, renderQuestionPage } from '../../ask/index.js';
import { count } from '../../report/index.js';
import { makeSheet, openNotice } from '../ask/asked-notice.js';
import { chooseNotices } from '../choose-notices.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { openWorkspace } from '../open-workspace.js';
import { refuseReportPlace, writeReport } from '../report-file.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { didYouMean, UsageError } from '../usage-error.js';

export interface AskOptions extends Settings {
  readonly format?: string;
  readonly asOf?: string;
  readonly out?: string;
}

const formats = ['html', 'docx'] as const;
type Format = (typeof formats)[number];

/**
 * Writes what a notice does not say as plain questions to the service: a page that stands alone, or a Word file.
 *
 * @returns 0, also where there is nothing to ask.
 */
export function ask(typed: string, options: AskOptions, io: Io): number {
  const format = readFormat(options);
  const workspace = openWorkspace(options, io, readDay(options.asOf, io), { findingsOnly: true });
  const [id = typed] = chooseNotices([typed], workspace);
  const sheet = makeSheet(openNotice(id, workspace, io));
  const total = countQuestions(sheet);
  if (total === 0) {
    tellAside([`There is nothing to ask about “${id}”: it says all that the service can know.`], io);
    return 0;
  }
  const out = options.out ?? `${id.slice(id.indexOf('/') + 1)}-questions.${format}`;
  refuseReportPlace(out, options, io);
  writeReport(out, format === 'html' ? renderQuestionPage(sheet) : renderQuestionDocx(sheet), io);
  const next =
    format === 'html'
      ? ' Send it to the service. They send you a file answers.json back.'
      : ' Send it to the service. What they write in it is for you to put in.';
  if (options.quiet !== true) tellAside([`${count(total, 'question')} ${total === 1 ? 'is' : 'are'} in “${out}”.${next}`], io);
  return 0;
}

/** The form that was asked for, or that the name of the file has. */
function readFormat({ format, out }: AskOptions): Format {
  const ending = /\.(html?|docx)$/i.exec(out ?? '')?.[1]?.toLowerCase();
  const ofFile = ending === undefined ? undefined : ending === 'docx' ? 'docx' : 'html';
  if (format === undefined) return ofFile ?? 'html';
  const known = formats.find((one) => one === format);
  if (known === undefined) {
    throw new UsageError(`There is no format “${format}”.`, didYouMean(format, formats) ?? `The formats are: ${formats.join(', ')}.`);
  }
  if (ofFile !== undefined && ofFile !== known) {
    throw new UsageError(`--format says ${known}, and the name of the file says ${ofFile}.`, 'One of them is enough.');
  }
  return known;
}
