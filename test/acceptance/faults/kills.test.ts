import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createEmptyDesk } from '../../cli/run.js';
import { createMeddler, type Meddling } from './meddle.js';
import { createQuickPublisher } from './publish-quickly.js';
import { runCommand, type Ending } from './run-process.js';
import { createTwoSites, type Published, type TwoSites } from './two-sites.js';

/** Any command puts things right: each of these is tried in its turn. */
const commands = ['rules', 'check', 'explain rule/missing-retention', '--version', 'fmt --check'];

/** The random moments are the same for the same number. Set KILLS to another one to try others. */
const seed = Number(process.env['KILLS'] ?? '20261121');
const random = createRandom(seed);

const tools = createEmptyDesk();
const meddler = createMeddler(tools.cwd);
let sites: TwoSites;
let publish: (meddling: Omit<Meddling, 'below'>) => Ending;
let build: (meddling: Omit<Meddling, 'below'>) => Ending;
let kills = 0;

beforeAll(async () => {
  sites = await createTwoSites();
  const { out } = sites;
  const quickly = createQuickPublisher(tools.cwd, sites.made);
  publish = (meddling) => quickly(out, meddler({ below: out, ...meddling }));
  build = (meddling) => runCommand(sites.desk.cwd, sites.words, meddler({ below: out, ...meddling }));
});
afterAll(() => {
  sites.remove();
  tools.remove();
});

/** Runs a build to its end, and gives the calls by which it changed the file system, in their order. */
function listCalls(as: 'folder' | 'link'): readonly string[] {
  sites.reset(as);
  const log = join(tools.cwd, `${as}.log`);
  expect(publish({ calls: '.', log })).toMatchObject({ code: 0, stderr: '' });
  expect(sites.look()).toBe('new');
  return readFileSync(log, 'utf8').split('\n').slice(0, -1);
}

/**
 * The site is whole after a kill; any command puts the old one back where it has to; a build makes the new one and leaves nothing. Gives
 * what the kill left.
 */
async function checkWhole(title: string): Promise<Published> {
  const found = sites.look();
  expect(['old', 'new', 'between'], title).toContain(found);
  const { stderr } = await sites.desk.run(commands[kills % commands.length] ?? '');
  kills += 1;
  expect(stderr.includes('The site as it was before is back in “dist”.'), title).toBe(found === 'between');
  expect(sites.look(), title).toBe(found === 'between' ? 'old' : found);
  expect(await sites.desk.run(sites.words), title).toMatchObject({ code: 0 });
  expect(sites.look(), title).toBe('new');
  expect(sites.leftovers(), title).toEqual([]);
  return found;
}

/** Kills a build before each of its calls in turn. Gives what each kill left. */
async function killEach(as: 'folder' | 'link', calls: readonly string[]): Promise<readonly Published[]> {
  const found: Published[] = [];
  for (const [at, call] of calls.entries()) {
    sites.reset(as);
    expect(publish({ calls: '.', from: at + 1, what: 'SIGKILL' }).signal, call).toBe('SIGKILL');
    found.push(await checkWhole(`before ${call}`));
  }
  return found;
}

describe(`a build that is killed (random moments of ${seed})`, () => {
  it('before any of its calls leaves the old site or the new one, and between its two renames the old one to be put back', async () => {
    const calls = listCalls('folder');
    const between = calls.indexOf('renameSync dist.next');
    const wanted = (at: number): Published => (at < between ? 'old' : 'new');
    expect(await killEach('folder', calls)).toEqual(calls.map((_, at) => (at === between ? 'between' : wanted(at))));
  }, 600_000);

  it('before any of its calls leaves one of the two at every moment where the site is a link', async () => {
    const calls = listCalls('link');
    const exchange = calls.indexOf('renameSync dist.link');
    expect(await killEach('link', calls)).toEqual(calls.map((_, at) => (at <= exchange ? 'old' : 'new')));
  }, 600_000);

  it('at a random moment leaves the old site or the new one', async () => {
    for (const [start, count, longest] of [
      [publish, 20, 40],
      [build, 10, 1000],
    ] as const) {
      for (let round = 0; round < count; round += 1) {
        let after = random() * longest;
        sites.reset();
        // On a quick machine it is done by then: half the time.
        for (;;) {
          const { signal, code, stderr } = start({ calls: '.', what: 'SIGKILL', after });
          if (signal !== null) break;
          expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
          after /= 2;
          sites.reset();
        }
        await checkWhole(`${after} ms after its first call`);
      }
    }
  }, 600_000);

  it('was killed a hundred times and more', () => {
    expect(kills).toBeGreaterThanOrEqual(100);
  });
});

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function createRandom(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
