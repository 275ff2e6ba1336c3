import { availableParallelism } from 'node:os';
import type { Ground, KeptResult, NoticeResults } from '../cache/index.js';
import type { NamedSource } from '../index.js';
import { compileWith, type CompileParts } from './compile-job.js';
import { runInThreads } from './run-in-threads.js';
import { createTextSharing } from './share-texts.js';

const written = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
const compileModule = new URL(`../workers/compile-thread.${written}`, import.meta.url);

/** How many notices a thread has to compile until it has made good what starting it costs. */
const worthAThread = 40;

/** With more, the thread that hands out the work has no time for them. */
const most = 8;

/** What all notices of a run are compiled with, and where. */
export interface CompileRun extends Omit<CompileParts, 'sources' | 'productHash'> {
  readonly ground: Ground;
  readonly results: NoticeResults;
  /** In how many threads at most; without it, in as many as pay. */
  readonly jobs?: number;
  /** Hears how many are done, of how many. */
  readonly progress: (done: number, all: number) => void;
}

/**
 * Compiles notices: those of which the result is not known yet, in threads where there are many. The same with any number of threads.
 */
export async function compileAll(notices: readonly NamedSource[], run: CompileRun): Promise<readonly KeptResult[]> {
  const { ground, results, day, wants } = run;
  const share = createTextSharing();
  const found = notices.map((source) => share(results.find(source, day, wants)));
  const missing = notices.filter((_, position) => found[position] === undefined);
  let done = notices.length - missing.length;
  const made = new Map<string, KeptResult>();
  const take = (source: NamedSource, result: KeptResult): void => {
    made.set(source.file, result);
    done += 1;
    run.progress(done, notices.length);
  };
  const threads = chooseThreads(missing.length, run.jobs);
  if (threads < 2) {
    const compile = compileWith(ground, results, run);
    for (const source of missing) {
      take(source, compile(source));
      await nextTurn();
    }
  } else {
    const { sources, productHash } = ground;
    // Where the ground has the notices too, no thread needs a copy of all of them.
    const { notices: _, ...shared } = { notices: [], ...sources };
    const parts: CompileParts = {
      sources: shared,
      day,
      wants,
      store: { folder: run.store.folder, readOnly: run.store.readOnly },
      productHash,
      ...(run.baseUrl !== undefined && { baseUrl: run.baseUrl }),
    };
    const crew = { module: compileModule, parts, threads, recycleAfter: Infinity };
    for await (const { item, result } of runInThreads<NamedSource, KeptResult>(missing, (source) => source, crew))
      take(item, share(result));
    await nextTurn();
  }
  return notices.flatMap((source, position) => found[position] ?? made.get(source.file) ?? []);
}

/** One thread alone is no faster than none. */
function chooseThreads(notices: number, asked: number | undefined): number {
  return Math.min(asked ?? availableParallelism(), most, Math.floor(notices / worthAThread));
}

/** Lets what waits have its turn, such as a signal to stop. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setImmediate(resolve);
  });
}
