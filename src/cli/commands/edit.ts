import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { createApp, openDesk, startLocalServer, watchFolder } from '../../edit/index.js';
import { orderOfNames } from '../../schema/index.js';
import { takeLock } from '../../publish/index.js';
import { readProduct } from '../../workspace/index.js';
import { readDay } from '../day.js';
import { openStudio } from '../edit/open-studio.js';
import type { Io } from '../io.js';
import { readSources } from '../open-workspace.js';
import { explainPort, readPort } from '../port.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';
import { thisProcess } from '../this-process.js';
import { UsageError } from '../usage-error.js';

export interface EditOptions extends Settings {
  readonly port?: string;
  readonly asOf?: string;
}

/** The most that can be saved at once, in bytes: as much as a file of a workspace may hold. */
const mostBytes = 1_000_000;

/** Where what is not saved outlives a crash. Its name begins with a dot: nothing there is read as a notice, and it keeps itself out of git. */
const recoveryFolder = '.cache/fairnotice/edit';

/**
 * Opens the notices for one person’s browser on this computer, to write them in forms, until the command is stopped.
 *
 * @returns 0 once it was stopped.
 */
export async function edit(options: EditOptions, io: Io): Promise<number> {
  const port = readPort(options.port);
  const day = readDay(options.asOf, io);
  const release = lockDesk(io);
  try {
    await open(options, { port, day }, io);
    return 0;
  } finally {
    release();
  }
}

async function open(options: EditOptions, { port, day }: { readonly port: number; readonly day: string }, io: Io): Promise<void> {
  const { schemas } = readProduct();
  const desk = openDesk({
    cwd: io.cwd,
    read: () => readSources(options, io),
    recovery: recoveryFolder,
    orderOf: (kind) => orderOfNames(schemas, kind),
  });
  const studio = openStudio(desk, day);
  const answer = createApp({ desk, studio, day, schemas });
  const token = randomBytes(24).toString('hex');
  const server = await startLocalServer({ port, token, mostBytes, answer }).catch(explainPort(port));
  tellAside([`Your notices: ${server.url}`, 'To stop: Ctrl and C.'], io);
  const stopWatching = watchFolder(resolve(io.cwd, options.workspace), () => desk.refresh());
  await io.untilStopped();
  stopWatching();
  await server.close();
  studio.close();
}

/** Two at once would each keep what is not saved in the same file. Where no lock can be written, nothing can be kept either, and the pages say so. */
function lockDesk({ cwd }: Io): () => void {
  const release = tryToLock(join(resolve(cwd, recoveryFolder), 'lock'));
  if (release !== undefined) return release;
  throw new UsageError(
    'Your notices are open already, in another “fairnotice edit” that was started in this folder.',
    `Go on in that one, or stop it first with Ctrl and C. What is not saved there is not lost. If you are sure that none is running, delete the file “${recoveryFolder}/lock”.`,
  );
}

function tryToLock(lock: string): (() => void) | undefined {
  try {
    return takeLock(lock, thisProcess);
  } catch {
    return () => undefined;
  }
}
