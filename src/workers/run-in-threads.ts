import { startThread, type Thread } from './thread.js';

/** Threads that all do the same kind of work. */
export interface Crew {
  /** What a thread runs: it calls `serveJobs`. */
  readonly module: URL;
  /** Handed to each thread once, as it starts. */
  readonly parts: unknown;
  /** How many work at the same time. */
  readonly threads: number;
  /** After so many jobs a thread makes room for a fresh one: what a library never frees goes with the thread. */
  readonly recycleAfter: number;
}

/** What came of the job of an item. */
export interface ItemResult<Item, Result> {
  readonly item: Item;
  readonly result: Result;
}

/**
 * Does jobs in several threads and gives their results in the order of the jobs, each as soon as it and all before it are there. A job is
 * taken when a thread is free for it, so that thousands need not be there together, and nothing is kept of a result once it was given. Who
 * stops listening stops the threads.
 *
 * Throws what a job throws, and a `ThreadError` where a thread ends without a result.
 */
export async function* runInThreads<Item, Result>(
  items: Iterable<Item>,
  jobOf: (item: Item) => unknown,
  crew: Crew,
): AsyncGenerator<ItemResult<Item, Result>, void, undefined> {
  const left = items[Symbol.iterator]();
  const taken = new Map<number, Item>();
  const results = new Map<number, Result>();
  const threads = new Set<Thread<Result>>();
  let failure: { readonly error: unknown } | undefined;
  let tell = (): void => undefined;
  let next = 0;
  const queue: { isOver: boolean } = { isOver: false };

  function take(): { readonly position: number; readonly item: Item } | undefined {
    if (queue.isOver) return undefined;
    const step = left.next();
    if (step.done === true) {
      queue.isOver = true;
      return undefined;
    }
    const position = next;
    next += 1;
    taken.set(position, step.value);
    return { position, item: step.value };
  }

  async function serve(): Promise<void> {
    for (let job = take(); job !== undefined;) {
      const thread = startThread<Result>(crew.module, crew.parts);
      threads.add(thread);
      for (let used = 0; used < crew.recycleAfter && job !== undefined; used += 1) {
        results.set(job.position, await thread.ask(jobOf(job.item)));
        tell();
        job = take();
      }
      await thread.end();
      threads.delete(thread);
    }
  }

  const lanes = Array.from({ length: crew.threads }, () => serve());
  const all = Promise.all(lanes)
    .catch((error: unknown) => {
      failure ??= { error };
    })
    .finally(() => {
      tell();
    });
  try {
    for (let position = 0; ; position += 1) {
      while (!results.has(position)) {
        if (failure !== undefined) throw failure.error;
        if (queue.isOver && position >= next) return;
        await new Promise<void>((resolve) => (tell = resolve));
      }
      yield { item: taken.get(position) as Item, result: results.get(position) as Result };
      taken.delete(position);
      results.delete(position);
    }
  } finally {
    queue.isOver = true;
    await Promise.all([...threads].map((thread) => thread.end()));
    await all;
  }
}
