import type { Timing } from '../../report/index.js';
import type { Measure } from '../../rules/index.js';
import type { Io } from '../io.js';

/** Takes the time of pieces of work. */
export interface Stopwatch {
  readonly measure: Measure;
  /** What was measured so far, and the time since the stopwatch was made. */
  readonly read: () => { readonly timings: readonly Timing[]; readonly total: number };
}

export function createStopwatch({ clock }: Pick<Io, 'clock'>): Stopwatch {
  const start = clock();
  const taken = new Map<string, Timing>();
  return {
    measure: (name, work) => {
      const begin = clock();
      const outcome = work();
      const before = taken.get(name);
      taken.set(name, { name, times: (before?.times ?? 0) + 1, milliseconds: (before?.milliseconds ?? 0) + clock() - begin });
      return outcome;
    },
    read: () => ({ timings: [...taken.values()], total: clock() - start }),
  };
}
