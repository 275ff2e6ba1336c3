import type { PdfParts } from '../render/pdf/index.js';
import { recycleAfter } from './choose-threads.js';
import { drawModule } from './draw-all.js';
import type { DrawJob, Drawn } from './draw-job.js';
import { startThread, type Thread } from './thread.js';

/** A thread that is ready to draw PDFs for as long as somebody looks at them. */
export interface KeptDrawer {
  /** Draws one PDF after the other. Throws a `ThreadError` where the thread ends; the next PDF has a thread again. */
  readonly draw: (job: DrawJob) => Promise<Drawn>;
  readonly close: () => void;
}

/** How many PDFs before its end a thread has a successor, which takes a second or so to be ready. */
const ahead = 10;

/**
 * Starts the thread at once, so that fonts and templates are loaded when the first PDF is wanted, and its successor in time: Typst keeps
 * some of each PDF until its thread ends.
 */
export function keepDrawer(parts: PdfParts): KeptDrawer {
  const start = (): Thread<Drawn> => startThread<Drawn>(drawModule, parts);
  let thread = start();
  let successor: Thread<Drawn> | undefined;
  let drawn = 0;
  let last: Promise<unknown> = Promise.resolve();

  const replace = (): void => {
    void thread.end();
    thread = successor ?? start();
    successor = undefined;
    drawn = 0;
  };
  const drawOne = async (job: DrawJob): Promise<Drawn> => {
    drawn += 1;
    if (drawn === recycleAfter - ahead) successor = start();
    if (drawn > recycleAfter) replace();
    try {
      return await thread.ask(job);
    } catch (error) {
      replace();
      throw error;
    }
  };
  return {
    draw: (job) => {
      const next = last.then(() => drawOne(job));
      last = next.catch(() => undefined);
      return next;
    },
    close: () => {
      void thread.end();
      void successor?.end();
    },
  };
}
