import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { compareLivePage, readLivePage, type Comparison, type LivePage, type PageFault } from '../../published/index.js';
import { renderPublishedJson, renderPublishedPretty } from '../../report/index.js';
import { pathOfFragment, pickSitePhrases } from '../../site/index.js';
import { readVersion } from '../../workspace/index.js';
import { readSettings } from '../build/read-settings.js';
import { chooseNotices } from '../choose-notices.js';
import { readCommandName } from '../command-name.js';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { openWorkspace, type OpenWorkspace } from '../open-workspace.js';
import { createProgress } from '../progress.js';
import { wantsColour, type Settings } from '../settings.js';
import { didYouMean, UsageError } from '../usage-error.js';

export interface PublishedOptions extends Settings {
  readonly html?: string;
  readonly lang?: string;
  readonly format: string;
  readonly asOf?: string;
}

const formats = ['pretty', 'json'];

/**
 * Compares a saved copy of the live page with a notice as it is now, and says what differs.
 *
 * @returns 0 when the page says what the notice says, 1 when it differs or does not hold the notice.
 */
export function comparePublished(id: string, options: PublishedOptions, io: Io): number {
  const { format, html } = options;
  if (!formats.includes(format)) {
    throw new UsageError(`There is no format “${format}”.`, didYouMean(format, formats) ?? `The formats are: ${formats.join(', ')}.`);
  }
  if (html === undefined) {
    throw new UsageError('We need a copy of the live page.', `Save the page from your browser, then: published ${id} --html FILE`);
  }
  const day = readDay(options.asOf, io);
  const page = openPage(html, io);
  const progress = createProgress(io, options);
  progress.show('Reading the notice…');
  const workspace = openWorkspace(options, io, day);
  progress.clear();

  const [notice = id] = chooseNotices([id], workspace);
  const lang = readLanguage(options.lang, workspace);
  const comparison = compare(page, notice, lang, workspace, io);
  const report = { notice, lang, file: html };
  if (format === 'json') io.stdout.write(renderPublishedJson(comparison, { ...report, day, tool: readVersion() }));
  else {
    const { site } = workspace.compiled;
    const fragment = site === undefined ? 'fragment.html' : pathOfFragment(readSettings(site, lang), lang, notice);
    io.stdout.write(renderPublishedPretty(comparison, { ...report, fragment, colour: wantsColour(options, io, io.stdout) }));
  }
  return comparison.equal ? 0 : 1;
}

function openPage(file: string, { cwd }: Io): LivePage {
  const reading = readLivePage(readBytes(file, cwd));
  if ('page' in reading) return reading.page;
  const [what, todo] = faults[reading.fault];
  throw new UsageError(`“${file}” ${what}`, todo);
}

function readBytes(file: string, cwd: string): Uint8Array {
  try {
    return readFileSync(resolve(cwd, file));
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT') throw new UsageError(`There is no file “${file}”.`, 'Check its name and the folder it lies in.');
    if (code === 'EISDIR') throw new UsageError(`“${file}” is a folder.`, 'Name the saved page in it, which mostly ends with .html.');
    throw new UsageError(`We could not read “${file}” (${String(code)}).`, 'Check that you may open it.');
  }
}

const saveAgain = 'Save the page again from your browser: “Save page as”, then “Web page, HTML only”.';

/** What is wrong with a file that is no page, and what to do. */
const faults: Readonly<Record<PageFault, readonly [string, string]>> = {
  empty: ['has nothing in it.', saveAgain],
  'web-archive': ['is a web archive: the page and its pictures packed into one file.', saveAgain],
  pdf: ['is a PDF, not a web page.', saveAgain],
  document: ['is a document of an office program, not a web page.', saveAgain],
  compressed: ['is compressed, so we cannot read it.', saveAgain],
  'not-html': ['is not a web page: there is no HTML in it.', saveAgain],
  'too-large': ['is larger than any web page.', saveAgain],
};

function readLanguage(asked: string | undefined, { compiled }: OpenWorkspace): string {
  const languages: readonly string[] = compiled.site?.languages ?? [];
  const [first] = languages;
  if (first === undefined)
    throw new UsageError('The settings of the site have faults, so there is nothing to compare with.', 'Run check first.');
  if (asked === undefined || languages.includes(asked)) return asked ?? first;
  throw new UsageError(`The site has no pages in the language “${asked}”.`, `Its languages are: ${languages.join(', ')}.`);
}

function compare(page: LivePage, id: string, lang: string, { compiled }: OpenWorkspace, io: Io): Comparison {
  const result = compiled.notices.find((notice) => notice.id === id);
  const document = result?.documents[lang];
  if (result?.index === undefined || document === undefined) {
    throw new UsageError(`We could not compile “${id}”: its files have faults.`, `To read them: ${readCommandName(io)} check ${id}`);
  }
  if (!result.index.languages.includes(lang)) {
    throw new UsageError(`“${id}” has no page in the language “${lang}”.`, `It has pages in: ${result.index.languages.join(', ')}.`);
  }
  const phrases = pickSitePhrases(compiled.phrases[lang] ?? {});
  return compareLivePage(page, {
    document,
    version: result.index.version,
    marks: document.meta.example === undefined ? [] : [document.meta.example.text],
    furniture: [...Object.values(phrases), joinChanged(phrases)],
  });
}

/** Our own page says both in one line. */
function joinChanged(phrases: ReturnType<typeof pickSitePhrases>): string {
  return `${phrases['lastChanged'] ?? ''} (${phrases['notice.seeChanges'] ?? ''})`;
}
