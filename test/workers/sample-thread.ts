import { threadId } from 'node:worker_threads';
import { serveJobs } from '../../src/workers/serve-jobs.js';

interface SampleJob {
  readonly job: number;
  /** Milliseconds to work. */
  readonly wait?: number;
  readonly fault?: 'throw' | 'exit' | 'exit later' | 'memory';
}

const nothing = new Int32Array(new SharedArrayBuffer(4));

/** A thread that waits, or comes to grief. */
serveJobs((parts: string) => ({ job, wait = 0, fault }: SampleJob) => {
  Atomics.wait(nothing, 0, 0, wait);
  switch (fault) {
    case 'throw':
      throw new TypeError(`Job ${job} has no sense.`);
    case 'exit':
      return process.exit(3);
    case 'memory':
      return eatMemory();
    default:
      return { job, thread: threadId, parts };
  }
});

function eatMemory(): never {
  const eaten: string[][] = [];
  for (;;) eaten.push(Array.from({ length: 100_000 }, (_, index) => `${index} of ${eaten.length}`));
}
