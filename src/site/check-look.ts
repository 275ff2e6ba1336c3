import type { Diagnostic, Origin } from '../diagnostics/index.js';
import { findNearest } from '../model/index.js';
import { isFont } from '../render/pdf/read-fonts.js';
import { checkContrast } from './check-contrast.js';
import type { LookFolder, LookSettings } from './look.js';
import { readPicture } from './picture.js';

/** What a first visit may cost at most for each file of the look, in bytes. The whole notice is smaller. */
const heavy = { logo: 20_000, font: 40_000 };

/** With more links than this in the header, a notice starts below the first screen of a phone. */
const mostHeaderLinks = 4;

/** What is wrong with the look that site.yaml asks for: files that are not there or cannot be shown, colours that cannot be read. `origin` is that of `look`. */
export function checkLook(look: LookSettings, folder: LookFolder, origin: Origin): readonly Diagnostic[] {
  const at = (...path: readonly (string | number)[]): Origin => ({ ...origin, path: [...origin.path, ...path] });
  const { logo, fonts, colours, printFonts = [], headerLinks = [] } = look;
  return [
    ...(logo ? checkLogo(logo, folder, at) : []),
    ...(fonts ? (['regular', 'bold'] as const).flatMap((weight) => checkFile(fonts[weight], folder, at('fonts', weight), heavy.font)) : []),
    ...printFonts.flatMap((name, place) => checkPrintFont(name, folder, at('printFonts', place))),
    ...(colours ? checkContrast(colours, at('colours')) : []),
    ...(headerLinks.length > mostHeaderLinks ? [tooManyLinks(headerLinks.length, at('headerLinks'))] : []),
  ];
}

type At = (...path: readonly (string | number)[]) => Origin;

function checkLogo(logo: NonNullable<LookSettings['logo']>, folder: LookFolder, at: At): readonly Diagnostic[] {
  const missing = checkFile(logo.file, folder, at('logo', 'file'), heavy.logo);
  const bytes = Object.hasOwn(folder, logo.file) ? folder[logo.file] : undefined;
  const reading = bytes && readPicture(logo.file, bytes);
  return [
    ...missing,
    ...(reading && 'fault' in reading ? [faultyPicture(logo.file, reading.fault, at('logo', 'file'))] : []),
    ...(logo.alt === undefined && logo.showName !== true ? [noAlt({ ...at('logo'), part: 'key' })] : []),
  ];
}

/** A font for PDFs weighs on nobody who visits a page: a PDF holds only the letters that it shows. */
function checkPrintFont(name: string, folder: LookFolder, origin: Origin): readonly Diagnostic[] {
  const bytes = Object.hasOwn(folder, name) ? folder[name] : undefined;
  if (bytes === undefined) return [noFile(name, Object.keys(folder), origin)];
  return isFont(bytes) ? [] : [faultyFont(name, origin)];
}

function checkFile(name: string, folder: LookFolder, origin: Origin, most: number): readonly Diagnostic[] {
  const bytes = Object.hasOwn(folder, name) ? folder[name] : undefined;
  if (bytes === undefined) return [noFile(name, Object.keys(folder), origin)];
  return bytes.length > most ? [tooHeavy(name, bytes.length, most, origin)] : [];
}

function noFile(name: string, known: readonly string[], origin: Origin): Diagnostic {
  const near = findNearest(name, known);
  return {
    code: 'look/unknown-file',
    severity: 'error',
    message: `There is no file “${name}” in the folder “look”.`,
    hint: 'The page would have a gap there. Put the file into the folder “look”, which stands beside site.yaml, or write its name as it is. Capital letters count.',
    ...(near === undefined ? {} : { suggestions: [near] }),
    origin,
  };
}

function tooHeavy(name: string, bytes: number, most: number, origin: Origin): Diagnostic {
  return {
    code: 'look/heavy-file',
    severity: 'warning',
    message: `“${name}” has ${Math.ceil(bytes / 1000)} KB. Every visitor loads it, and a whole notice is smaller.`,
    hint: `On a slow phone the page would look unfinished for seconds. Aim for at most ${most / 1000} KB: save a picture smaller or as SVG, and keep of a font only the letters that English and Welsh need.`,
    origin,
  };
}

function faultyPicture(name: string, fault: string, origin: Origin): Diagnostic {
  return {
    code: 'look/faulty-picture',
    severity: 'error',
    message: `The picture “${name}” ${fault}.`,
    hint: 'A logo is a still picture that holds all it needs. Ask whoever made it for a plain SVG without scripts, links and movement, or save it as PNG.',
    origin,
  };
}

function faultyFont(name: string, origin: Origin): Diagnostic {
  return {
    code: 'look/faulty-font',
    severity: 'error',
    message: `The file “${name}” is not a font that we can read.`,
    hint: 'PDFs need each font as one whole TrueType file. Ask whoever gave you the font for such a file, or download it again.',
    origin,
  };
}

function noAlt(origin: Origin): Diagnostic {
  return {
    code: 'look/logo-without-words',
    severity: 'error',
    message: 'The logo has no words for people who cannot see it.',
    hint: 'The logo is the link to the first page, and a screen reader would have nothing to say of it. Write what the picture says under “alt”, usually the name of your organisation, or write “showName: true” to have the name beside it.',
    origin,
  };
}

function tooManyLinks(number: number, origin: Origin): Diagnostic {
  return {
    code: 'look/too-many-links',
    severity: 'warning',
    message: `There are ${number} links in the header.`,
    hint: `On a phone they push the notice off the first screen. Keep at most ${mostHeaderLinks}, and move the others to footerLinks.`,
    origin,
  };
}
