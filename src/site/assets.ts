import { createHash } from 'node:crypto';
import type { OwnFile, OwnLook } from './look.js';
import { writeThemeCss } from './theme.js';

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
  /** What the pages of notices with a way out run, and no other. */
  readonly exitScript: string;
  /** The council's logo, with the size it is shown at in CSS pixels. */
  readonly logo?: { readonly path: string; readonly width: number; readonly height: number };
}

/** What a site looks like, under plain names. */
export interface LookFiles {
  readonly css: string;
  readonly icon: Uint8Array;
  readonly exitScript: Uint8Array;
  readonly fonts: readonly FontFile[];
  /** Name of the font to fetch early. */
  readonly mainFont: string;
  /** The council's own look, laid over the product's. */
  readonly own?: OwnLook;
}

/** A file that lies beside the pages. */
export interface AssetFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Gives the files names that hold a hash of their content, so that a browser may keep them for ever.
 * The style sheet names the fonts beside it, so it does not matter under which path the site lies. The council's colours and fonts
 * stand at its end and not in a file of their own: on a slow line each file more is a longer wait before the first word.
 */
export function placeAssets({ css, icon, exitScript, fonts, mainFont, own }: LookFiles): {
  links: AssetLinks;
  files: readonly AssetFile[];
} {
  const placedFonts = new Map(fonts.map(({ name, bytes }) => [name, placeFile(name, bytes)]));
  const ownFonts = own?.fonts && { regular: placeOwn(own.fonts.regular), bold: placeOwn(own.fonts.bold) };
  const logo = own?.logo && placeOwn(own.logo);
  const finalCss = [...placedFonts].reduce((text, [name, file]) => text.replaceAll(name, nameOf(file)), css);
  const theme =
    own === undefined ? '' : writeThemeCss(own.colours, ownFonts && { regular: nameOf(ownFonts.regular), bold: nameOf(ownFonts.bold) });
  const stylesheet = placeFile('site.css', new TextEncoder().encode(finalCss + theme));
  const placedIcon = placeFile('icon.svg', icon);
  const placedExit = placeFile('exit-this-page.js', exitScript);
  const font = ownFonts?.regular ?? placedFonts.get(mainFont);
  if (font === undefined) throw new Error(`The font "${mainFont}" is not among the site's fonts.`);
  return {
    links: {
      stylesheet: stylesheet.path,
      font: font.path,
      icon: placedIcon.path,
      exitScript: placedExit.path,
      ...(own?.logo && logo && { logo: { path: logo.path, width: own.logo.width, height: own.logo.height } }),
    },
    files: keepOnce([
      stylesheet,
      placedIcon,
      placedExit,
      ...placedFonts.values(),
      ...(ownFonts ? [ownFonts.regular, ownFonts.bold] : []),
      ...(logo ? [logo] : []),
    ]),
  };
}

/** One file may serve twice: a font that holds all weights is named as the regular one and as the bold one. */
function keepOnce(files: readonly AssetFile[]): readonly AssetFile[] {
  return [...new Map(files.map((file) => [file.path, file])).values()];
}

function nameOf({ path }: AssetFile): string {
  return path.slice(folder.length);
}

/** A file of the council's own stands among the others by its last name, in small letters. */
function placeOwn({ name, bytes }: OwnFile): AssetFile {
  return placeFile(name.slice(name.lastIndexOf('/') + 1).toLowerCase(), bytes);
}

const folder = 'assets/';

function placeFile(name: string, content: Uint8Array): AssetFile {
  const dot = name.lastIndexOf('.');
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 12);
  return { path: `${folder}${name.slice(0, dot)}-${hash}${name.slice(dot)}`, content };
}
