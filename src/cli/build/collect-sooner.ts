import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** From so many notices on: with fewer, memory is not short, and collecting more often would cost more time than it saves memory. */
const many = 2000;

/**
 * Lets V8 collect garbage when the heap is two fifths larger than what it found alive, where thousands of notices are drawn. Left alone, it
 * waits until the heap is several times as large: it goes by the memory of the machine, and knows nothing of what else runs there.
 *
 * Only from here on: where notices are compiled, much is alive for a moment, and it would cost a fifth more of the processor.
 */
export function collectSooner(notices: number): void {
  if (notices < many) return;
  setFlagsFromString('--heap-growing-percent=40');
  // When to collect next was settled by the last collection, so there has to be one.
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
}
