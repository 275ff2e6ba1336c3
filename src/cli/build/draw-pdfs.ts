import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { SiteDraft } from '../../publish/index.js';
import type { Pdf } from '../../render/pdf/index.js';
import type { PdfFacts } from '../../site/index.js';
import { chooseThreads, drawAll } from '../../workers/index.js';
import type { DrawRequest } from './draw-site.js';
import { gatherPdfParts } from './gather-pdf-parts.js';
import { startHashing } from './hash-pdf.js';
import { listPdfs } from './list-pdfs.js';
import type { PdfRequest } from './pdf-request.js';
import { placeFinding } from './place-finding.js';

interface DrawnPdfs {
  /** Pages and size of each PDF, by its place in the site's folder. */
  readonly facts: ReadonlyMap<string, PdfFacts>;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/**
 * Draws every PDF of the site into the draft, but those that the site published before has just so. Each fault that stands in the way is a
 * finding at its place.
 */
export async function drawPdfs(request: DrawRequest & PdfRequest, draft: SiteDraft): Promise<DrawnPdfs> {
  const { compiled, progress, jobs, earlier } = request;
  const parts = gatherPdfParts(request);
  const hashOf = startHashing(parts);
  const pdfs = listPdfs(request).map((pdf) => ({ ...pdf, madeFrom: hashOf(pdf.job) }));
  const facts = new Map<string, PdfFacts>();
  const add = ({ path, madeFrom }: { readonly path: string; readonly madeFrom: string }, { bytes, pages }: Pdf): void => {
    draft.add(path, bytes, { madeFrom, pages });
    facts.set(path, { pages, bytes: bytes.length });
  };
  const changed = pdfs.filter((pdf) => {
    const same = earlier(pdf.path, pdf.madeFrom);
    if (same !== undefined) add(pdf, same);
    return same === undefined;
  });
  const diagnostics: LocatedDiagnostic[] = [];
  const known = new Set<string>();
  for await (const { item, drawn } of drawAll(changed, parts, chooseThreads(changed.length, jobs))) {
    const { value, diagnostics: found } = drawn;
    progress.show(`Drawing PDFs: ${facts.size + 1} of ${pdfs.length}…`);
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
