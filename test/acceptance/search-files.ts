import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { readPages } from '../render/pdf/read-pages.js';
import { listFiles } from './example-site.js';

/**
 * All that a folder of files says, by path, in small letters and without white space: names and bytes, and of a PDF what its compressed
 * parts hold, what a reader sees, and what its links and bookmarks are called.
 */
export async function readAll(folder: string): Promise<ReadonlyMap<string, string>> {
  const all = new Map<string, string>();
  for (const path of listFiles(folder)) {
    const bytes = readFileSync(join(folder, path));
    const texts = [path, bytes.toString('latin1'), bytes.toString('utf8'), ...(path.endsWith('.pdf') ? await readPdf(bytes) : [])];
    all.set(path, texts.map(squeeze).join('\n'));
  }
  return all;
}

/** The files that hold a text. */
export function filesWith(all: ReadonlyMap<string, string>, text: string): readonly string[] {
  const wanted = squeeze(text);
  return [...all].filter(([, content]) => content.includes(wanted)).map(([path]) => path);
}

async function readPdf(bytes: Buffer): Promise<readonly string[]> {
  const { pages, bookmarks } = await readPages(bytes);
  const seen = pages.flatMap(({ text, links }) => [text, ...links.flatMap(({ description, to }) => [description, String(to)])]);
  return [...inflateStreams(bytes), ...seen, ...bookmarks];
}

function inflateStreams(bytes: Buffer): readonly string[] {
  const starts = bytes.toString('latin1').matchAll(/\/FlateDecode[^]*?\bstream\r?\n/g);
  return [...starts].map((start) => inflateSync(bytes.subarray(start.index + start[0].length)).toString('latin1'));
}

/** Texts in a PDF may have two bytes a letter, the first of them nothing. */
function squeeze(text: string): string {
  return text.replace(/[\s\0]+/g, '').toLowerCase();
}
