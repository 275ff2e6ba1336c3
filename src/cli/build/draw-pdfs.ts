import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { PdfRecord, SiteDraft } from '../../publish/index.js';
import type { Pdf } from '../../render/pdf/index.js';
import { loadAhead, type PdfFacts } from '../../site/index.js';
import { chooseThreads, drawAll } from '../../workers/index.js';
import type { DrawRequest } from './draw-site.js';
import { gatherPdfParts } from './gather-pdf-parts.js';
import { startHashing } from './hash-pdf.js';
import { planPdfs, type PdfUnit } from './plan-pdfs.js';
import type { PdfRequest, PdfToDraw } from './pdf-request.js';
import { placeFinding } from './place-finding.js';

interface DrawnPdfs {
  /** Pages and size of each PDF, by its place in the site's folder. */
  readonly facts: ReadonlyMap<string, PdfFacts>;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** A PDF of a unit that is to be drawn. */
interface Item extends PdfToDraw {
  readonly madeFrom: string;
  readonly unit: UnitAtWork;
}

interface UnitAtWork extends PdfUnit {
  /** What is drawn so far, of so many. */
  readonly files: { readonly path: string; readonly content: Uint8Array; readonly about: PdfRecord }[];
  readonly of: number;
}

/**
 * Draws every PDF of the site into the draft, but those of what was drawn before. Each fault that stands in the way is a finding at its
 * place.
 */
export async function drawPdfs(request: DrawRequest & PdfRequest, draft: SiteDraft): Promise<DrawnPdfs> {
  const { compiled, progress, jobs, earlier, drawn } = request;
  const parts = gatherPdfParts(request);
  const { shared, hashOf } = startHashing(parts, request.productHash);
  const facts = new Map<string, PdfFacts>();
  const missing: PdfUnit[] = [];
  for (const unit of planPdfs(request, shared)) {
    const found = drawn.find<PdfRecord>(unit.key);
    if (found === undefined) missing.push(unit);
    for (const file of found ?? []) {
      const { path, size, about } = file;
      if (about === undefined) continue;
      draft.addKept(path, file, about);
      facts.set(path, { pages: about.pages, bytes: size });
    }
  }

  const add = ({ unit, path, madeFrom }: Item, { bytes, pages }: Pdf): void => {
    unit.files.push({ path, content: bytes, about: { madeFrom, pages } });
    facts.set(path, { pages, bytes: bytes.length });
    if (unit.files.length === unit.of) finish(unit);
  };
  const finish = ({ key, files }: UnitAtWork): void => {
    const keeper = drawn.begin(key);
    for (const file of files) draft.addKept(file.path, keeper.keep(file), file.about);
    keeper.finish();
  };
  /** Taken one by one, so that the documents of thousands are never there together. */
  function* listItems(): Generator<Item, void, undefined> {
    for (const unit of missing) {
      const list = unit.list();
      const atWork: UnitAtWork = { ...unit, files: [], of: list.length };
      if (list.length === 0) finish(atWork);
      for (const pdf of list) {
        const item: Item = { ...pdf, madeFrom: hashOf(pdf.job), unit: atWork };
        const same = earlier(item.path, item.madeFrom);
        if (same === undefined) yield item;
        else add(item, same);
      }
    }
  }

  const diagnostics: LocatedDiagnostic[] = [];
  const known = new Set<string>();
  const threads = chooseThreads(missing.length, jobs);
  if (threads > 0 && request.formats.includes('html')) loadAhead();
  for await (const { item, drawn: result } of drawAll(listItems(), parts, threads)) {
    const { value, diagnostics: found } = result;
    progress.show(`Drawing PDFs: ${facts.size + 1}…`);
    // A module that fails once fails for every notice: one finding is enough.
    const ofOverride = found.filter(({ code }) => code === 'look/faulty-override');
    if (ofOverride.length > 0) return { facts: new Map(), diagnostics: ofOverride.map((finding) => placeFinding(finding, compiled)) };
    // What keeps a notice from paper keeps it from each of its PDFs, and from that of all notices, which comes after them.
    const { notice } = item;
    const fresh = found.filter((finding) => {
      const [key, anywhere] = [JSON.stringify([notice, finding]), JSON.stringify(finding)];
      const isKnown = known.has(notice === undefined ? anywhere : key);
      known.add(key).add(anywhere);
      return !isKnown;
    });
    diagnostics.push(...fresh.map((finding) => ({ ...placeFinding(finding, compiled), ...(notice === undefined ? {} : { notice }) })));
    if (value !== undefined) add(item, value);
  }
  return { facts, diagnostics };
}
