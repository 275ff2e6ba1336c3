import { folderOfTemplates, type Compiled } from '../../index.js';
import type { PdfParts } from '../../render/pdf/index.js';
import { gatherPrintFonts, pickPdfPhrases } from '../../site/index.js';
import { readPdfParts } from '../../workspace/index.js';
import type { DrawRequest } from './draw-site.js';
import { readPaperLook } from './read-paper-look.js';

export interface PdfPartsRequest extends Pick<DrawRequest, 'site' | 'own'> {
  readonly compiled: Pick<Compiled, 'phrases'>;
}

/** What all PDFs of a site share: fonts, templates with the council's own laid over them, words, colours and logo. */
export function gatherPdfParts({ compiled, site, own }: PdfPartsRequest): PdfParts {
  const { fonts, templates } = readPdfParts();
  const modules = own.overrides?.typst ?? {};
  return {
    fonts: [...fonts, ...gatherPrintFonts(site.look ?? {}, own.look ?? {})],
    templates: { ...templates, ...modules },
    overridden: Object.fromEntries(Object.keys(modules).map((name) => [name, `${folderOfTemplates(own.root)}/typst/${name}`])),
    phrases: Object.fromEntries(site.languages.map((lang) => [lang, pickPdfPhrases(compiled.phrases[lang] ?? {})])),
    look: readPaperLook(site, own.look ?? {}),
  };
}
