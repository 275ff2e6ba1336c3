import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { createApp, openDesk, startLocalServer, watchFolder } from '../../edit/index.js';
import { orderOfNames } from '../../schema/index.js';
import { readProduct } from '../../workspace/index.js';
import { readDay } from '../day.js';
import { openStudio } from '../edit/open-studio.js';
import type { Io } from '../io.js';
import { readSources } from '../open-workspace.js';
import { explainPort, readPort } from '../port.js';
import type { Settings } from '../settings.js';
import { tellAside } from '../tell-aside.js';

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
  return 0;
}
