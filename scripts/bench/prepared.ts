import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PdfToDraw } from '../../src/cli/build/pdf-request.js';
import type { DrawJob as TypstJob } from '../../src/render/pdf/draw-with-typst.js';
import type { PdfParts } from '../../src/render/pdf/index.js';

/** The notices as the threads of Fairnotice are given them. */
export interface Work {
  readonly pdfs: readonly PdfToDraw[];
  readonly parts: PdfParts;
}

/** What Fairnotice asks of Typst for the same notices. */
export interface TypstCalls {
  readonly fonts: readonly Uint8Array[];
  readonly templates: Readonly<Record<string, string>>;
  readonly jobs: readonly TypstJob[];
}

/** The pages of the same notices: the folder of the built site, and the paths in it. */
export interface Pages {
  readonly site: string;
  readonly pages: readonly string[];
}

export const writeWork = (folder: string, work: Work): void => write(folder, 'work.bin', work);
export const writeCalls = (folder: string, calls: TypstCalls): void => write(folder, 'typst-calls.bin', calls);
export const writePages = (folder: string, pages: Pages): void => write(folder, 'pages.bin', pages);

export const readWork = (folder: string): Work => read(folder, 'work.bin') as Work;
export const readCalls = (folder: string): TypstCalls => read(folder, 'typst-calls.bin') as TypstCalls;
export const readPages = (folder: string): Pages => read(folder, 'pages.bin') as Pages;

function write(folder: string, name: string, value: unknown): void {
  writeFileSync(join(folder, name), serialize(value));
}

function read(folder: string, name: string): unknown {
  return deserialize(readFileSync(join(folder, name)));
}
