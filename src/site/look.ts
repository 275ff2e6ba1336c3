import { readPicture } from './picture.js';
import type { GivenColours } from './theme.js';

/** The files of the workspace's folder `look`, by their path in it. */
export type LookFolder = Readonly<Record<string, Uint8Array>>;

/** What site.yaml says of the look, apart from the words of it. */
export interface LookSettings {
  readonly colours?: GivenColours;
  readonly fonts?: { readonly regular: string; readonly bold: string };
  readonly logo?: { readonly file: string; readonly alt?: unknown; readonly showName?: boolean; readonly width?: number };
  readonly printFonts?: readonly string[];
  readonly headerLinks?: readonly unknown[];
}

/** A file of the look, ready to be put beside the pages. */
export interface OwnFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** How large the logo is shown, in CSS pixels. */
export interface OwnLogo extends OwnFile {
  readonly width: number;
  readonly height: number;
}

/** The council’s own look, as far as it is the same in all languages. */
export interface OwnLook {
  readonly colours: GivenColours;
  readonly fonts?: { readonly regular: OwnFile; readonly bold: OwnFile };
  readonly logo?: OwnLogo;
}

/** A logo for which no width was chosen is this high. */
const usualHeight = 40;

/** No logo is shown wider: it has to fit beside nothing on the smallest phone. */
const widest = 288;

/** Puts together what site.yaml says of the look and the files it names. What is missing or faulty is left out: {@link checkLook} tells of it. */
export function gatherLook({ colours = {}, fonts, logo }: LookSettings, folder: LookFolder): OwnLook {
  const regular = fonts && findFile(fonts.regular, folder);
  const bold = fonts && findFile(fonts.bold, folder);
  const picture = logo && findFile(logo.file, folder);
  const shown = picture && sizeLogo(picture, logo.width);
  return { colours, ...(regular && bold && { fonts: { regular, bold } }), ...(shown && { logo: shown }) };
}

function findFile(name: string, folder: LookFolder): OwnFile | undefined {
  const bytes = Object.hasOwn(folder, name) ? folder[name] : undefined;
  return bytes && { name, bytes };
}

function sizeLogo(file: OwnFile, chosen: number | undefined): OwnLogo | undefined {
  const reading = readPicture(file.name, file.bytes);
  if ('fault' in reading) return undefined;
  const ratio = reading.size.height / reading.size.width;
  const width = Math.min(widest, chosen ?? usualHeight / ratio);
  return { ...file, width: Math.round(width), height: Math.max(1, Math.round(width * ratio)) };
}
