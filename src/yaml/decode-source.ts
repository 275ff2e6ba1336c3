import type { Diagnostic, Result } from '../diagnostics/index.js';
import { createSource } from './source-file.js';
import type { SourceFile } from './source-file.js';

/** The largest file that is read: a thousand pages of text. */
const largest = 1_000_000;

/**
 * The bytes of a file as text. UTF-8 only, with or without a byte order mark, lines ended by LF or CRLF.
 * `undefined` where the bytes are no such text, with one finding that says how to save it.
 */
export function decodeSource(file: string, bytes: Uint8Array): Result<SourceFile | undefined> {
  if (bytes.length > largest) return refuse(file, tooLarge);
  if (isUtf16(bytes))
    return refuse(file, {
      code: 'yaml/utf-16',
      line: 1,
      column: 1,
      message: 'This file is saved as UTF-16 and has to be UTF-8.',
      hint: howToSave,
    });
  if (isOtherFormat(bytes)) return refuse(file, otherFormat);
  const bad = findBadByte(bytes);
  if (bad !== undefined) return refuse(file, notUtf8(bytes, bad));
  return { value: createSource(file, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)), diagnostics: [] };
}

interface Refusal {
  readonly code: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly hint: string;
}

const howToSave =
  'In Notepad choose File, Save as, and set Encoding to UTF-8. In Word choose Save as, Plain text, and pick Unicode (UTF-8) when it asks. Then check the file again.';

const otherFormat: Refusal = {
  code: 'yaml/not-text',
  line: 1,
  column: 1,
  message: 'This is not a text file. It looks like a document, a picture or a PDF that was given a .yaml name.',
  hint: 'Notices are written as plain text. Open the document, copy its words into a text file made with Notepad or another text editor, and save that as UTF-8.',
};

const tooLarge: Refusal = {
  code: 'yaml/too-large',
  line: 1,
  column: 1,
  message: 'This file is larger than 1 MB.',
  hint: 'We do not read such a file. A long notice takes about a twentieth of that. Check that the file holds one notice or register and nothing else, or split it.',
};

function refuse(file: string, refusal: Refusal): Result<undefined> {
  const place = { line: refusal.line, column: refusal.column };
  const diagnostic: Diagnostic = {
    code: refusal.code,
    severity: 'error',
    message: refusal.message,
    hint: refusal.hint,
    origin: { file, path: [], at: { start: place, end: place } },
  };
  return { value: undefined, diagnostics: [diagnostic] };
}

function notUtf8(bytes: Uint8Array, bad: number): Refusal {
  const before = new TextDecoder('utf-8').decode(bytes.subarray(0, bad));
  const lines = before.split('\n');
  const line = lines.length;
  const column = (lines[line - 1] ?? '').length + 1;
  return {
    code: 'yaml/not-utf-8',
    line,
    column,
    message: `This file is not saved as UTF-8. The first character that cannot be read is on line ${line}, column ${column}.`,
    hint: `It is often a curly quotation mark, a long dash or a pound sign from an older program. ${howToSave}`,
  };
}

/** UTF-16 by its mark, or by the zero in every second byte of its first characters. */
function isUtf16(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return true;
  const zeros = [0, 1].map((odd) => [0, 2, 4, 6].filter((pair) => bytes[pair + odd] === 0).length);
  return bytes.length >= 8 && ((zeros[0] === 4 && zeros[1] === 0) || (zeros[0] === 0 && zeros[1] === 4));
}

/** Word, Excel and zip files; the older Word format; PDF; PNG; JPEG. */
const signatures: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0xd0, 0xcf, 0x11, 0xe0],
  [0x25, 0x50, 0x44, 0x46],
  [0x89, 0x50, 0x4e, 0x47],
  [0xff, 0xd8, 0xff],
];

function isOtherFormat(bytes: Uint8Array): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Offset of the first byte that is not UTF-8 (RFC 3629: no overlong forms, no surrogates, nothing past U+10FFFF). */
function findBadByte(bytes: Uint8Array): number | undefined {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const second = bytes[at + 1] ?? 0;
  if (lead >= 0xc2 && lead <= 0xdf) return isTail(second) ? 2 : 0;
  if (lead >= 0xe0 && lead <= 0xef) {
    const low = lead === 0xe0 ? 0xa0 : 0x80;
    const high = lead === 0xed ? 0x9f : 0xbf;
    return second >= low && second <= high && isTail(bytes[at + 2]) ? 3 : 0;
  }
  if (lead >= 0xf0 && lead <= 0xf4) {
    const low = lead === 0xf0 ? 0x90 : 0x80;
    const high = lead === 0xf4 ? 0x8f : 0xbf;
    return second >= low && second <= high && isTail(bytes[at + 2]) && isTail(bytes[at + 3]) ? 4 : 0;
  }
  return 0;
}

function isTail(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0x80 && byte <= 0xbf;
}
