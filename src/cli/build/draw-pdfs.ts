import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { SiteDraft } from '../../publish/index.js';
import type { PdfFacts } from '../../site/index.js';
import { chooseThreads, drawAll } from '../../workers/index.js';
import type { DrawRequest } from './draw-site.js';
import { gatherPdfParts } from './gather-pdf-parts.js';
import { listPdfs, type PdfRequest } from './list-pdfs.js';
import { placeFinding } from './place-finding.js';

interface DrawnPdfs {
  /** Pages and size of each PDF, by its place in the site's folder. */
  readonly facts: ReadonlyMap<string, PdfFacts>;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** Draws every PDF of the site into the draft. Each fault that stands in the way is a finding at its place. */
export async function drawPdfs(request: DrawRequest & PdfRequest, draft: SiteDraft): Promise<DrawnPdfs> {
  const { compiled, progress, jobs } = request;
  const pdfs = listPdfs(request);
  const facts = new Map<string, PdfFacts>();
  const diagnostics: LocatedDiagnostic[] = [];
  const known = new Set<string>();
  const drawing = drawAll(pdfs, gatherPdfParts(request), chooseThreads(pdfs.length, jobs));
  for await (const { item, drawn } of drawing) {
    const { path, notice } = item;
    const { value, diagnostics: found } = drawn;
    progress.show(`Drawing PDFs: ${facts.size + 1} of ${pdfs.length}…`);
    // A module that fails once fails for every notice: one finding is enough.
    const ofOverride = found.filter(({ code }) => code === 'look/faulty-override');
    if (ofOverride.length > 0) return { facts: new Map(), diagnostics: ofOverride.map((finding) => placeFinding(finding, compiled)) };
    // What keeps a notice from paper keeps it from each of its PDFs.
    const fresh = found.filter((finding) => {
      const key = JSON.stringify([notice, finding]);
      return !known.has(key) && known.add(key);
    });
    diagnostics.push(...fresh.map((finding) => ({ ...placeFinding(finding, compiled), notice })));
    if (value === undefined) continue;
    draft.add(path, value.bytes);
    facts.set(path, { pages: value.pages, bytes: value.bytes.length });
  }
  return { facts, diagnostics };
}
