import { createRequire } from 'node:module';
import type jsQR from 'jsqr';

/** The package is CommonJS: its function is what `require` gives, which its types do not say of `import`. */
const decode = createRequire(import.meta.url)('jsqr') as typeof jsQR.default;

/** A picture in shades of grey, row by row: 0 is black. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  readonly grey: Uint8Array;
}

/** What the QR code in a picture says, read by another library than the one that makes our codes; `undefined` where none is found. */
export function readQr({ width, height, grey }: GreyPicture): string | undefined {
  const colours = new Uint8ClampedArray(width * height * 4);
  grey.forEach((shade, dot) => colours.set([shade, shade, shade, 255], dot * 4));
  return decode(colours, width, height)?.data;
}
