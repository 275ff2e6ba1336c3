import type { PdfParts } from '../render/pdf/index.js';
import { recycleAfter } from './choose-threads.js';
import { createDrawer, type DrawJob, type Drawn } from './draw-job.js';
import { runInThreads } from './run-in-threads.js';

const written = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
/** What a thread runs that draws PDFs. */
export const drawModule = new URL(`./draw-thread.${written}`, import.meta.url);

/**
 * Draws PDFs in so many threads, or in this one where there are to be none, and gives each with what came of it, in their order. The bytes
 * are the same with any number of threads. Throws a `ThreadError` where a thread ends in the middle of its work.
 */
export async function* drawAll<Item extends { readonly job: DrawJob }>(
  items: readonly Item[],
  parts: PdfParts,
  threads: number,
): AsyncGenerator<{ readonly item: Item; readonly drawn: Drawn }, void, undefined> {
  if (threads === 0) {
    const draw = createDrawer(parts);
    for (const item of items) yield { item, drawn: draw(item.job) };
    return;
  }
  const jobs = items.map(({ job }) => job);
  const results = runInThreads<Drawn>(jobs, { module: drawModule, parts, threads, recycleAfter });
  const left = items.values();
  for await (const drawn of results) {
    const { value: item } = left.next();
    if (item !== undefined) yield { item, drawn };
  }
}
