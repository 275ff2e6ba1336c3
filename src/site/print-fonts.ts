import type { Coverage } from '../render/pdf/check-letters.js';
import { isFont, readFonts } from '../render/pdf/read-fonts.js';
import type { LookFolder, LookSettings } from './look.js';

type FontSettings = Pick<LookSettings, 'printFonts'>;

/** The fonts for PDFs that site.yaml names, in their order. What is missing or no font is left out: `checkLook` tells of it. */
export function gatherPrintFonts({ printFonts = [] }: FontSettings, folder: LookFolder): readonly Uint8Array[] {
  return printFonts.flatMap((name) => {
    const bytes = Object.hasOwn(folder, name) ? folder[name] : undefined;
    return bytes !== undefined && isFont(bytes) ? [bytes] : [];
  });
}

/** The letters of PDFs: those of the product's fonts and of the site's own, which are read at the first letter that the product's lack. */
export function withPrintFonts(covers: Coverage, look: FontSettings = {}, folder: LookFolder = {}): Coverage {
  if (look.printFonts === undefined) return covers;
  let more: Coverage | undefined;
  return (codePoint) => covers(codePoint) || (more ??= readFonts(gatherPrintFonts(look, folder)).covers)(codePoint);
}
