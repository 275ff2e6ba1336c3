import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toSortedJson } from './sorted-json.js';

/** What build.json says of a site: what it was made from and what it holds. No clock, no machine names. */
export interface BuildRecord {
  readonly formatVersion: 1;
  /** Version of Fairnotice. */
  readonly fairnotice: string;
  /** The day whose law, reviews and waivers the site was checked against. */
  readonly asOf: string;
  /** SHA-256 of all files of the workspace, in hex. */
  readonly inputs: string;
  /** SHA-256 of every other file of the site, by path. */
  readonly files: Readonly<Record<string, string>>;
  /** What the PDFs of the site were made from, by path: one that would be made from the same is not drawn again. */
  readonly pdfs?: Readonly<Record<string, PdfRecord>>;
  /** Notices that stand in their last published form, or are left out where they have none, with the reason. */
  readonly held: readonly { readonly notice: string; readonly reason: string }[];
  /** Set where this is a part and no whole site: what was asked for. */
  readonly part?: { readonly only?: readonly string[]; readonly formats?: readonly string[]; readonly shard?: string };
}

/** Hash of all that a PDF was made from, and its number of pages. */
export interface PdfRecord {
  readonly madeFrom: string;
  readonly pages: number;
}

export const recordName = 'build.json';

/** The text of build.json. */
export function writeBuildRecord(record: BuildRecord): string {
  return toSortedJson(record);
}

/** What the build.json of a folder says; nothing where there is none, or none of ours. */
export function readBuildRecord(folder: string): Omit<BuildRecord, 'held'> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(join(folder, recordName), 'utf8'));
  } catch {
    return undefined;
  }
  return isOurs(value) ? value : undefined;
}

function isOurs(value: unknown): value is BuildRecord {
  if (typeof value !== 'object' || value === null) return false;
  return 'formatVersion' in value && 'fairnotice' in value && 'files' in value && typeof value.files === 'object' && value.files !== null;
}
