import { parentPort, workerData } from 'node:worker_threads';

/**
 * Makes this thread do jobs for `runInThreads`: `start` is called once with what the crew was given, and what it gives is called with each
 * job. What throws ends the thread, and the one who waits for the job is told.
 */
export function serveJobs(start: (parts: never) => (job: never) => unknown): void {
  const port = parentPort;
  if (port === null) throw new Error('This module serves a thread and is not to be imported.');
  const work = start(workerData as never);
  port.on('message', (job: unknown) => {
    port.postMessage(work(job as never));
  });
}
