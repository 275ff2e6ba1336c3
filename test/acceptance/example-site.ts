import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import type { Document } from '../../src/document/index.js';

/** The folder of the site of the example notices. */
export const site = inject('site');
if (!existsSync(site)) throw new Error(`The example notices were not built: ${inject('run').stderr}`);

export const noticeIds = [
  'leicestershire-county-council/children-family-wellbeing',
  'middlesbrough-council/family-service-directory',
  'middlesbrough-council/first-contact',
  'milldene-primary-school/privacy-notice',
  'nottinghamshire-county-council/childrens-centres',
] as const;

export type NoticeId = (typeof noticeIds)[number];

/** What these tests read of a notice.json. */
export interface NoticeJson {
  readonly documents: Readonly<Record<string, Document>>;
  readonly example: { readonly text: string };
}

export function readNotice(id: string): NoticeJson {
  return readJson(`${id}/notice.json`) as NoticeJson;
}

export function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(site, path), 'utf8'));
}

export function pdfOf(id: string): string {
  return join(site, id, `${id.slice(id.indexOf('/') + 1)}.pdf`);
}

/** The files of a folder in code point order, with `/` between folders. */
export function listFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

/** The pages of the site, as paths of files. What is made to be pasted into other pages is none. */
export const pages: readonly string[] = listPages(site);

export function listPages(folder: string): readonly string[] {
  return listFiles(folder).filter((path) => path.endsWith('.html') && !/\/(?:fragment|web-form)\.html$/.test(path));
}

/** SHA-256 of each file of a folder, in hex, by path. */
export function hashFiles(folder: string): Readonly<Record<string, string>> {
  return Object.fromEntries(listFiles(folder).map((path) => [path, hashOf(readFileSync(join(folder, path)))]));
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
