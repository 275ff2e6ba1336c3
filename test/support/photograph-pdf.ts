import { execFileSync } from 'node:child_process';
import { findPdfPainter } from '../../scripts/find-tools.js';
import type { GreyPicture } from './read-qr.js';

/** The first page of a PDF as a camera sees it, at so many dots an inch. */
export function photographPdf(file: string, dots: number): GreyPicture {
  const painter = findPdfPainter();
  if (painter === undefined) throw new Error('No pdftoppm was found: run "npx tsx scripts/ensure-tools.ts".');
  const picture = execFileSync(painter, ['-gray', '-singlefile', '-r', String(dots), file], { maxBuffer: 1e8 });
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 50).toString('latin1'));
  if (head === null) throw new Error('pdftoppm gave no grey picture.');
  return { width: Number(head[1]), height: Number(head[2]), grey: picture.subarray(head[0].length) };
}
