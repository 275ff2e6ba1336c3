import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runCli } from '../../src/cli/run-cli.js';
import { copyWorkspace, type WorkspaceEdits } from '../support/workspace.js';

/** A small workspace of a council that does not exist, with nothing to find fault with. */
export const anytown = fileURLToPath(new URL('../fixtures/anytown', import.meta.url));

export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  /** Whether somebody looks at a terminal. */
  readonly isTTY?: boolean;
  /** The person at the keyboard. Without it nobody is there. */
  readonly ask?: (question: string) => Promise<string | undefined>;
}

/** A folder to work in, with a workspace `notices`. */
export interface Desk {
  readonly cwd: string;
  /** A line is parted at its spaces; words that hold spaces are given one by one. */
  readonly run: (line: string | readonly string[], options?: RunOptions) => Promise<Run>;
  readonly remove: () => void;
}

const start = Date.UTC(2026, 10, 21, 12);

/** A working folder that holds a copy of the workspace of Anytown, with some files changed. */
export function createDesk(edits: WorkspaceEdits = {}, source: string | undefined = anytown): Desk {
  const { dir, remove } = copyWorkspace(source, edits);
  return deskAt(join(dir, '..'), remove);
}

/** A working folder with nothing in it. */
export function createEmptyDesk(): Desk {
  const cwd = mkdtempSync(join(tmpdir(), 'fairnotice-desk-'));
  return deskAt(cwd, () => rmSync(cwd, { recursive: true, force: true }));
}

/** A working folder that is there already. */
export function deskAt(cwd: string, remove: () => void): Desk {
  return { cwd, remove, run: (line, options) => run(typeof line === 'string' ? line.split(' ').filter(Boolean) : line, cwd, options) };
}

async function run(argv: readonly string[], cwd: string, { env = {}, isTTY = false, ask }: RunOptions = {}): Promise<Run> {
  const written = { stdout: '', stderr: '' };
  const writer = (name: 'stdout' | 'stderr') => ({ isTTY, write: (text: string) => (written[name] += text) });
  let ticks = 0;
  const clock = (): number => (ticks += 1);
  const code = await runCli(argv, {
    stdout: writer('stdout'),
    stderr: writer('stderr'),
    cwd,
    env,
    now: start,
    clock,
    untilStopped: () => Promise.resolve(),
    whenStopped: () => () => undefined,
    ask,
  });
  return { code, ...written };
}
