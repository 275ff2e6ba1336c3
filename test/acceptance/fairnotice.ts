import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The checkout. */
export const root = fileURLToPath(new URL('../../', import.meta.url));

/** The workspace of example notices. */
export const exampleWorkspace = fileURLToPath(new URL('../../notices', import.meta.url));

/** The workspace of a made-up council that publishes in English and Welsh. */
export const bilingualWorkspace = fileURLToPath(new URL('../fixtures/bilingual', import.meta.url));

/** The day on which the tests build. */
export const day = '2026-11-21';

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** All there is in the environment beside the search path. */
  readonly env?: Readonly<Record<string, string>>;
  readonly umask?: string;
  /** Whether a build takes over what earlier ones made. Without it, everything is made anew. */
  readonly keeps?: boolean;
}

const command = fileURLToPath(new URL('../../build/cli/main.js', import.meta.url));

/** Runs the built command (`npm run build:product`) as a program of its own, with what is written after `fairnotice`. */
export function fairnotice(words: readonly string[], { cwd = root, env = {}, umask = '022', keeps = false }: RunOptions = {}): Run {
  const anew = words.includes('build') && !keeps ? ['--no-cache'] : [];
  const started = ['-c', `umask ${umask} && exec "$0" "$@"`, process.execPath, command, ...words, ...anew];
  const { status, stdout, stderr } = spawnSync('sh', started, { cwd, env: { PATH: process.env['PATH'], ...env }, encoding: 'utf8' });
  return { code: status, stdout, stderr };
}
