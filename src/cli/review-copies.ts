import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { LocatedDiagnostic } from '../diagnostics/index.js';
import { renderPretty } from '../report/index.js';
import { pickSitePhrases } from '../site/index.js';
import { renderReviewCopy } from '../site/review-copies.js';
import { languageName } from '../translation/index.js';
import { acceptAs } from './accept-as.js';
import { placeFinding } from './build/place-finding.js';
import { readSettings } from './build/read-settings.js';
import { chooseNotices } from './choose-notices.js';
import { readCommandName } from './command-name.js';
import { readDay } from './day.js';
import type { Io } from './io.js';
import { openWorkspace, type OpenWorkspace } from './open-workspace.js';
import { refuseReportPlace } from './report-file.js';
import { wantsColour, type Settings } from './settings.js';
import { tellAside } from './tell-aside.js';
import { didYouMean, UsageError } from './usage-error.js';

export interface ReviewOptions extends Settings {
  readonly lang?: string;
  readonly out?: string;
  readonly asOf?: string;
}

interface ReviewCopy {
  readonly id: string;
  readonly bytes: Uint8Array;
}

/**
 * Writes notices as Word files for comments: drafts too, and with whatever `check` has found in them, for that is what people are asked to
 * look at.
 *
 * @returns 0; 1 where a notice cannot be read, or holds characters that nobody can see, so that there is no copy of it.
 */
export function exportReviewCopies(ids: readonly string[], options: ReviewOptions, io: Io): number {
  const { out } = options;
  if (out === undefined)
    throw new UsageError('Say where to write the Word file.', 'For one notice: --out libraries.docx; for several: --out FOLDER.');
  refuseReportPlace(out, options, io);
  const opened = openWorkspace(options, io, readDay(options.asOf, io));
  const { compiled, sources } = opened;
  const lang = chooseLanguage(options.lang, opened);
  const chosen = ids.length === 0 ? new Set(sources.notices.map(({ id }) => id)) : chooseNotices(ids, opened);
  const isFile = /\.docx$/i.test(out);
  if (isFile && chosen.size !== 1) {
    throw new UsageError(`“${out}” is one file, and there are ${chosen.size} notices.`, 'Name one notice, or a folder: --out FOLDER.');
  }
  const { copies, faulty, diagnostics } = drawCopies(chosen, lang, opened);
  const suffix = lang === compiled.site?.languages[0] ? '' : `.${lang}`;
  for (const { id, bytes } of copies) writeCopy(isFile ? out : `${out}/${id}${suffix}.docx`, bytes, io);
  if (diagnostics.length > 0) {
    const command = readCommandName(io);
    const colour = wantsColour(options, io, io.stderr);
    io.stderr.write(
      renderPretty(diagnostics, { sources: compiled.sources, notices: diagnostics.length, colour, onlyErrors: true, command, acceptAs }),
    );
  }
  const done =
    copies.length === 0
      ? []
      : [
          `${copies.length === 1 ? '1 review copy' : `${copies.length} review copies`} in ${languageName(lang)} ${copies.length === 1 ? 'is' : 'are'} in “${out}”.`,
        ];
  tellAside([...(options.quiet === true ? [] : done), ...faulty], io);
  return copies.length < chosen.size ? 1 : 0;
}

function drawCopies(
  chosen: ReadonlySet<string>,
  lang: string,
  { compiled, sources }: OpenWorkspace,
): { readonly copies: readonly ReviewCopy[]; readonly faulty: readonly string[]; readonly diagnostics: readonly LocatedDiagnostic[] } {
  const { site, phrases, notices } = compiled;
  if (site === undefined) throw siteUnknown();
  const rows = notices.flatMap(({ index }) => index ?? []);
  const input = { site: readSettings(site, lang), lang, phrases: pickSitePhrases(phrases[lang] ?? {}), notices: rows };
  const copies: ReviewCopy[] = [];
  const faulty: string[] = [];
  const diagnostics: LocatedDiagnostic[] = [];
  for (const notice of notices.filter(({ id }) => chosen.has(id))) {
    const document = notice.documents[lang];
    if (document === undefined || notice.index === undefined) {
      const file = sources.notices.find(({ id }) => id === notice.id)?.file ?? notice.id;
      faulty.push(`“${file}” cannot be read as a whole, and there is no copy of it. To see why: check ${notice.id}`);
      continue;
    }
    const { value, diagnostics: found } = renderReviewCopy(input, { document });
    diagnostics.push(...found.map((finding) => ({ ...placeFinding(finding, compiled), notice: notice.id })));
    if (value !== undefined) copies.push({ id: notice.id, bytes: value });
  }
  return { copies, faulty, diagnostics };
}

function chooseLanguage(lang: string | undefined, { compiled }: OpenWorkspace): string {
  const { site } = compiled;
  if (site === undefined) throw siteUnknown();
  const known = lang === undefined ? site.languages[0] : site.languages.find((language) => language === lang);
  if (known !== undefined) return known;
  throw new UsageError(
    `Your site has no pages in “${lang}”.`,
    didYouMean(lang ?? '', site.languages) ?? `Its languages are: ${site.languages.join(', ')}.`,
  );
}

function siteUnknown(): UsageError {
  return new UsageError('We cannot read site.yaml, so we do not know the languages of the site.', 'Put it right first: fairnotice check');
}

function writeCopy(path: string, bytes: Uint8Array, { cwd }: Io): void {
  try {
    mkdirSync(dirname(resolve(cwd, path)), { recursive: true });
    writeFileSync(resolve(cwd, path), bytes);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? ` (${String(error.code)})` : '';
    throw new UsageError(`We could not write “${path}”${code}.`, 'Choose another place with --out.');
  }
}
