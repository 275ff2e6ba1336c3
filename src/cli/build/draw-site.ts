import type { DrawnFiles } from '../../cache/index.js';
import type { Compiled, NoticeResult, WorkspaceSources } from '../../index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { NoticeIndex } from '../../facts/index.js';
import { writeNoticesJson, type FindEarlierPdf, type SiteDraft } from '../../publish/index.js';
import type { SiteInput as SiteSettingsFile } from '../../schema/index.js';
import { makeSiteFiles, type PdfFacts, type SitemapEntry } from '../../site/index.js';
import { readLook } from '../../workspace/index.js';
import type { LargeWorkspace } from '../open-in-threads.js';
import type { Progress } from '../progress.js';
import { collectSooner } from './collect-sooner.js';
import { findDeadLinks } from './dead-links.js';
import { drawLists } from './draw-lists.js';
import { drawNotices, type DrawnPage } from './draw-notices.js';
import { drawPdfs } from './draw-pdfs.js';
import { drawSearch } from './draw-search.js';
import type { Format } from './formats.js';
import { makeInput, toOverrides } from './make-input.js';
import { placeFinding } from './place-finding.js';

export interface DrawRequest {
  readonly compiled: Compiled;
  /** A notice of `compiled` with its parts. */
  readonly wholeOf: <Notice extends NoticeResult>(notice: Notice) => Notice;
  /** What its notice.json says. */
  readonly jsonOf: LargeWorkspace['jsonOf'];
  /** What was drawn before. */
  readonly drawn: DrawnFiles;
  /** Hash of the product’s code. */
  readonly productHash: string;
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

const noPdfs = { facts: new Map<string, PdfFacts>(), diagnostics: [] };

/** Draws every file of the site into a draft. @returns what stands in the way: of a PDF, where the draft is then not whole, or of links around every page. */
export async function drawSite(request: DrawRequest, target: SiteDraft): Promise<readonly LocatedDiagnostic[]> {
  const { compiled, site, own, formats, only, drafts = false, progress } = request;
  const paths = new Set<string>();
  const draft: SiteDraft = {
    ...target,
    add: (path, content) => {
      paths.add(path);
      target.add(path, content);
    },
    addKept: (path, file, pdf) => {
      paths.add(path);
      target.addKept(path, file, pdf);
    },
  };
  const all = compiled.notices.filter(drafts ? isDrawable : isReady);
  const chosen = all.filter(({ id }) => only === undefined || only.has(id));
  const rows = all.map(({ index }) => index);
  collectSooner(all.length);

  const pdfs = formats.includes('pdf') || formats.includes('pack') ? await drawPdfs({ ...request, all, chosen }, draft) : noPdfs;
  if (pdfs.diagnostics.length > 0) return pdfs.diagnostics;
  if (formats.some((format) => format !== 'pdf' && format !== 'json')) {
    const look = await readLook(toOverrides(site, own));
    for (const file of formats.includes('html') ? look.files : []) draft.add(file.path, file.content);
    const inputs = site.languages.map((lang) => makeInput({ ...compiled, site }, lang, { look, rows, pdfs: pdfs.facts }));
    const entries: SitemapEntry[] = [];
    const pages: DrawnPage[] = [];
    for (const input of inputs) {
      progress.show('Drawing the lists of notices…');
      if (formats.includes('html') && only === undefined) entries.push(...(await drawLists(request, input, draft)));
      pages.push(...(await drawNotices(request, input, { chosen, pdfs: pdfs.facts }, draft)));
    }
    entries.push(...pages.flatMap(({ entry }) => entry ?? []));
    if (isSearched(request, rows)) await drawSearch(request, pages, draft);
    const beside = formats.includes('html') && only === undefined ? makeSiteFiles(inputs, { entries, hosting: site.hosting ?? [] }) : [];
    for (const { path, content } of beside) draft.add(path, content);
  }
  if (formats.includes('json')) {
    for (const notice of chosen) {
      const path = `${notice.id}/notice.json`;
      const json = request.jsonOf(notice);
      if (typeof json === 'string') draft.add(path, json);
      else draft.addKept(path, json);
    }
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
