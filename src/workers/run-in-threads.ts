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

/**
 * Does jobs in several threads and gives their results in the order of the jobs, each as soon as it and all before it are there. Nothing
 * is kept of a result once it was given. Who stops listening stops the threads.
 *
 * Throws what a job throws, and a `ThreadError` where a thread ends without a result.
 */
export async function* runInThreads<Result>(jobs: readonly unknown[], crew: Crew): AsyncGenerator<Result, void, undefined> {
  const results = new Map<number, Result>();
  const threads = new Set<Thread<Result>>();
  let failure: { readonly error: unknown } | undefined;
  let tell = (): void => undefined;
  let next = 0;

  async function serveWith(thread: Thread<Result>): Promise<void> {
    for (let used = 0; used < crew.recycleAfter && next < jobs.length; used += 1) {
      const position = next;
      next += 1;
      results.set(position, await thread.ask(jobs[position]));
      tell();
    }
  }

  async function serve(): Promise<void> {
    while (next < jobs.length) {
      const thread = startThread<Result>(crew.module, crew.parts);
      threads.add(thread);
      await serveWith(thread);
      await thread.end();
      threads.delete(thread);
    }
  }

  for (let lane = 0; lane < Math.min(crew.threads, jobs.length); lane += 1) {
    serve().catch((error: unknown) => {
      failure ??= { error };
      tell();
    });
  }
  try {
    for (let position = 0; position < jobs.length; position += 1) {
      while (!results.has(position)) {
        if (failure !== undefined) throw failure.error;
        await new Promise<void>((resolve) => (tell = resolve));
      }
      yield results.get(position) as Result;
      results.delete(position);
    }
  } finally {
    next = jobs.length;
    await Promise.all([...threads].map((thread) => thread.end()));
  }
}
