import { createHash } from 'node:crypto';

/** A font file of the style sheet, under the name by which the style sheet asks for it. */
export interface FontFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a page must name to look right. Addresses within the site's folder, without the base path. */
export interface AssetLinks {
  readonly stylesheet: string;
  /** The font nearly every word is set in, fetched early so that lines do not jump. */
  readonly font: string;
}

/** A file that lies beside the pages. */
export interface AssetFile {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * Gives style sheet and fonts names that hold a hash of their content, so that a browser may keep them for ever.
 * The style sheet names the fonts beside it, so it does not matter under which path the site lies.
 */
export function placeAssets(css: string, fonts: readonly FontFile[], mainFont: string): { links: AssetLinks; files: readonly AssetFile[] } {
  const placedFonts = fonts.map(({ name, bytes }) => ({ name, bytes, hashed: hashName(name, bytes) }));
  const finalCss = placedFonts.reduce((text, { name, hashed }) => text.replaceAll(name, hashed), css);
  const cssBytes = new TextEncoder().encode(finalCss);
  const stylesheet = `assets/${hashName('site.css', cssBytes)}`;
  const font = placedFonts.find(({ name }) => name === mainFont)?.hashed;
  if (font === undefined) throw new Error(`The font "${mainFont}" is not among the site's fonts.`);
  return {
    links: { stylesheet, font: `assets/${font}` },
    files: [{ path: stylesheet, bytes: cssBytes }, ...placedFonts.map(({ hashed, bytes }) => ({ path: `assets/${hashed}`, bytes }))],
  };
}

function hashName(name: string, bytes: Uint8Array): string {
  const dot = name.lastIndexOf('.');
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  return `${name.slice(0, dot)}-${hash}${name.slice(dot)}`;
}
