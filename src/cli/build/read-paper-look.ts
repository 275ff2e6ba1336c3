import type { PdfLook } from '../../render/pdf/index.js';
import type { SiteInput as SiteFile } from '../../schema/index.js';
import { derivePaperLook, gatherLook } from '../../site/index.js';
import { readSettings } from './read-settings.js';

/** How the PDFs of a site look: its colours, and its logo with its words in each language. `folder` holds the files of the look. */
export function readPaperLook(site: SiteFile, folder: Readonly<Record<string, Uint8Array>>): PdfLook {
  const words = site.languages.flatMap((lang) => {
    const alt = readSettings(site, lang).logo?.alt;
    return alt === undefined ? [] : [[lang, alt] as const];
  });
  return derivePaperLook(gatherLook(site.look ?? {}, folder), Object.fromEntries(words));
}
