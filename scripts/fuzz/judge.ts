import { parseXml } from '@rgrove/parse-xml';
import { unzipSync } from 'fflate';
import { renderQuestionDocx, renderQuestionPage, listQuestions } from '../../src/ask/index.js';
import { openNotice } from '../../src/cli/ask/asked-notice.js';
import { acceptAs } from '../../src/cli/accept-as.js';
import {
  renderDutiesCsv,
  renderDutiesHtml,
  renderGithub,
  renderJson,
  renderJunit,
  renderPretty,
  renderProblemPage,
  renderSarif,
} from '../../src/report/index.js';
import { toSortedJson } from '../../src/publish/index.js';
import {
  makeSiteFiles,
  renderFragments,
  renderMarkdowns,
  renderPacks,
  renderTexts,
  type NoticeToDraw,
  type SiteInput,
} from '../../src/site/index.js';
import { renderReviewCopy } from '../../src/site/review-copies.js';
import { findActions, findActive, findControl, findFormulas } from './find-active.js';
import { day, type Ground, type Harvest } from './ground.js';

/** What is wrong with what became of an input: nothing, as a rule. */
export type Faults = readonly string[];

/** Compiles an input, writes every report, draws its forms, and looks whether any of it could act. With `isThorough` it draws those too that take long. */
export function judge(ground: Ground, bytes: Uint8Array, isThorough = true): { readonly faults: Faults; readonly harvest: Harvest } {
  const harvest = ground.compile(bytes);
  return {
    harvest,
    faults: [...judgeReports(harvest), ...harvest.inputs.flatMap((input) => judgeForms(ground, input, harvest, isThorough))],
  };
}

/** Pages that stand alone bring a style sheet of their own. */
const isNotStyle = (one: string): boolean => one !== '<style>';
const noScripts = /^$^/;
const siteScripts = /^\/[^/]/;

function judgeReports({ found, sources, compiled, result }: Harvest): Faults {
  const shared = { version: '0', day, notices: 1, command: 'fairnotice', root: 'notices', pathOf: (file: string) => file };
  const pretty = renderPretty(found, { ...shared, sources: compiled.sources, colour: false, acceptAs });
  const github = renderGithub(found, shared);
  const explained = found.every(({ message, code }) => message.trim() !== '' && /^[a-z]+\/[a-z0-9-]+$/.test(code));
  return [
    ...(result.index === undefined && found.length === 0 ? ['Nothing was made of it, and nothing was said.'] : []),
    ...(explained ? [] : ['A finding without words.']),
    ...told('a terminal', findControl(pretty)),
    ...told(
      'a problem page',
      ...findActive(renderProblemPage(found, { sources: compiled.sources, script: '/reload.js' }), siteScripts).filter(isNotStyle),
    ),
    ...github
      .split('\n')
      .filter((line) => line !== '' && !/^::(?:error|warning|notice) /.test(line))
      .map((line) => `GitHub gets the line ${JSON.stringify(line.slice(0, 80))}.`),
    ...attempt('JSON', () => JSON.parse(renderJson(found, shared))),
    ...attempt('SARIF', () => JSON.parse(renderSarif(found, { ...shared, pageOf: () => undefined }))),
    ...attempt('JUnit', () => parseXml(renderJunit(found, { ...shared, files: sources.notices.map(({ file }) => file) }))),
  ];
}

function judgeForms({ draw, drawPdf }: Ground, input: SiteInput, harvest: Harvest, isThorough: boolean): Faults {
  const { result, found } = harvest;
  const { lang } = input;
  const document = result.documents[lang];
  if (document === undefined || result.index === undefined) return [];
  const packs = result.packs?.[lang];
  const notice: NoticeToDraw = { document, ...(packs && { packs }) };
  return [
    ...told('the page', ...findActive(draw(input, notice), siteScripts)),
    ...attempt('notice.json', () => JSON.parse(toSortedJson(result.json))),
    ...judgeTexts([...renderTexts(input, [notice]), ...renderMarkdowns(input, [notice])], found),
    ...judgeDuties(harvest, lang),
    ...(isThorough ? judgeFiles(input, notice, found) : []),
    ...(isThorough ? judgeCopy(input, notice) : []),
    ...(isThorough ? judgeQuestions(harvest, lang) : []),
    ...(isThorough ? told('the PDF', ...findActions(drawPdf(harvest, lang)?.value?.bytes ?? new Uint8Array())) : []),
  ];
}

