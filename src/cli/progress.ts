import type { Io } from './io.js';
import type { Settings } from './settings.js';

/** Tells a person at a terminal what is being done, on one line that is written over. Silent everywhere else. */
export interface Progress {
  readonly show: (text: string) => void;
  /** Takes the line away again. */
  readonly clear: () => void;
}

export function createProgress(io: Io, { quiet }: Settings): Progress {
  const isShown = isWatched(io) && quiet !== true && io.env['TERM'] !== 'dumb';
  const write = (text: string): void => {
    if (isShown) io.stderr.write(`\r\u001B[2K${text}`);
  };
  return { show: write, clear: () => write('') };
}

/** Whether a person follows at a terminal what is being done, and no build server. */
export function isWatched({ stderr, env }: Io): boolean {
  return stderr.isTTY === true && (env['CI'] ?? '') === '';
}
