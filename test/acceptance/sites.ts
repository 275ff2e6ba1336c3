import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { listFiles, listPages, site } from './example-site.js';

/** A built site that the tests look at page by page. */
export interface Site {
  readonly name: string;
  readonly folder: string;
  /** Its public address, as it stands in its site.yaml, with a slash at the end. */
  readonly address: string;
  readonly files: ReadonlySet<string>;
  readonly pages: readonly string[];
}

const bilingual = inject('bilingualSite');
if (!existsSync(bilingual)) throw new Error(`The bilingual council was not built: ${inject('bilingualRun').stderr}`);

export const exampleSite = readSite('the example', site, 'https://notices.example.org/');
export const bilingualSite = readSite('the bilingual council', bilingual, 'https://preifatrwydd.example.org/');
export const sites: readonly Site[] = [exampleSite, bilingualSite];

export function readPage({ folder }: Site, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

/** Whether a page does nothing but lead to another. */
export function isRedirect(html: string): boolean {
  return html.includes('http-equiv="refresh"');
}

function readSite(name: string, folder: string, address: string): Site {
  return { name, folder, address, files: new Set(listFiles(folder)), pages: listPages(folder) };
}
