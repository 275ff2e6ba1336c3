import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import { watchMemory } from '../peak-memory.js';
import { fairnotice } from './fairnotice.js';

/** A preview of the site, as `serve` shows it to one browser. */
export interface Served {
  /** Asks for a page again and again until it holds the words. */
  readonly until: (path: string, words: string) => Promise<void>;
  /** Stops it, and gives the most memory it had. */
  readonly stop: () => Promise<number | undefined>;
}

/** Starts `serve` in a folder, and waits until it tells its address. */
export async function startServe(cwd: string, day: string): Promise<Served> {
  const [program = '', ...words] = fairnotice('serve', '--as-of', day);
  const server = spawn(program, words, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = once(server, 'close');
  const stopWatching = watchMemory(server.pid ?? 0);
  const url = await readAddress(createInterface(server.stderr));
  const headers = { Cookie: `fairnotice-${url.port}=${url.searchParams.get('token') ?? ''}` };
  return {
    until: async (path, wanted) => {
      while (!(await read(new URL(path, url.origin), headers)).includes(wanted)) {
        if (server.exitCode !== null) throw new Error('serve has stopped.');
        await setTimeout(10);
      }
    },
    stop: async () => {
      server.kill('SIGTERM');
      await ended;
      return stopWatching();
    },
  };
}

async function readAddress(lines: AsyncIterable<string>): Promise<URL> {
  for await (const line of lines) {
    const [address] = /http:\S+/.exec(line) ?? [];
    if (address !== undefined) return new URL(address);
  }
  throw new Error('serve did not start.');
}

/** An answer waits for the site that is being drawn, and that can take longer than `fetch` waits. */
async function read(url: URL, headers: Readonly<Record<string, string>>): Promise<string> {
  try {
    return await (await fetch(url, { headers })).text();
  } catch {
    return '';
  }
}
