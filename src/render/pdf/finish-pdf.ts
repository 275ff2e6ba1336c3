import type { Pdf } from './parts.js';
import { finishElement, readStructure } from './structure.js';
import { linkPrefix, type OutwardLink } from './typst-data.js';

/**
 * Puts into a PDF what Typst gives no way to say, for people who read with a screen reader:
 * - a link leads to its address and is described by its own words; a link inside the document by the heading it leads to;
 * - the first cell of each row of a table is its heading, and a list of terms is not numbered;
 * - every page is walked through in the order of its structure (`/Tabs /S`), also one without links.
 *
 * Typst writes one plain table of places (ISO 32000-1, 7.5.4) and keeps pages and links out of compressed streams:
 * each object is taken as it stands or with its line changed, and the table is written anew.
 */
export function finishPdf(bytes: Uint8Array, links: readonly OutwardLink[], headings: ReadonlyMap<string, string>): Pdf {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const tableAt = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(file)?.[1]);
  const { offsets, trailer } = readTable(file.slice(tableAt));
  const starts = [...offsets].sort((one, other) => one - other);
  const places = new Map<number, number>();
  let written = file.slice(0, starts[0]);
  let pages = 0;
  const objects = starts.map((start, index) => file.slice(start, starts[index + 1] ?? tableAt));
  const structure = readStructure(objects);
  objects.forEach((object, index) => {
    if (isOf(object, 'Page')) pages += 1;
    places.set(starts[index] ?? 0, written.length);
    written += finishElement(finishObject(object, links, headings), structure);
  });
  const table = offsets.map((offset) => `${String(places.get(offset)).padStart(10, '0')} 00000 n\r\n`).join('');
  const end = `xref\n0 ${offsets.length + 1}\n0000000000 65535 f\r\n${table}${trailer}startxref\n${written.length}\n%%EOF`;
  return { bytes: Buffer.from(written + end, 'latin1'), pages };
}

function readTable(text: string): { readonly offsets: readonly number[]; readonly trailer: string } {
  const trailerAt = text.indexOf('trailer');
  const offsets = [...text.slice(0, trailerAt).matchAll(/^(\d{10}) \d{5} n/gm)].map((entry) => Number(entry[1]));
  return { offsets, trailer: text.slice(trailerAt, text.lastIndexOf('startxref')) };
}

function isOf(object: string, type: string): boolean {
  return new RegExp(`^\\d+ \\d+ obj\\s*<<\\s*/Type /${type}\\s`).test(object);
}

function finishObject(object: string, links: readonly OutwardLink[], headings: ReadonlyMap<string, string>): string {
  if (isOf(object, 'Page')) return object.includes('/Tabs ') ? object : object.replace('/Type /Page', '/Type /Page\n  /Tabs /S');
  if (!isOf(object, 'Annot')) return object;
  const link = links[Number(new RegExp(`/URI \\(${linkPrefix}(\\d+)\\)`).exec(object)?.[1])];
  if (link !== undefined)
    return describe(
      object.replace(/\/URI \([^)]*\)/, () => `/URI ${toAddress(link.address)}`),
      link.words,
    );
  const heading = headings.get(/\/Dest \(([^()\\]*)\)/.exec(object)?.[1] ?? '');
  return heading === undefined ? object : describe(object, heading);
}

/** Typst writes the description last, on one line. */
function describe(object: string, words: string): string {
  return object.replace(/\/Contents .*(?=\n>>\s*endobj)/, () => `/Contents ${toText(words)}`);
}

/** A text string (7.9.2.2): UTF-16 with a byte order mark, in hexadecimal, so that no letter has a meaning of its own. */
function toText(words: string): string {
  return `<FEFF${[...words.replace(/\s+/g, ' ').trim()].map(toHex).join('')}>`;
}

function toHex(letter: string): string {
  return Array.from({ length: letter.length }, (_, at) => letter.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0')).join('');
}

/** An address (12.6.4.7): ASCII only, other letters as their percent codes; in hexadecimal for the same reason. */
function toAddress(address: string): string {
  const ascii = [...Buffer.from(address)].map((byte) =>
    byte > 0x20 && byte < 0x7f ? String.fromCharCode(byte) : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`,
  );
  return `<${Buffer.from(ascii.join('')).toString('hex').toUpperCase()}>`;
}
