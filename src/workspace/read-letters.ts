import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Coverage } from '../render/pdf/check-letters.js';
import { readFonts } from '../render/pdf/read-fonts.js';
import { packageFolder } from './read-folder.js';

/** What `build:product` writes of the fonts of PDFs, so that not every run has to read them. */
interface Letters {
  /** Hash of the fonts. */
  readonly fonts: string;
  /** Each first and last code point of those that follow one another. */
  readonly ranges: readonly (readonly [number, number])[];
}

const place = join(packageFolder, 'build', 'letters.json');

/** Which letters the fonts have. They are asked at the first letter. */
export function readCoverage(fonts: () => readonly Uint8Array[]): Coverage {
  let covers: Coverage | undefined;
  return (codePoint) => (covers ??= coverageOf(fonts()))(codePoint);
}

/** The letters of fonts, as they are written when the product is built. */
export function listLetters(fonts: readonly Uint8Array[]): Letters {
  const { covers } = readFonts(fonts);
  const ranges: [number, number][] = [];
  for (let codePoint = 0; codePoint <= 0x10ffff; codePoint += 1) {
    if (!covers(codePoint)) continue;
    const last = ranges.at(-1);
    if (last?.[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return { fonts: hashFonts(fonts), ranges };
}

function coverageOf(fonts: readonly Uint8Array[]): Coverage {
  const made = existsSync(place) ? (JSON.parse(readFileSync(place, 'utf8')) as Letters) : undefined;
  if (made?.fonts !== hashFonts(fonts)) return readFonts(fonts).covers;
  return (codePoint) => made.ranges.some(([from, to]) => from <= codePoint && codePoint <= to);
}

/** SHA-256, in hex. */
function hashFonts(fonts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const font of fonts) hash.update(createHash('sha256').update(font).digest());
  return hash.digest('hex');
}
