import { showHidden } from '../report/layout.js';
import type { Io } from './io.js';

/** Tells the person something beside the output. What was typed, or stands in a file, cannot give orders to the terminal. */
export function tellAside(texts: readonly string[], { stderr }: Pick<Io, 'stderr'>): void {
  for (const line of texts.flatMap((text) => text.split('\n'))) stderr.write(`${showHidden(line)}\n`);
}
