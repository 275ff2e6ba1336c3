import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openStudio } from '../../src/cli/edit/open-studio.js';
import { createApp, openDesk, type Desk, type Studio } from '../../src/edit/index.js';
import type { LocalRequest, WholeAnswer } from '../../src/edit/local-server.js';
import { orderOfNames } from '../../src/schema/index.js';
import { readProduct, readWorkspace } from '../../src/workspace/index.js';
import { copyWorkspace, type WorkspaceEdits } from '../support/workspace.js';

export const day = '2026-11-21';

/** The editor over a copy of a workspace, without a server. */
export interface TestEditor {
  /** The folder that holds the workspace `notices`. */
  readonly cwd: string;
  readonly desk: Desk;
  readonly studio: Studio;
  readonly get: (address: string) => Promise<WholeAnswer>;
  readonly post: (address: string, fields: Readonly<Record<string, string>>) => Promise<WholeAnswer>;
}

const { schemas } = readProduct();

/** Opens the editor. All of it is gone when the test ends. */
export function openEditor(source: string, edits: WorkspaceEdits = {}): TestEditor {
  const { dir, remove } = copyWorkspace(source, edits);
  const cwd = join(dir, '..');
  const desk = openDesk({
    cwd,
    recovery: '.cache/fairnotice/edit',
    orderOf: (kind) => orderOfNames(schemas, kind),
    read: () => {
      const reading = readWorkspace(dir, 'notices');
      if ('fault' in reading) throw new Error(reading.fault);
      return reading.sources;
    },
  });
  const studio = openStudio(desk, day);
  onTestFinished(() => {
    studio.close();
    remove();
  });
  const answer = createApp({ desk, studio, day, schemas });
  const ask = async (request: Partial<LocalRequest>, address: string): Promise<WholeAnswer> => {
    const { pathname, searchParams } = new URL(address, 'http://127.0.0.1');
    const given = await answer({
      method: 'GET',
      path: decodeURIComponent(pathname),
      query: searchParams,
      body: new Uint8Array(),
      ...request,
    });
    if ('open' in given) throw new Error('An answer was expected that ends.');
    return given;
  };
  return {
    cwd,
    desk,
    studio,
    get: (address) => ask({}, address),
    post: (address, fields) => ask({ method: 'POST', body: new TextEncoder().encode(new URLSearchParams(fields).toString()) }, address),
  };
}
