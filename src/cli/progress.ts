import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** Tells a person at a terminal what is being done, on one line that is written over. Silent everywhere else. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

export function createProgress({ stderr, env }: Io, { quiet }: Settings): Progress {
  const isShown = stderr.isTTY === true && quiet !== true && (env['CI'] ?? '') === '' && env['TERM'] !== 'dumb';
  const write = (text: string): void => {
    if (isShown) stderr.write(`\r\u001B[2K${text}`);
  };
  return { show: write, clear: () => write('') };
}
