import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { readSources } from '../open-workspace.js';
import { startPreview } from '../serve/preview.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { UsageError } from '../usage-error.js';

export interface ServeOptions extends Settings {
  readonly port?: string;
  readonly asOf?: string;
}

/**
 * Shows the site as it would be, to one browser on this computer, until the command is stopped. Nothing is published and nothing is kept.
 *
 * @returns 0 once it was stopped.
 */
export async function serve(options: ServeOptions, io: Io): Promise<number> {
  const port = readPort(options.port);
  const day = readDay(options.asOf, io);
  readSources(options, io);
  const folder = mkdtempSync(join(tmpdir(), 'fairnotice-serve-'));
  try {
    const token = randomBytes(24).toString('hex');
    const preview = await startPreview({ settings: options, io, day, out: join(folder, 'site'), port, token }).catch(explainPort(port));
    tellAside([`Your site, with drafts: ${preview.url}`, 'It changes as you save your files. To stop: Ctrl and C.'], io);
    await io.untilStopped();
    await preview.close();
    return 0;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readPort(text: string | undefined): number {
  if (text === undefined) return 0;
  const port = Number(text);
  if (/^\d+$/.test(text) && port >= 1024 && port <= 65_535) return port;
  throw new UsageError(`“${text}” is not a port that we can use.`, 'Write a number from 1024 to 65535: --port 8080');
}

function explainPort(port: number): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error;
    throw new UsageError(`Port ${port} is in use already.`, 'Give another one, or leave --port out: then we take one that is free.');
  };
}
