import { describe, expect, it } from 'vitest';
import { runInThreads } from '../../src/workers/run-in-threads.js';
import { ThreadError } from '../../src/workers/thread-error.js';
import type { Sample, SampleJob } from './sample-thread.js';

const module = new URL('./sample-thread.ts', import.meta.url);

async function* start(jobs: readonly SampleJob[], threads: number, recycleAfter = 100): AsyncGenerator<Sample, void> {
  const crew = { module, parts: 'a font', threads, recycleAfter };
  for await (const { result } of runInThreads<SampleJob, Sample>(jobs, (job) => job, crew)) yield result;
}

async function run(...[jobs, threads, recycleAfter]: Parameters<typeof start>): Promise<readonly Sample[]> {
  const results: Sample[] = [];
  for await (const result of start(jobs, threads, recycleAfter)) results.push(result);
  return results;
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const threadsOf = (results: readonly Sample[]): readonly number[] => [...new Set(results.map(({ thread }) => thread))];

describe('jobs done in threads', () => {
  it.each([1, 2, 5])('give their results in the order of the jobs, with %d threads', async (threads) => {
    const firstTakesLongest = numbers(20).map((job) => ({ job, wait: job === 0 ? 300 : 5 }));
    const results = await run(firstTakesLongest, threads);
    expect(results.map(({ job, parts }) => ({ job, parts }))).toEqual(numbers(20).map((job) => ({ job, parts: 'a font' })));
  });

  it('are shared out among the threads, of which there are no more than jobs', async () => {
    const jobs = numbers(3).map((job) => ({ job }));
    expect(threadsOf(await run(jobs, 9))).toHaveLength(3);
  });

  it('are none where there is nothing to do', async () => {
    expect(await run([], 2)).toEqual([]);
  });

  it('make room for a fresh thread after a number of them', async () => {
    const jobs = numbers(7).map((job) => ({ job }));
    const results = await run(jobs, 1, 3);
    const [first, second, third] = threadsOf(results);
    expect(results.map(({ thread }) => thread)).toEqual([first, first, first, second, second, second, third]);
  });

  it.each([1, 2])('throw what a job throws, with %d threads', async (threads) => {
    const jobs = numbers(6).map((job): SampleJob => (job === 3 ? { job, fault: 'throw' } : { job }));
    await expect(run(jobs, threads)).rejects.toThrow(new TypeError('There is no sense in job 3.'));
  });

  it.each([
    ['in the middle of a job', 'end'],
    ['after a job', 'end later'],
  ] as const)('tell of a thread that ends %s', async (_, fault) => {
    const jobs = numbers(40).map((job): SampleJob => (job === 3 ? { job, fault } : { job, wait: 5 }));
    await expect(run(jobs, 1)).rejects.toThrow(new ThreadError('ended'));
  });

  it('stop with whoever wants no more of them', async () => {
    const started = start(
      numbers(1000).map((job) => ({ job, wait: 20 })),
      2,
    );
    expect((await started.next()).value).toMatchObject({ job: 0 });
    expect(await started.return(undefined)).toEqual({ value: undefined, done: true });
    expect(await started.next()).toEqual({ value: undefined, done: true });
  });
});
