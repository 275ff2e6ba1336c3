import { once } from 'node:events';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

/** Threads that all do what they are told at the same time. */
export interface Threads {
  /** Tells every thread the same word, and waits for the answer of each. */
  readonly ask: (word: string) => Promise<readonly unknown[]>;
  readonly stop: () => Promise<unknown>;
}

/** Starts a TypeScript module in threads, each with its data, and waits until each has said that it is ready. */
export async function startThreads(module: URL, workerData: readonly unknown[]): Promise<Threads> {
  const loader = pathToFileURL(join(createRequire(import.meta.url).resolve('tsx/package.json'), '../dist/esm/api/index.mjs')).href;
  const start = new URL(`data:text/javascript,import { register } from '${loader}'; register(); await import('${module.href}');`);
  const threads = workerData.map((data) => new Worker(start, { workerData: data }));
  const hear = async (): Promise<readonly unknown[]> =>
    (await Promise.all(threads.map((thread) => once(thread, 'message') as Promise<readonly unknown[]>))).flat();
  await hear();
  return {
    ask: (word) => {
      for (const thread of threads) thread.postMessage(word);
      return hear();
    },
    stop: () => Promise.all(threads.map((thread) => thread.terminate())),
  };
}
