import { setImmediate } from 'node:timers/promises';
import type { PdfParts } from '../render/pdf/index.js';
import { recycleAfter } from './choose-threads.js';
import { createDrawer, type DrawJob, type Drawn } from './draw-job.js';
import { runInThreads } from './run-in-threads.js';

const written = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
/** What a thread runs that draws PDFs. */
export const drawModule = new URL(`../workers/draw-thread.${written}`, import.meta.url);

/**
 * Draws PDFs in so many threads, or in this one where there are to be none, and gives each with what came of it, in their order. An item is
 * taken when its turn comes. The bytes are the same with any number of threads. Throws a `ThreadError` where a thread ends in the
 * middle of its work.
 */
export async function* drawAll<Item extends { readonly job: DrawJob }>(
  items: Iterable<Item>,
  parts: PdfParts,
  threads: number,
): AsyncGenerator<{ readonly item: Item; readonly drawn: Drawn }, void, undefined> {
  if (threads === 0) {
    let draw: ReturnType<typeof createDrawer> | undefined;
    for (const item of items) {
      draw ??= createDrawer(parts);
      yield { item, drawn: draw(item.job) };
      // Who wants to stop the command is heard between two steps only.
      await setImmediate();
    }
    return;
  }
  const crew = { module: drawModule, parts, threads, recycleAfter };
  for await (const { item, result } of runInThreads<Item, Drawn>(items, ({ job }) => job, crew)) yield { item, drawn: result };
}
