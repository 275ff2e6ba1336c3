/**
 * The least that any compiler of these notices has to do: `floor.ts FOLDER WORKERS` prints the seconds of each part, as JSON. It reads every
 * file, parses the same text as YAML and the same texts as Markdown, draws the finished documents with bare Typst, and writes as many files of
 * as many bytes. Threads and data are there before the clock starts, and all threads do one part before the next begins.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { contenders } from './contenders.js';
import { readPlan, type FloorPlan } from './floor-plan.js';
import { startThreads } from './start-threads.js';

/** Seconds by part. */
export type FloorParts = Readonly<Record<'read' | 'yaml' | 'markdown' | 'typst' | 'write', number>>;

const [folder = '', typed = ''] = process.argv.slice(2);
const workers = Number(typed);
const plan = readPlan(folder);
const out = mkdtempSync(join(folder, 'floor-'));
try {
  const bare = await contenders.typst(folder, workers);
  const threads = await startThreads(
    new URL('./floor-thread.ts', import.meta.url),
    Array.from({ length: workers }, (_, number) => ({ ...share(plan, number), out })),
  );
  const parts: FloorParts = {
    read: await time(() => threads.ask('read')),
    yaml: await time(() => threads.ask('yaml')),
    markdown: await time(() => threads.ask('markdown')),
    typst: await time(bare.draw),
    write: await time(() => threads.ask('write')),
  };
  process.stdout.write(`${JSON.stringify(parts)}\n`);
  await threads.stop();
} finally {
  rmSync(out, { recursive: true, force: true });
}
process.exit(0);

async function time(work: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

/** Every so-manieth of each list. */
function share({ inputs, proses, outputs }: FloorPlan, number: number): FloorPlan {
  const own = <T>(list: readonly T[]): readonly T[] => list.filter((_, position) => position % workers === number);
  return { inputs: own(inputs), proses: own(proses), outputs: own(outputs) };
}
