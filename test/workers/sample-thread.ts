import { threadId } from 'node:worker_threads';
import { serveJobs } from '../../src/workers/serve-jobs.js';

export interface SampleJob {
  readonly job: number;
  /** Milliseconds to work. */
  readonly wait?: number;
  readonly fault?: 'throw' | 'end' | 'end later';
}

/** What comes of a job. */
export interface Sample {
  readonly job: number;
  readonly thread: number;
  readonly parts: string;
}

const nothing = new Int32Array(new SharedArrayBuffer(4));

/** A thread that waits, or comes to grief. */
serveJobs((parts: string) => ({ job, wait = 0, fault }: SampleJob): Sample => {
  Atomics.wait(nothing, 0, 0, wait);
  if (fault === 'throw') throw new TypeError(`There is no sense in job ${job}.`);
  if (fault === 'end') process.exit(3);
  if (fault === 'end later') setImmediate(() => process.exit(3));
  return { job, thread: threadId, parts };
});
