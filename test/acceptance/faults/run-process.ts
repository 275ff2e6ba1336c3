import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../fairnotice.js';

/** How a process ended, and what it wrote. */
export interface Ending {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

type Env = Readonly<Record<string, string>>;

/** Runs a program of Node in a folder, with nothing in its environment but the search path and `env`. */
export function runProcess(cwd: string, file: string, words: readonly string[], env: Env): Ending {
  const options = { cwd, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' } as const;
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, [file, ...words], options);
  return { code: status, signal, stdout, stderr };
}

/** Runs the built command with what is written after `fairnotice`. */
export function runCommand(cwd: string, words: readonly string[], env: Env): Ending {
  return runProcess(cwd, join(root, 'build/cli/main.js'), words, env);
}
