import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { isRecord } from '../schema/index.js';
import { readBuildRecord, type PdfRecord } from './build-record.js';
import { joinSafely } from './safe-path.js';

/** A PDF that need not be drawn again. */
export interface EarlierPdf {
  readonly bytes: Uint8Array;
  readonly pages: number;
}

/** The PDF of this path, if it was made from what has this hash. */
export type FindEarlierPdf = (path: string, madeFrom: string) => EarlierPdf | undefined;

/**
 * The PDFs of the site in a folder. One that was made from something else, or is not byte for byte what was published, is as good as none:
 * what is given is what would be drawn anew.
 */
export function openEarlierPdfs(folder: string): FindEarlierPdf {
  const { files = {}, pdfs = {} } = readBuildRecord(folder) ?? {};
  return (path, madeFrom) => {
    const record: unknown = Object.hasOwn(pdfs, path) ? pdfs[path] : undefined;
    if (!isPdfRecord(record) || record.madeFrom !== madeFrom) return undefined;
    const bytes = readBytes(folder, path);
    if (bytes === undefined || createHash('sha256').update(bytes).digest('hex') !== files[path]) return undefined;
    return { bytes, pages: record.pages };
  };
}

function isPdfRecord(value: unknown): value is PdfRecord {
  return isRecord(value) && typeof value['madeFrom'] === 'string' && Number.isInteger(value['pages']);
}

function readBytes(folder: string, path: string): Uint8Array | undefined {
  try {
    return readFileSync(joinSafely(folder, path));
  } catch {
    return undefined;
  }
}
