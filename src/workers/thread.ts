import { Worker } from 'node:worker_threads';
import { ThreadError } from './thread-error.js';

/** A thread at work: one job at a time. */
export interface Thread<Result> {
  /** Throws what the job throws, and a `ThreadError` where the thread ends without a result. */
  readonly ask: (job: unknown) => Promise<Result>;
  readonly end: () => Promise<unknown>;
}

/** Starts a thread that runs a module, which calls `serveJobs`. `parts` are handed to it once. */
export function startThread<Result>(module: URL, parts: unknown): Thread<Result> {
  const worker = new Worker(module.pathname.endsWith('.ts') ? viaLoader(module) : module, { workerData: parts });
  let done: (result: Result) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  let over: { readonly error: unknown } | undefined;
  const giveUp = (error: unknown): void => {
    over ??= { error };
    fail(over.error);
  };
  worker.on('message', (result: Result) => {
    done(result);
  });
  worker.on('error', (error) => {
    giveUp(isOutOfMemory(error) ? new ThreadError('memory') : error);
  });
  worker.on('exit', () => {
    giveUp(new ThreadError('ended'));
  });
  return {
    ask: (job) =>
      new Promise((resolve, reject) => {
        done = resolve;
        fail = reject;
        if (over === undefined) worker.postMessage(job);
        else fail(over.error);
      }),
    end: () => worker.terminate(),
  };
}

/** A module that is not compiled yet, as in tests, is read by tsx. A thread does not take over the loader of the one that starts it. */
function viaLoader(module: URL): URL {
  const loader = import.meta.resolve('tsx/esm/api');
  return new URL(`data:text/javascript,import { register } from '${loader}'; register(); await import('${module.href}');`);
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
