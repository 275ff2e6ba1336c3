import type { Compiled, NoticeResult, WorkspaceSources } from '../../index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { NoticeIndex } from '../../facts/index.js';
import { toSortedJson, writeNoticesJson, type FindEarlierPdf, type SiteDraft } from '../../publish/index.js';
import type { SiteInput as SiteSettingsFile } from '../../schema/index.js';
import {
  drawListPages,
  makeSiteFiles,
  pathOfPdf,
  renderFragments,
  renderMarkdowns,
  renderNoticePages,
  renderPacks,
  renderTexts,
  type PdfFacts,
  type SiteInput,
  type SitemapEntry,
  type SitePage,
} from '../../site/index.js';
import { readLook } from '../../workspace/index.js';
import type { Progress } from '../progress.js';
import { findDeadLinks } from './dead-links.js';
import { drawPdfs } from './draw-pdfs.js';
import { drawSearch, type SearchDraft } from './draw-search.js';
import type { Format } from './formats.js';
import { makeInput, toOverrides } from './make-input.js';
import { placeFinding } from './place-finding.js';

export interface DrawRequest {
  readonly compiled: Compiled;
  readonly site: SiteSettingsFile;
  /** The council's own templates, pictures and fonts. */
  readonly own: Pick<WorkspaceSources, 'root' | 'site' | 'overrides' | 'look'>;
  readonly formats: readonly Format[];
  /** Only these notices, and none of the pages that list them. */
  readonly only?: ReadonlySet<string>;
  /** Notices that are still being written too, marked as such: for a site that nobody but its writers sees. */
  readonly drafts?: boolean;
  /** In how many threads to draw PDFs; without it, in as many as pay. */
  readonly jobs?: number;
  /** The PDFs of the site as it was published last. */
  readonly earlier: FindEarlierPdf;
  readonly progress: Progress;
}

/** A notice that has a place on the site. */
export type ReadyNotice = NoticeResult & { readonly index: NoticeIndex };

/** Pages held in memory at once. */
const batchSize = 300;

const noPdfs = { facts: new Map<string, PdfFacts>(), diagnostics: [] };

/** Draws every file of the site into a draft. @returns what stands in the way: of a PDF, where the draft is then not whole, or of links around every page. */
export async function drawSite(request: DrawRequest, target: SiteDraft): Promise<readonly LocatedDiagnostic[]> {
  const { compiled, site, own, formats, only, drafts = false } = request;
  const paths = new Set<string>();
  const draft: SiteDraft = {
    ...target,
    add: (path, content, pdf) => {
      paths.add(path);
      target.add(path, content, pdf);
    },
  };
  const all = compiled.notices.filter(drafts ? isDrawable : isReady);
  const chosen = all.filter(({ id }) => only === undefined || only.has(id));
  const rows = all.map(({ index }) => index);

  const pdfs = formats.includes('pdf') || formats.includes('pack') ? await drawPdfs({ ...request, all, chosen }, draft) : noPdfs;
  if (pdfs.diagnostics.length > 0) return pdfs.diagnostics;
  if (formats.some((format) => format !== 'pdf' && format !== 'json')) {
    const look = await readLook(toOverrides(site, own));
    for (const file of formats.includes('html') ? look.files : []) draft.add(file.path, file.content);
    const inputs = site.languages.map((lang) => makeInput({ ...compiled, site }, lang, { look, rows, pdfs: pdfs.facts }));
    const entries: SitemapEntry[] = [];
    const drawAll = async (search?: SearchDraft): Promise<void> => {
      for (const input of inputs) {
        entries.push(...(await drawPages(request, input, { chosen, pdfs: pdfs.facts, search }, draft)));
      }
    };
    if (isSearched(request, rows)) await drawSearch(draft, drawAll);
    else await drawAll();
    const beside = formats.includes('html') && only === undefined ? makeSiteFiles(inputs, { entries, hosting: site.hosting ?? [] }) : [];
    for (const { path, content } of beside) draft.add(path, content);
  }
  if (formats.includes('json')) {
    for (const { id, json } of chosen) draft.add(`${id}/notice.json`, toSortedJson(json));
    if (only === undefined) draft.add('notices.json', writeNoticesJson(rows));
  }
  if (!formats.includes('html') || only !== undefined) return [];
  return findDeadLinks(site, paths, own.site?.file ?? '').map((finding) => placeFinding(finding, compiled));
}

/** Only a whole site with notices is searched. */
function isSearched({ site, formats, only }: DrawRequest, rows: readonly NoticeIndex[]): boolean {
  return formats.includes('html') && only === undefined && site.search !== false && rows.length > 0;
}

/** Whether a notice has a place on the site. */
export function isReady(notice: NoticeResult): notice is ReadyNotice {
  return isDrawable(notice) && (notice.status === 'published' || notice.status === 'withdrawn');
}

function isDrawable(notice: NoticeResult): notice is ReadyNotice {
  return notice.index !== undefined;
}

interface Pages {
  readonly chosen: readonly ReadyNotice[];
  /** By their place in the site's folder. */
  readonly pdfs: ReadonlyMap<string, PdfFacts>;
  readonly search: SearchDraft | undefined;
}

/** @returns the pages that search engines may know. */
async function drawPages(
  { formats, only, progress }: DrawRequest,
  input: SiteInput,
  { chosen, pdfs, search }: Pages,
  draft: SiteDraft,
): Promise<readonly SitemapEntry[]> {
  const { lang } = input;
  const entries: SitemapEntry[] = [];
  const add = ({ path, content, entry }: SitePage): void => {
    draft.add(path, content);
    if (entry) entries.push(entry);
  };
  progress.show('Drawing the lists of notices…');
  if (only === undefined && formats.includes('html')) {
    for await (const page of drawListPages(input)) add(page);
  }
  const toDraw = chosen.flatMap(({ id, index, documents, packs: { [lang]: packs } = {} }) => {
    const document = documents[lang];
    const pdf = pdfs.get(pathOfPdf(input.site, lang, id));
    const largePrint = pdfs.get(pathOfPdf(input.site, lang, id, 'largePrint'));
    if (document === undefined || !index.languages.includes(lang)) return [];
    return [{ document, ...(pdf && { pdf }), ...(largePrint && { largePrint }), ...(packs && { packs }) }];
  });
  for (let start = 0; start < toDraw.length; start += batchSize) {
    progress.show(`Drawing pages: ${start} of ${toDraw.length}…`);
    const batch = toDraw.slice(start, start + batchSize);
    const pages = formats.includes('html') ? await renderNoticePages(input, batch) : [];
    await search?.add(pages);
    const files = [
      ...pages,
      ...(formats.includes('txt') ? renderTexts(input, batch) : []),
      ...(formats.includes('md') ? renderMarkdowns(input, batch) : []),
      ...(formats.includes('fragment') ? renderFragments(input, batch) : []),
      ...(formats.includes('pack') ? renderPacks(input, batch) : []),
    ];
    for (const file of files) add(file);
  }
  return entries;
}
