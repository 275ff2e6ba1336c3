import { keyOf, type FileKeeper, type KeptFile } from '../../cache/index.js';
import type { SiteDraft } from '../../publish/index.js';
import {
  pathOfPdf,
  renderFragments,
  renderMarkdowns,
  renderNoticePages,
  renderPacks,
  renderTexts,
  type NoticeToDraw,
  type PdfFacts,
  type SiteInput,
  type SitemapEntry,
  type SitePage,
} from '../../site/index.js';
import type { DrawRequest, ReadyNotice } from './draw-site.js';
import { aroundNotice, keyOfNotice, keyOfSetup } from './keys.js';

/** Notices whose pages are held in memory at once. */
const batchSize = 300;

interface Missing {
  readonly notice: ReadyNotice;
  readonly key: string;
  readonly pdf: PdfFacts | undefined;
  readonly largePrint: PdfFacts | undefined;
}

export interface NoticesToDraw {
  readonly chosen: readonly ReadyNotice[];
  /** By their place in the site's folder. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
}

/** The page of a notice in the draft. */
export interface DrawnPage {
  readonly path: string;
  /** SHA-256, in hex. */
  readonly hash: string;
  /** Its line in the list for search engines, where they may know it. */
  readonly entry?: SitemapEntry;
}

/**
 * Draws the page and the copies of each notice in a language into the draft, unless all that they are drawn of is what it was.
 * @returns the pages, in the order of the notices.
 */
export async function drawNotices(
  request: DrawRequest,
  input: SiteInput,
  { chosen, pdfs }: NoticesToDraw,
  draft: SiteDraft,
): Promise<readonly DrawnPage[]> {
  const { drawn, formats, progress } = request;
  const { site, lang } = input;
  const setup = keyOf([keyOfSetup(input, request.productHash), formats]);
  const rows = new Map(input.notices.map((row) => [row.id, row]));
  const pages = new Map<string, DrawnPage>();
  const add = (file: KeptFile<SitemapEntry>): void => {
    const { path, hash, about } = file;
    draft.addKept(path, file);
    pages.set(path, { path, hash, ...(about && { entry: about }) });
  };
  const missing: Missing[] = [];
  for (const notice of chosen) {
    const { id, index } = notice;
    if (!index.languages.includes(lang)) continue;
    const pdf = pdfs.get(pathOfPdf(site, lang, id));
    const largePrint = pdfs.get(pathOfPdf(site, lang, id, 'largePrint'));
    const key = keyOf(['notice', setup, id, keyOfNotice(notice), aroundNotice(index, rows, input), pdf, largePrint]);
    const found = drawn.find<SitemapEntry>(key);
    if (found === undefined) missing.push({ notice, key, pdf, largePrint });
    for (const file of found ?? []) add(file);
  }
  for (let start = 0; start < missing.length; start += batchSize) {
    progress.show(`Drawing pages: ${start} of ${missing.length}…`);
    for (const file of await drawBatch(request, input, missing.slice(start, start + batchSize))) add(file);
  }
  return chosen.flatMap(({ id }) => pages.get(`${folderOf(pathOfPdf(site, lang, id))}/index.html`) ?? []);
}

async function drawBatch(
  { formats, drawn, wholeOf }: DrawRequest,
  input: SiteInput,
  missing: readonly Missing[],
): Promise<readonly KeptFile<SitemapEntry>[]> {
  const { site, lang } = input;
  const keepers = new Map<string, FileKeeper>();
  const batch = missing.flatMap(({ notice, key, pdf, largePrint }): readonly NoticeToDraw[] => {
    const { documents, packs: { [lang]: packs } = {} } = wholeOf(notice);
    const document = documents[lang];
    if (document === undefined) return [];
    keepers.set(folderOf(pathOfPdf(site, lang, notice.id)), drawn.begin(key));
    return [{ document, ...(pdf && { pdf }), ...(largePrint && { largePrint }), ...(packs && { packs }) }];
  });
  const files: readonly SitePage[] = [
    ...(formats.includes('html') ? await renderNoticePages(input, batch) : []),
    ...(formats.includes('txt') ? renderTexts(input, batch) : []),
    ...(formats.includes('md') ? renderMarkdowns(input, batch) : []),
    ...(formats.includes('fragment') ? renderFragments(input, batch) : []),
    ...(formats.includes('pack') ? renderPacks(input, batch) : []),
  ];
  const kept = files.map(({ path, content, entry }) => {
    const keeper = keepers.get(noticeFolder(path, keepers));
    if (keeper === undefined) throw new Error(`No notice has the file ${path}.`);
    return keeper.keep({ path, content, ...(entry && { about: entry }) });
  });
  for (const keeper of keepers.values()) keeper.finish();
  return kept;
}

/** The short texts of a notice stand in folders below its own. */
function noticeFolder(path: string, known: ReadonlyMap<string, unknown>): string {
  let folder = folderOf(path);
  while (!known.has(folder) && folder.includes('/')) folder = folderOf(folder);
  return folder;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/'));
}
