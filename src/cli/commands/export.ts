import { languageName, planExport, writeXliff } from '../../translation/index.js';
import { count } from '../../report/index.js';
import { readCommandName } from '../command-name.js';
import type { Io } from '../io.js';
import { refuseReportPlace, writeReport } from '../report-file.js';
import type { Settings } from '../settings.js';
import { exportReviewCopies, type ReviewOptions } from '../review-copies.js';
import { tellAside } from '../tell-aside.js';
import { openTexts } from '../translations/open-texts.js';
import { didYouMean, UsageError } from '../usage-error.js';

export interface ExportOptions extends Settings, ReviewOptions {
  readonly format?: string;
  readonly lang?: string;
  /** The language whose missing and changed texts are wanted, and no others. */
  readonly changed?: string;
  readonly out?: string;
}

/** Writes a file for somebody outside: a translator, or people who comment. @returns the exit code. */
export function exportFiles(ids: readonly string[], options: ExportOptions, io: Io): number {
  const { format } = options;
  switch (format) {
    case 'xliff':
      return exportTexts(ids, options, io);
    case 'docx':
      if (options.changed === undefined) return exportReviewCopies(ids, options, io);
      throw new UsageError('--changed is for translators’ files.', 'For a review copy name the language: --lang cy.');
    default:
      throw new UsageError(
        format === undefined ? 'Say what you want to export.' : `We cannot export “${format}”.`,
        (format === undefined ? undefined : didYouMean(format, ['xliff', 'docx'])) ??
          'For a translator: export --format xliff --changed cy --out texts.xlf. For comments: export libraries --format docx --out libraries.docx',
      );
  }
}

/**
 * Writes the texts of the workspace as a file for a translator: all of them, or those that are missing or have changed.
 *
 * @returns 0; 1 where a file has faults, so that its texts are not among them.
 */
function exportTexts(ids: readonly string[], options: ExportOptions, io: Io): number {
  const { out, changed, lang } = options;
  if (changed !== undefined && lang !== undefined && changed !== lang) {
    throw new UsageError('--changed and --lang name two languages.', 'One of them is enough.');
  }
  if (out !== undefined) refuseReportPlace(out, options, io);
  const opened = openTexts(ids, changed ?? lang, options, io);
  const files = opened.files.map(({ name, judged }) => ({
    original: name,
    units: planExport(judged, opened.first, changed !== undefined),
  }));
  const texts = files.reduce((sum, { units }) => sum + units.length, 0);
  const faulty = opened.faulty.map(
    (file) => `“${file}” has faults, and its texts are left out. To read them: ${readCommandName(io)} check`,
  );
  if (texts === 0) {
    tellAside([`There is nothing to translate into ${languageName(opened.lang)}.`, ...faulty], io);
    return faulty.length > 0 ? 1 : 0;
  }
  const xliff = writeXliff(files, { source: opened.first, target: opened.lang });
  if (out === undefined) io.stdout.write(xliff);
  else writeReport(out, xliff, io);
  const done = `${count(texts, 'text')} for translation into ${languageName(opened.lang)}${out === undefined ? '' : ` ${texts === 1 ? 'is' : 'are'} in “${out}”`}.`;
  tellAside([...(options.quiet === true ? [] : [done]), ...faulty], io);
  return faulty.length > 0 ? 1 : 0;
}
