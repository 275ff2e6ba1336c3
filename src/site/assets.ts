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
  readonly icon: string;
}

/** What a site looks like, under plain names. */
export interface LookFiles {
  readonly css: string;
  readonly icon: Uint8Array;
  readonly fonts: readonly FontFile[];
  /** Name of the font to fetch early. */
  readonly mainFont: string;
}

/** A file that lies beside the pages. */
export interface AssetFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Gives the files names that hold a hash of their content, so that a browser may keep them for ever.
 * The style sheet names the fonts beside it, so it does not matter under which path the site lies.
 */
export function placeAssets({ css, icon, fonts, mainFont }: LookFiles): { links: AssetLinks; files: readonly AssetFile[] } {
  const placedFonts = new Map(fonts.map(({ name, bytes }) => [name, placeFile(name, bytes)]));
  const fileName = ({ path }: AssetFile) => path.slice(folder.length);
  const finalCss = [...placedFonts].reduce((text, [name, file]) => text.replaceAll(name, fileName(file)), css);
  const stylesheet = placeFile('site.css', new TextEncoder().encode(finalCss));
  const placedIcon = placeFile('icon.svg', icon);
  const font = placedFonts.get(mainFont);
  if (font === undefined) throw new Error(`The font "${mainFont}" is not among the site's fonts.`);
  return {
    links: { stylesheet: stylesheet.path, font: font.path, icon: placedIcon.path },
    files: [stylesheet, placedIcon, ...placedFonts.values()],
  };
}

const folder = 'assets/';

function placeFile(name: string, content: Uint8Array): AssetFile {
  const dot = name.lastIndexOf('.');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `${folder}${name.slice(0, dot)}-${hash}${name.slice(dot)}`, content };
}
