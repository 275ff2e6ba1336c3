import { createRequire } from 'node:module';
import type * as Fontkit from 'fontkit';
import type { Coverage } from './check-letters.js';

/** The families of the fonts in their order, by every name that Typst may know them under, and the letters that at least one family has in every one of its fonts. */
export function readFonts(files: readonly Uint8Array[]): { readonly families: readonly string[]; readonly covers: Coverage } {
  const fonts = new Map<string, readonly Fontkit.Font[]>();
  for (const font of files.map(openFont)) fonts.set(font.familyName, [...(fonts.get(font.familyName) ?? []), font]);
  const known = new Map<number, boolean>();
  const covers = (codePoint: number): boolean => {
    const answer =
      known.get(codePoint) ?? [...fonts.values()].some((family) => family.every((font) => font.hasGlyphForCodePoint(codePoint)));
    known.set(codePoint, answer);
    return answer;
  };
  return { families: [...new Set([...fonts.keys()].flatMap((name) => [name, withoutStyle(name)]))], covers };
}

/** Whether a file is one font that can be read and has a name. */
export function isFont(file: Uint8Array): boolean {
  try {
    const font: Partial<Fontkit.Font> = openFont(file);
    return font.hasGlyphForCodePoint?.(0x20) !== undefined && (font.familyName ?? '').trim() !== '';
  } catch {
    // The reader knows no other way to say that bytes are no font.
    return false;
  }
}

/** Typst takes words for weight, width and slant off the end of a name: “Noto Sans Arabic Light” is of the family “Noto Sans Arabic”. */
function withoutStyle(name: string): string {
  const style =
    /(?<![\s_-])[\s_-]+(extra|ext|ex|x|semi|sem|sm|demi|dem|ultra|normal|italic|oblique|slanted|thin|th|hairline|light|lt|regular|medium|med|md|bold|bd|extb|black|blk|bk|heavy|narrow|condensed|cond|cn|cd|compressed|expanded|exp)+$/i;
  const shorter = name.replace(style, '');
  return shorter === name ? name : withoutStyle(shorter);
}

/** The package takes longer to load than a notice to compile, and often nobody asks for a letter. */
function openFont(file: Uint8Array): Fontkit.Font {
  const { create } = createRequire(import.meta.url)('fontkit') as typeof Fontkit;
  return create(file);
}
