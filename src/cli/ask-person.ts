import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/** Asks one question on a terminal. Gives the line that was written, or nothing where the person left (Ctrl and C, or Ctrl and D). */
export function askPerson(question: string, input: Readable, output: Writable): Promise<string | undefined> {
  return new Promise((resolve) => {
    const lines = createInterface({ input, output, terminal: true });
    lines.on('close', () => {
      resolve(undefined);
    });
    lines.question(question, (answer) => {
      resolve(answer);
      lines.close();
    });
  });
}
