import { describe, expect, it } from 'vitest';
import { runInThreads } from '../../src/workers/run-in-threads.js';

const module = new URL('./sample-thread.ts', import.meta.url);

/** What `sample-thread.ts` does with a job. */
interface Sample {
  readonly job: number;
  readonly thread: number;
  readonly parts: string;
}

async function run(jobs: readonly unknown[], threads: number, recycleAfter = 100): Promise<readonly Sample[]> {
  const results: Sample[] = [];
  for await (const result of runInThreads<Sample>(jobs, { module, parts: 'a font', threads, recycleAfter })) results.push(result);
  return results;
}

const numbers = (length: number): readonly number[] => Array.from({ length }, (_, index) => index);
const threadsOf = (results: readonly Sample[]): readonly number[] => [...new Set(results.map(({ thread }) => thread))];

describe('jobs done in threads', () => {
  it.each([1, 2, 5])('give their results in the order of the jobs, with %d threads', async (threads) => {
    // The first jobs take longest.
    const results = await run(
      numbers(30).map((job) => ({ job, wait: 30 - job })),
      threads,
    );
    expect(results.map(({ job, parts }) => ({ job, parts }))).toEqual(numbers(30).map((job) => ({ job, parts: 'a font' })));
    expect(threadsOf(results)).toHaveLength(threads);
  });
});
