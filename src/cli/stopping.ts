import type { Io } from './io.js';

/** The signals by which a person or a machine stops a command, each with the exit code that says so: 128 and the number of the signal. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;

type Signal = keyof typeof codes;
const signals: readonly Signal[] = ['SIGINT', 'SIGTERM'];

/** What a command may ask for that has something to undo, or runs until it is stopped. */
export interface Stopping extends Pick<Io, 'untilStopped' | 'whenStopped'> {
  /** Undoes what is half done, and gives what there is to say of it. */
  readonly undo: () => readonly string[];
}

/**
 * Listens for signals as long as a command wants to know. Otherwise a signal ends the process at once, as the system does it, and so does a
 * second one: JavaScript hears of a signal only between two steps, and nobody should have to wait for the end of a long one.
 */
export function createStopping(host: NodeJS.Process): Stopping {
  const undos = new Set<() => string>();
  const undo = (): readonly string[] => {
    const all = [...undos];
    undos.clear();
    return all.map((undoOne) => undoOne());
  };
  const stop = (signal: Signal): void => {
    unlisten(host, stop);
    host.stderr.write(`${['Stopped.', ...undo()].join(' ')}\n`);
    host.exit(codes[signal]);
  };
  return {
    undo,
    whenStopped(undoOne) {
      if (undos.size === 0) listen(host, stop);
      undos.add(undoOne);
      return () => {
        undos.delete(undoOne);
        if (undos.size === 0) unlisten(host, stop);
      };
    },
    untilStopped: () =>
      new Promise((resolve) => {
        const heard = (): void => {
          unlisten(host, heard);
          resolve();
        };
        listen(host, heard);
      }),
  };
}

function listen(host: NodeJS.Process, act: (signal: Signal) => void): void {
  for (const signal of signals) host.on(signal, act);
}

function unlisten(host: NodeJS.Process, act: (signal: Signal) => void): void {
  for (const signal of signals) host.off(signal, act);
}
