import { folderOfTemplates } from '../../index.js';
import type { PdfParts, PdfPhrases } from '../../render/pdf/index.js';
import { readPdfParts } from '../../workspace/index.js';
import type { DrawRequest } from './draw-site.js';

/** What all PDFs of a site share: fonts, templates with the council's own laid over them, and words. */
export function gatherPdfParts({ compiled, site, own }: Pick<DrawRequest, 'compiled' | 'site' | 'own'>): PdfParts {
  const { fonts, templates } = readPdfParts();
  const modules = own.overrides?.typst ?? {};
  return {
    fonts,
    templates: { ...templates, ...modules },
    overridden: Object.fromEntries(Object.keys(modules).map((name) => [name, `${folderOfTemplates(own.root)}/typst/${name}`])),
    phrases: Object.fromEntries(site.languages.map((lang) => [lang, pickPdfPhrases(compiled.phrases[lang] ?? {})])),
  };
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
