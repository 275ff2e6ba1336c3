import { setFlagsFromString } from 'node:v8';

/** From so many notices on: with fewer, memory is not short, and collecting more often would cost more time than it saves memory. */
const many = 2000;

/**
 * Lets V8 collect garbage when the heap is two fifths larger than what it found alive, where thousands of notices are drawn. Left alone, it
 * waits until the heap is several times as large: it goes by the memory of the machine, and knows nothing of what else runs there.
 */
export function collectSooner(notices: number): void {
  if (notices >= many) setFlagsFromString('--heap-growing-percent=40');
}
