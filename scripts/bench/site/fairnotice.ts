import { fileURLToPath } from 'node:url';

const main = fileURLToPath(new URL('../../../build/cli/main.js', import.meta.url));

/** The command line of the built product. */
export function fairnotice(...words: readonly string[]): readonly string[] {
  return [process.execPath, main, '--quiet', ...words];
}
