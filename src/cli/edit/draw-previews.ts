import { isDeepStrictEqual } from 'node:util';
import type { Drawing } from '../../edit/index.js';
import type { CommonParts, NoticeResult, WorkspaceSources } from '../../index.js';
import type { PdfParts } from '../../render/pdf/index.js';
import { createNoticeDrawer, type DrawNotice } from '../../site/index.js';
import { keepDrawer, type Drawn, type KeptDrawer } from '../../workers/index.js';
import { readLook, type Look } from '../../workspace/index.js';
import type { ReadyNotice } from '../build/draw-site.js';
import { gatherPdfParts, type PdfPartsRequest } from '../build/gather-pdf-parts.js';
import { makeInput, toOverrides } from '../build/make-input.js';
import { makeNoticeJob } from '../build/notice-job.js';
import { explainTemplateError } from '../build/override-fault.js';
import type { DeskCompiler } from './compile-desk.js';

/** Below this path of the editor lie the pages of notices with all that they need, as they lie below the base path of the site. */
const folder = '/preview/';

/** Draws pages and PDFs of notices as the site would have them, over and over, and keeps ready all that does not change between. */
export interface Previews {
  readonly page: (id: string, lang: string) => Promise<Omit<Drawing<string>, 'revision'>>;
  /** The state that is the newest when its turn comes. */
  readonly pdf: (id: string, lang: string) => Promise<Drawn>;
  readonly look: () => Promise<Look | undefined>;
  readonly close: () => void;
}

export function drawPreviews(compiler: DeskCompiler): Previews {
  const lookOf = keepLast(async ({ site, own }: LookKey): Promise<Dressed> => {
    const look = await readLook(toOverrides(site, own));
    return { look, draw: createNoticeDrawer(look) };
  });
  const partsOf = keepLast((request: PdfPartsRequest) => gatherPdfParts(request));
  let kept: { readonly parts: PdfParts; readonly drawer: KeptDrawer } | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let newest: { readonly job: object; readonly parts: PdfParts; readonly drawn: Drawn } | undefined;

  function drawerFor(parts: PdfParts): KeptDrawer {
    if (kept?.parts !== parts) {
      kept?.drawer.close();
      kept = { parts, drawer: keepDrawer(parts) };
    }
    return kept.drawer;
  }

  function gatherParts({ site, phrases }: CommonParts): PdfParts {
    return partsOf({ compiled: { phrases }, site, own: ownOf(compiler.sources()) });
  }

  async function drawPdf(id: string, lang: string): Promise<Drawn> {
    const found = findReady(compiler, id);
    if (found === undefined) return nothing;
    const { common, notice } = found;
    const addresses = new Map(compiler.rows().map((row) => [row.id, row.addresses[lang] ?? '']));
    const job = makeNoticeJob(notice, lang, { phrases: common.phrases[lang] ?? {}, addresses });
    if (job === undefined) return nothing;
    const parts = gatherParts(common);
    if (newest?.parts === parts && isDeepStrictEqual(newest.job, job)) return newest.drawn;
    const drawn = await drawerFor(parts).draw({ ...job, form: 'standard' });
    newest = { job, parts, drawn };
    return drawn;
  }

  return {
    page: async (id, lang) => {
      const found = findReady(compiler, id);
      const document = found?.notice.documents[lang];
      if (found === undefined || document === undefined || !found.notice.index.languages.includes(lang)) return { faults: [] };
      const { common, notice } = found;
      const sources = compiler.sources();
      const rows = compiler.rows();
      const { look, draw } = await lookOf({ site: common.site, own: ownOf(sources) });
      // The thread has loaded its fonts by the time that somebody asks for the PDF.
      drawerFor(gatherParts(common));
      const site = { ...common.site, baseUrl: new URL(folder, common.site.baseUrl).href };
      const packs = notice.packs?.[lang];
      try {
        const input = makeInput({ ...common, site }, lang, { look, rows, pdfs: new Map() });
        return { value: draw(input, { document, ...(packs && { packs }) }), faults: [] };
      } catch (error) {
        const fault = explainTemplateError(error, sources);
        if (fault === undefined) throw error;
        return { faults: [fault] };
      }
    },
    pdf: (id, lang) => {
      const next = last.then(() => drawPdf(id, lang));
      last = next.catch(() => undefined);
      return next;
    },
    look: async () => {
      const site = compiler.prepared().ready?.common.site;
      return site && (await lookOf({ site, own: ownOf(compiler.sources()) })).look;
    },
    close: () => kept?.drawer.close(),
  };
}

interface LookKey {
  readonly site: CommonParts['site'];
  readonly own: Pick<WorkspaceSources, 'root' | 'overrides' | 'look'>;
}

interface Dressed {
  readonly look: Look;
  readonly draw: DrawNotice;
}

const nothing: Drawn = { value: undefined, diagnostics: [] };

function findReady(compiler: DeskCompiler, id: string): { readonly common: CommonParts; readonly notice: ReadyNotice } | undefined {
  const common = compiler.prepared().ready?.common;
  const notice = compiler.notice(id);
  return common && notice && isReady(notice) ? { common, notice } : undefined;
}

function isReady(notice: NoticeResult): notice is ReadyNotice {
  return notice.index !== undefined;
}

function ownOf({ root, overrides, look }: WorkspaceSources): LookKey['own'] {
  return { root, ...(overrides && { overrides }), ...(look && { look }) };
}

/** What was made last is given again as long as it would be made of the same. */
function keepLast<Key, Made>(make: (key: Key) => Made): (key: Key) => Made {
  let last: { readonly key: Key; readonly made: Made } | undefined;
  return (key) => {
    if (last === undefined || !isDeepStrictEqual(last.key, key)) last = { key, made: make(key) };
    return last.made;
  };
}
