import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { openStudio } from '../../../src/cli/edit/open-studio.js';
import { createApp, openDesk, startLocalServer } from '../../../src/edit/index.js';
import { orderOfNames } from '../../../src/schema/index.js';
import { readProduct, readWorkspace } from '../../../src/workspace/index.js';
import { launchBrowser } from '../../support/browser.js';
import { copyWorkspace, type WorkspaceEdits } from '../../support/workspace.js';
import { day } from '../fairnotice.js';

/** The editor over a copy of a workspace, and a browser that was let in. */
export interface Editor {
  readonly origin: string;
  readonly page: Page;
  /** Opens a page of the editor at an address such as `/notices/anytown-council/libraries`. */
  readonly open: (path: string) => Promise<void>;
  /** The text of a file as it would be saved. */
  readonly text: (file: string) => string;
  /** Stops answering, as when somebody ends the command. */
  readonly stop: () => Promise<void>;
  readonly close: () => Promise<void>;
}

export async function openEditor(workspace: string, edits: WorkspaceEdits = {}): Promise<Editor> {
  const copy = copyWorkspace(workspace, edits);
  const { schemas } = readProduct();
  const desk = openDesk({
    cwd: dirname(copy.dir),
    recovery: '.cache/fairnotice/edit',
    orderOf: (kind) => orderOfNames(schemas, kind),
    read: () => {
      const reading = readWorkspace(copy.dir, 'notices');
      if ('fault' in reading) throw new Error(reading.fault);
      return reading.sources;
    },
  });
  const studio = openStudio(desk, day);
  const server = await startLocalServer({
    port: 0,
    token: 'for-this-test',
    mostBytes: 1_000_000,
    answer: createApp({ desk, studio, day, schemas }),
  });
  const browser = await launchBrowser();
  const page = await (await browser.newContext()).newPage();
  await page.goto(server.url);
  const stop = async (): Promise<void> => {
    studio.close();
    await server.close();
  };
  return {
    origin: server.origin,
    page,
    open: async (path) => {
      await page.goto(`${server.origin}${path}`);
    },
    text: (file) => desk.text(`notices/${file}`) ?? readFileSync(join(copy.dir, file), 'utf8'),
    stop,
    close: async () => {
      await browser.close();
      await stop();
      copy.remove();
    },
  };
}

/** The change that a page makes, once the server has taken it. */
export async function afterChange(page: Page, act: () => Promise<unknown>, to = '/change'): Promise<void> {
  const taken = page.waitForResponse((response) => new URL(response.url()).pathname === to && response.status() === 200);
  await act();
  await taken;
}
