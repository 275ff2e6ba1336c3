import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDay } from '../day.js';
import type { Io } from '../io.js';
import { readSources } from '../open-workspace.js';
import { explainPort, readPort } from '../port.js';
import { startPreview } from '../serve/preview.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';

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
