import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { watchMemory } from '../peak-memory.js';

/** What a process took. */
export interface Taken {
  readonly seconds: number;
  /** The most it had at one time, with all it starts; not known on every system. */
  readonly memory: number | undefined;
  readonly stdout: string;
}

/** Runs a command to its end as a process of its own. One that fails throws, with what it said. */
export async function runProcess(
  command: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Promise<Taken> {
  const [program = '', ...words] = command;
  const start = performance.now();
  const child = spawn(program, words, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const stop = watchMemory(child.pid ?? 0);
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close') as Promise<[number | null]>,
  ]);
  const seconds = (performance.now() - start) / 1000;
  const memory = stop();
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}.\n${stdout}${stderr}`);
  return { seconds, memory, stdout };
}