interface File {
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Signs that a terminal obeys may stand in a text only where an error keeps it from being published. */
function judgeTexts(files: readonly File[], found: Harvest['found']): Faults {
  if (found.some(({ severity }) => severity === 'error')) return [];
  return files.flatMap(({ path, content }) => told(path, findControl(textOf(content))));
}

function judgeFiles(input: SiteInput, notice: NoticeToDraw, found: Harvest['found']): Faults {
  const files = [
    ...renderFragments(input, [notice]),
    ...renderPacks(input, [notice]),
    ...makeSiteFiles([input], { entries: [], hosting: [] }),
  ];
  const html = files.filter(({ path }) => path.endsWith('.html'));
  const xml = files.filter(({ path }) => path.endsWith('.xml'));
  const plain = files.filter(({ path }) => path.endsWith('.txt'));
  return [
    ...html.flatMap(({ path, content }) => told(path, ...findActive(textOf(content), noScripts))),
    ...xml.flatMap(({ path, content }) => attempt(path, () => parseXml(textOf(content)))),
    ...judgeTexts(plain, found),
  ];
}

function judgeDuties({ result, found }: Harvest, lang: string): Faults {
  const { index, duties = [] } = result;
  if (index === undefined) return [];
  const notice = {
    id: result.id,
    file: result.file,
    title: index.titles[lang]?.text ?? result.id,
    lang,
    controller: index.controller,
    status: index.status,
    version: index.version,
    duties,
    findings: found,
  };
  return [
    ...told('duties as a page', ...findActive(renderDutiesHtml([notice], { version: '0', day }), noScripts).filter(isNotStyle)),
    ...told('duties as a table', ...findFormulas(renderDutiesCsv([notice]))),
  ];
}

function judgeCopy(input: SiteInput, notice: NoticeToDraw): Faults {
  const { value } = renderReviewCopy(input, notice);
  return value === undefined ? [] : judgeWord('the review copy', value);
}

function judgeQuestions({ compiled, sources, found, result }: Harvest, lang: string): Faults {
  const io = {
    stdout: { write: () => true },
    stderr: { write: () => true },
    cwd: '/',
    env: {},
    now: 0,
    clock: () => 0,
    untilStopped: async () => {},
    whenStopped: () => () => undefined,
  };
  const asked = openNotice(result.id, { sources, compiled, diagnostics: found }, io);
  const sheet = {
    notice: result.id,
    title: asked.title,
    controller: asked.controller,
    lang,
    chapters: listQuestions(asked.notice, asked.findings),
  };
  if (sheet.chapters.length === 0) return [];
  const page = renderQuestionPage(sheet);
  // Its fields and its own style and script are meant to be there.
  const active = findActive(page, /^$/).filter((one) => !/^<(?:style|input|textarea)>$/.test(one));
  return [...told('the questions', ...active), ...judgeWord('the questions for Word', renderQuestionDocx(sheet))];
}

/** A Word file is a ZIP of XML; links lead outside only as relations. */
function judgeWord(name: string, bytes: Uint8Array): Faults {
  return Object.entries(unzipSync(bytes)).flatMap(([path, content]) => {
    const text = new TextDecoder().decode(content);
    const targets = [...text.matchAll(/Target="([^"]*)"[^>]*TargetMode="External"/g)].map(([, target = '']) => target);
    return [
      ...attempt(`${name}, ${path}`, () => parseXml(text)),
      ...(text.includes('<w:instrText') && /<w:instrText[^>]*>[^<]*HYPERLINK/.test(text) ? [`${name} has a field that links.`] : []),
      ...targets.filter((target) => !/^(?:https?|mailto|tel|sms):/i.test(target)).map((target) => `${name} links to ${target}.`),
    ];
  });
}

function told(where: string, ...what: readonly (string | undefined)[]): Faults {
  return what.flatMap((one) => (one === undefined ? [] : [`In ${where}: ${one}`]));
}

function attempt(what: string, read: () => unknown): Faults {
  try {
    read();
    return [];
  } catch (error) {
    return [`${what} cannot be read: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`];
  }
}

function textOf(content: string | Uint8Array): string {
  return typeof content === 'string' ? content : new TextDecoder().decode(content);
}
