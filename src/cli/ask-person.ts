import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';

/**
 * Asks questions on a terminal, one at a time. Each gives the line that was written, or nothing where the person left (Ctrl and C, or Ctrl
 * and D). Of several lines that are pasted at once, each answers one question, and what is half a line begins the next answer.
 */
export function createAsker(input: Readable, output: Writable): (question: string) => Promise<string | undefined> {
  let pasted: string[] = [];
  let begun = '';
  return (question) => {
    const [next, ...rest] = pasted;
    if (next !== undefined) {
      pasted = rest;
      output.write(`${question}${next}\n`);
      return Promise.resolve(next);
    }
    return new Promise((resolve) => {
      const lines = createInterface({ input, output, terminal: true });
      const answers: string[] = [];
      lines.on('line', (line) => {
        if (answers.push(line) > 1) return;
        setImmediate(() => {
          begun = lines.line;
          pasted = answers.slice(1);
          lines.close();
        });
      });
      lines.on('close', () => {
        resolve(answers[0]);
      });
      lines.setPrompt(question);
      lines.prompt();
      if (begun !== '') lines.write(begun);
      begun = '';
    });
  };
}
