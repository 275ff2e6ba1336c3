import { describe, expect, it } from 'vitest';
import { decodeSource } from '../../src/yaml/index.js';

const encoder = new TextEncoder();

function bytesOf(...parts: readonly (string | readonly number[])[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...encoder.encode(part)] : [...part])));
}

describe('decodeSource refuses', () => {
  it.each([
    { name: 'an old Windows quotation mark', bytes: bytesOf('a: b\nc: the child', [0x92], 's\n'), code: 'yaml/not-utf-8', place: '2:13' },
    { name: 'the same after a mark of byte order', bytes: bytesOf([0xef, 0xbb, 0xbf], 'a', [0xa3]), code: 'yaml/not-utf-8', place: '1:2' },
    { name: 'a column counted in UTF-16 units', bytes: bytesOf('é😀', [0xff]), code: 'yaml/not-utf-8', place: '1:4' },
    { name: 'a character cut short', bytes: bytesOf('a: ', [0xe2, 0x80]), code: 'yaml/not-utf-8', place: '1:4' },
    { name: 'an overlong slash', bytes: bytesOf([0xc0, 0xaf]), code: 'yaml/not-utf-8', place: '1:1' },
    { name: 'a lone surrogate', bytes: bytesOf('a: ', [0xed, 0xa0, 0x80]), code: 'yaml/not-utf-8', place: '1:4' },
    { name: 'a number past the last character', bytes: bytesOf([0xf4, 0x90, 0x80, 0x80]), code: 'yaml/not-utf-8', place: '1:1' },
    { name: 'UTF-16 from Notepad', bytes: bytesOf([0xff, 0xfe, 0x61, 0, 0x3a, 0]), code: 'yaml/utf-16', place: '1:1' },
    { name: 'UTF-16 the other way round', bytes: bytesOf([0xfe, 0xff, 0, 0x61]), code: 'yaml/utf-16', place: '1:1' },
    { name: 'UTF-16 without its mark', bytes: bytesOf([0x61, 0, 0x3a, 0, 0x20, 0, 0x62, 0]), code: 'yaml/utf-16', place: '1:1' },
    { name: 'a Word document', bytes: bytesOf('PK', [3, 4, 0x14, 0]), code: 'yaml/not-text', place: '1:1' },
    { name: 'a PDF', bytes: bytesOf('%PDF-1.7\n'), code: 'yaml/not-text', place: '1:1' },
    { name: 'a picture', bytes: bytesOf([0x89, 0x50, 0x4e, 0x47]), code: 'yaml/not-text', place: '1:1' },
    { name: 'five megabytes', bytes: new Uint8Array(5_000_000).fill(0x61), code: 'yaml/too-large', place: '1:1' },
  ])('$name with one finding at its place', ({ bytes, code, place }) => {
    const { value, diagnostics } = decodeSource('notice.yaml', bytes);
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code: told, origin }) => `${told} ${origin.at?.start.line}:${origin.at?.start.column}`)).toEqual([
      `${code} ${place}`,
    ]);
    expect(diagnostics[0]?.origin.file).toBe('notice.yaml');
  });

  it('and says how to save the file', () => {
    const hints = [bytesOf([0x92]), bytesOf([0xff, 0xfe])].map((bytes) => decodeSource('a', bytes).diagnostics[0]?.hint ?? '');
    for (const hint of hints) expect(hint).toMatch(/Notepad.*UTF-8.*Word.*UTF-8/);
  });

  it.each([1_000_001, 5_049_999])('and says how large a file of %i bytes may be', (size) => {
    expect(decodeSource('a', new Uint8Array(size)).diagnostics[0]?.message).toBe('This file is larger than 1 MB.');
  });
});

describe('decodeSource accepts', () => {
  it.each([
    { name: 'LF', text: 'a: é\nb: 😀\n', bom: false, lineEnding: 'lf', decoded: 'a: é\nb: 😀\n' },
    { name: 'CRLF', text: 'a: b\r\nc: d\r\n', bom: false, lineEnding: 'crlf', decoded: 'a: b\nc: d\n' },
    { name: 'both', text: 'a: b\r\nc: d\n', bom: false, lineEnding: 'mixed', decoded: 'a: b\nc: d\n' },
    { name: 'a byte order mark', text: '\ufeffa: b\n', bom: true, lineEnding: 'lf', decoded: 'a: b\n' },
    { name: 'an empty file', text: '', bom: false, lineEnding: 'lf', decoded: '' },
  ])('$name', ({ text, bom, lineEnding, decoded }) => {
    const { value, diagnostics } = decodeSource('notice.yaml', encoder.encode(text));
    expect(diagnostics).toEqual([]);
    expect(value).toMatchObject({ file: 'notice.yaml', text: decoded, bom, lineEnding });
  });

  it('a file of exactly one megabyte', () => {
    expect(decodeSource('a', new Uint8Array(1_000_000).fill(0x61)).value?.text).toHaveLength(1_000_000);
  });
});
