import { findingAbout, type Words } from './findings.js';
import type { Entry } from './list-folder.js';
import { listDeep, read, type Reader } from './reader.js';
import { tellUnread } from './sort-files.js';

/** The most that a file of the look may hold, in bytes: fonts for PDFs are the largest. */
const largest = 1_000_000;

/** What the first bytes of a file must be for its name to be true. An SVG is text, and is read as such where it is used. */
const starts: Readonly<Record<string, readonly (readonly number[])[]>> = {
  svg: [],
  png: [[0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
  woff2: [[0x77, 0x4f, 0x46, 0x32]],
  ttf: [
    [0x00, 0x01, 0x00, 0x00],
    [0x74, 0x72, 0x75, 0x65],
  ],
};

/** Pictures and fonts of other kinds, which their owner may think are used. Anything else, such as a licence, only lies beside. */
const otherKinds = /\.(svgz?|png|jpe?g|gif|webp|avif|bmp|tiff?|ico|eps|ai|pdf|woff2?|ttf|otf|eot)$/i;

/** Reads the folder `look`: the council's logo and fonts, by their path in it. */
export function readLookFiles(reader: Reader, folder: Entry): Readonly<Record<string, Uint8Array>> {
  const files = listDeep(reader, folder).flatMap(({ name, entry }): readonly [string, Uint8Array][] => {
    const refuse = (words: Words): [] => {
      reader.diagnostics.push(findingAbout(entry.shown, words));
      return [];
    };
    const known = starts[/\.([a-z0-9]+)$/.exec(name)?.[1] ?? ''];
    if (known === undefined) {
      reader.diagnostics.push(otherKinds.test(name) ? findingAbout(entry.shown, wrongType) : tellUnread(entry));
      return [];
    }
    if (!/^[A-Za-z0-9][A-Za-z0-9._/-]*$/.test(name)) return refuse(badName);
    const bytes = read(reader, entry)?.bytes;
    if (bytes === undefined) return [];
    if (bytes.length > largest) return refuse(tooLarge);
    if (known.length > 0 && !known.some((start) => start.every((byte, at) => bytes[at] === byte))) return refuse(notWhatItSays);
    return [[name, bytes]];
  });
  return Object.fromEntries(files);
}

const wrongType: Words = {
  code: 'workspace/wrong-file-type',
  message: 'Files in the folder “look” are pictures (.svg, .png) and fonts (.woff2 for pages, .ttf for PDFs). This is neither.',
  hint: 'It is not used. Save the picture or font in one of these kinds, with the ending in small letters, or move the file out of the workspace.',
};

const badName: Words = {
  code: 'workspace/bad-name',
  message: 'The name of a file in the folder “look” has only letters without accents, digits, hyphens, dots and underscores.',
  hint: 'The name becomes part of a web address. Rename the file, such as logo.svg, and write the new name into site.yaml.',
};

const tooLarge: Words = {
  code: 'workspace/file-too-large',
  message: 'This file is larger than 1 MB.',
  hint: 'Every visitor would load it, many of them over a phone. Save the picture smaller, or use a font with fewer letters.',
};

const notWhatItSays: Words = {
  code: 'workspace/wrong-file-type',
  message: 'What is in this file is not what the ending of its name says.',
  hint: 'Browsers would not show it. Perhaps it was renamed: open it in the program that made it, and save it as the kind you want.',
};
