import { folderOfTemplates } from '../../index.js';
import type { LocatedDiagnostic } from '../../diagnostics/index.js';
import type { SiteDraft } from '../../publish/index.js';
import { createPdfRenderer, type PdfPhrases } from '../../render/pdf/index.js';
import { pathOfPdf, pickSitePhrases, withTranslationNote, type PdfFacts } from '../../site/index.js';
import { readPdfParts } from '../../workspace/index.js';
import type { DrawRequest, ReadyNotice } from './draw-site.js';
import { placeFinding } from './place-finding.js';

/** Size of the PDF of each notice, by id. */
export type PdfsOfLanguage = ReadonlyMap<string, PdfFacts>;

interface PdfRequest extends DrawRequest {
  readonly all: readonly ReadyNotice[];
  readonly chosen: readonly ReadyNotice[];
}

interface DrawnPdfs {
  readonly byLanguage: Readonly<Record<string, PdfsOfLanguage>>;
  readonly diagnostics: readonly LocatedDiagnostic[];
}

/** Draws the PDF of each notice in each of its languages into the draft. Each fault that stands in the way is a finding at its place. */
export function drawPdfs({ compiled, site, own, all, chosen, progress }: PdfRequest, draft: SiteDraft): DrawnPdfs {
  const phrases = Object.fromEntries(site.languages.map((lang) => [lang, pickPdfPhrases(compiled.phrases[lang] ?? {})]));
  const { fonts, templates } = readPdfParts();
  const modules = own.overrides?.typst ?? {};
  const renderer = createPdfRenderer({
    fonts,
    templates: { ...templates, ...modules },
    overridden: Object.fromEntries(Object.keys(modules).map((name) => [name, `${folderOfTemplates(own.root)}/typst/${name}`])),
    phrases,
  });
  const diagnostics: LocatedDiagnostic[] = [];
  const byLanguage: Record<string, PdfsOfLanguage> = {};
  for (const lang of site.languages) {
    const notices = Object.fromEntries(all.map(({ id, index }) => [id, index.addresses[lang] ?? '']));
    const words = { phrases: pickSitePhrases(compiled.phrases[lang] ?? {}) };
    const drawn = new Map<string, PdfFacts>();
    for (const [position, { id, index, documents }] of chosen.entries()) {
      const document = documents[lang];
      if (document === undefined || !index.languages.includes(lang)) continue;
      progress.show(`Drawing PDFs: ${position + 1} of ${chosen.length}…`);
      const { value, diagnostics: found } = renderer.render(withTranslationNote(document, words), { notices });
      // A module that fails once fails for every notice: one finding is enough.
      const ofOverride = found.filter(({ code }) => code === 'look/faulty-override');
      if (ofOverride.length > 0) return { byLanguage: {}, diagnostics: ofOverride.map((finding) => placeFinding(finding, compiled)) };
      diagnostics.push(...found.map((finding) => ({ ...placeFinding(finding, compiled), notice: id })));
      if (value === undefined) continue;
      draft.add(pathOfPdf({ title: '', baseUrl: site.baseUrl, languages: site.languages }, lang, id), value.bytes);
      drawn.set(id, { pages: value.pages, bytes: value.bytes.length });
    }
    byLanguage[lang] = drawn;
  }
  return { byLanguage, diagnostics };
}

function pickPdfPhrases(phrases: Readonly<Record<string, string>>): PdfPhrases {
  const pick = (key: string): string => {
    const phrase = phrases[`pdf.${key}`];
    if (phrase === undefined) throw new Error(`The phrase pdf.${key} is missing.`);
    return phrase;
  };
  return {
    lastChanged: pick('lastChanged'),
    pageOf: pick('pageOf'),
    contents: pick('contents'),
    notPublished: pick('notPublished'),
    draft: pick('draft'),
  };
}
