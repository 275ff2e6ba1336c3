import { availableParallelism } from 'node:os';

/** Typst keeps about a quarter of a megabyte of each PDF until its thread ends. */
export const recycleAfter = 250;

/** How many PDFs a thread has to draw until it has made good what starting it costs. */
const worthAThread = 10;

/** With more, the thread that hands out the work and writes the files has no time for them. */
const most = 8;

/**
 * In how many threads to draw so many PDFs: as many as were asked for, or else as many as pay on this machine. None means that they are
 * drawn where the command runs: for a few PDFs, a thread takes longer to start than to draw them.
 */
export function chooseThreads(pdfs: number, asked: number | undefined, cores: number = availableParallelism()): number {
  if (asked !== undefined) return Math.min(asked, pdfs);
  const paying = Math.min(cores, most, Math.floor(pdfs / worthAThread));
  if (paying > 1) return paying;
  return pdfs > recycleAfter ? 1 : 0;
}
