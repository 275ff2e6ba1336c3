import { readdirSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEmptyDesk } from '../../cli/run.js';
import { createMeddler, type Meddling } from './meddle.js';
import { runCommand, type Ending } from './run-process.js';
import { createTwoSites, type TwoSites } from './two-sites.js';

const tools = createEmptyDesk();
const meddler = createMeddler(tools.cwd);
let sites: TwoSites;
beforeAll(async () => {
  sites = await createTwoSites();
});
beforeEach(() => {
  sites.reset();
  // What was drawn before would be taken over.
  rmSync(join(sites.desk.cwd, '.cache'), { recursive: true, force: true });
});
afterAll(() => {
  sites.remove();
  tools.remove();
});

/** Makes pages, their search and PDFs, in the order in which they are made: PDFs in threads, then pages. */
function build(meddling: Omit<Meddling, 'below'>): Ending {
  const words = ['build', '--out', 'dist', '--formats', 'html,pdf', '--jobs', '2', '--as-of', '2026-11-21'];
  return runCommand(sites.desk.cwd, words, meddler({ below: sites.out, ...meddling }));
}

const stopped = { stdout: '', stderr: 'Stopped. Nothing was published. “dist” is as it was.\n' };

describe('a build that is stopped', () => {
  it.each([
    ['as it begins', '^linkSync dist.lock', 'SIGINT', 130],
    ['as it begins', '^linkSync dist.lock', 'SIGTERM', 143],
    ['while threads draw PDFs', '^linkSync .*pdf$', 'SIGINT', 130],
    ['while threads draw PDFs', '^linkSync .*pdf$', 'SIGTERM', 143],
    ['while pages are drawn', '^linkSync .*html$', 'SIGINT', 130],
    ['while pages are drawn', '^linkSync .*html$', 'SIGTERM', 143],
  ] as const)('%s (%s, %s) says so in one line, ends with %i and leaves the old site and nothing else', async (_, calls, what, code) => {
    expect(build({ calls, what })).toEqual({ code, signal: null, ...stopped });
    expect(sites.look()).toBe('old');
    expect(sites.leftovers()).toEqual([]);
    await untilNobodyWorksIn(sites.desk.cwd);
  });

  it('ends at once by a second signal, whatever it is doing then', () => {
    expect(build({ calls: '^linkSync .*pdf$', what: 'SIGINT', again: true })).toEqual({ code: null, signal: 'SIGINT', ...stopped });
    expect(sites.look()).toBe('old');
  });

  it('when all is made, ends as it would have, with the new site', () => {
    expect(build({ calls: '^renameSync dist$', what: 'SIGINT' })).toEqual({ code: 0, signal: null, stdout: '', stderr: '' });
    expect(sites.leftovers()).toEqual([]);
  });
});

it('an error that nobody expects leaves the old site and nothing else, and no stack is printed', () => {
  expect(build({ calls: '^linkSync .*pdf$', what: 'bug' })).toMatchObject({
    code: 2,
    stderr:
      'Something went wrong inside Fairnotice. It is our fault, not yours, and nothing was published. To see details for a report, set FAIRNOTICE_DEBUG=1 and try again.\n',
  });
  expect(sites.look()).toBe('old');
  expect(sites.leftovers()).toEqual([]);
});

/** A program that a build started, such as that of the search, ends with it. Only Linux tells where a process works; a test that waits too long fails. */
async function untilNobodyWorksIn(folder: string): Promise<void> {
  if (process.platform !== 'linux') return;
  while (readdirSync('/proc').some((name) => /^\d+$/.test(name) && folderOf(name) === folder)) await setTimeout(50);
}

function folderOf(process: string): string | undefined {
  try {
    return readlinkSync(`/proc/${process}/cwd`);
  } catch {
    return undefined;
  }
}
