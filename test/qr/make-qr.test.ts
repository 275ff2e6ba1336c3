import { describe, expect, it } from 'vitest';
import { makeQr } from '../../src/qr/index.js';
import { readQr } from '../support/read-qr.js';

const base = 'https://www.anytown.gov.uk/privacy/';

/** What a camera reads of the rectangles, each module painted as four by four dots. */
function decode(address: string): string | undefined {
  const code = makeQr(address);
  if (code === undefined) return undefined;
  const dots = code.size * 4;
  const grey = new Uint8Array(dots * dots).fill(255);
  for (const [x, y, width, height] of code.rectangles) {
    for (let row = y * 4; row < (y + height) * 4; row += 1) grey.fill(0, row * dots + x * 4, row * dots + (x + width) * 4);
  }
  return readQr({ width: dots, height: dots, grey });
}

describe('a QR code', () => {
  it.each([
    ['https://example.org/', 'https://example.org/'],
    [`${base}anytown-council/council-tax/`, `${base}anytown-council/council-tax/`],
    ['http://example.org/a?b=c&d=%20e#f', 'http://example.org/a?b=c&d=%20e#f'],
    // Not every camera takes letters beyond ASCII.
    ['https://môn.example/hysbysiad/tŷ', 'https://xn--mn-8ja.example/hysbysiad/t%C5%B7'],
    [`${base}${'a'.repeat(200)}`, `${base}${'a'.repeat(200)}`],
  ])('of %s opens %s', (address, read) => {
    expect(decode(address)).toBe(read);
  });

  it.each([
    '',
    'anytown',
    '/privacy/',
    'javascript:alert(1)',
    'mailto:help@example.org',
    `${base}${'a'.repeat(250)}`,
    base.padEnd(5000, 'a'),
  ])('is not made of “%s”', (address) => {
    expect(makeQr(address)).toBeUndefined();
  });

  it('keeps four light modules on each side, and its dark parts apart', () => {
    const { size, rectangles } = makeQr(base)!;
    const dark = new Set<string>();
    for (const [left, top, width, height] of rectangles) {
      expect(Math.min(left, top, size - left - width, size - top - height)).toBeGreaterThanOrEqual(4);
      for (let x = left; x < left + width; x += 1) {
        for (let y = top; y < top + height; y += 1) dark.add(`${String(x)} ${String(y)}`);
      }
    }
    expect(dark.size).toBe(rectangles.reduce((sum, [, , width, height]) => sum + width * height, 0));
    expect(Math.min(...rectangles.map(([x]) => x))).toBe(4);
  });

  it('is the same each time', () => {
    expect(makeQr(base)).toEqual(makeQr(base));
  });
});
