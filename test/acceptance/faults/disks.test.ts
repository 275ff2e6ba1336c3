import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEmptyDesk } from '../../cli/run.js';
import { createMeddler, type Meddling } from './meddle.js';
import { createQuickPublisher } from './publish-quickly.js';
import { runCommand, type Ending } from './run-process.js';
import { mountSmallDisk } from './small-disk.js';
import { createTwoSites, type TwoSites } from './two-sites.js';

const tools = createEmptyDesk();
const meddler = createMeddler(tools.cwd);
const disk = mountSmallDisk();
let sites: TwoSites;
let publish: (meddling: Omit<Meddling, 'below'>) => Ending;
let build: (meddling: Omit<Meddling, 'below'>) => Ending;

beforeAll(async () => {
  sites = await createTwoSites();
  const quickly = createQuickPublisher(tools.cwd, sites.made);
  publish = (meddling) => quickly(sites.out, meddler({ below: sites.out, ...meddling }));
  build = (meddling) => runCommand(sites.desk.cwd, sites.words, meddler({ below: sites.out, ...meddling }));
});
beforeEach(() => sites.reset());
afterAll(() => {
  sites.remove();
  tools.remove();
  disk?.remove();
});

/** The calls of a build to its end, as far as they are of these. */
function listCalls(calls: string): readonly string[] {
  const log = join(tools.cwd, 'calls.log');
  expect(publish({ calls: '.', log })).toMatchObject({ code: 0, stderr: '' });
  sites.reset();
  return readFileSync(log, 'utf8')
    .split('\n')
    .slice(0, -1)
    .filter((call) => new RegExp(calls).test(call));
}

const noRoom = 'There is no room left on the disk that holds “dist”. Nothing was published.';

describe('a disk that is full', () => {
  const calls = '^(writeFile|open|mkdir|link)Sync';

  it('from any call on that takes room leaves the old site and nothing else, and says so', () => {
    const taking = listCalls(calls);
    expect(taking.length).toBeGreaterThanOrEqual(20);
    for (const [at, call] of taking.entries()) {
      expect(publish({ calls, from: at + 1, lasting: true, what: 'ENOSPC' }), call).toMatchObject({ code: 2, stderr: `${noRoom}\n` });
      expect(sites.look(), call).toBe('old');
      expect(sites.leftovers(), call).toEqual([]);
    }
    expect(publish({ calls: '.' })).toMatchObject({ code: 0, stderr: '' });
    expect(sites.look()).toBe('new');
  }, 300_000);

  it('is told in plain words, with what to do', () => {
    expect(build({ calls, from: 12, lasting: true, what: 'ENOSPC' })).toEqual({
      code: 2,
      signal: null,
      stdout: '',
      stderr: `${noRoom}
The site that was there before is as it was. Make room, then build again.
Read more: fairnotice explain publish/disk-full
`,
    });
  });
});

describe.skipIf(disk === undefined)(`a disk of its own${disk === undefined ? ' (left out: this user may not mount one)' : ''}`, () => {
  const place = disk ?? { folder: '', fill: () => undefined, empty: () => undefined, turn: () => undefined };
  let there: TwoSites;
  beforeAll(async () => {
    there = await createTwoSites(place.folder);
  });
  afterAll(() => there.remove());

  it('leaves the old site whole at each of 20 levels of fullness, and has the new one as soon as there is room', async () => {
    const levels = Array.from({ length: 20 }, (_, level) => level * 8192);
    const codes: number[] = [];
    for (const free of levels) {
      there.reset();
      place.fill(free);
      const { code, stderr } = await there.desk.run(there.words);
      codes.push(code);
      expect([code, stderr.split('\n')[0], there.look()], `${free} bytes`).toEqual(
        code === 0 ? [0, '', 'new'] : [2, expect.stringMatching(/^There is no room left on the disk that holds “.+”\./), 'old'],
      );
      expect(there.leftovers(), `${free} bytes`).toEqual([]);
      place.empty();
      expect(await there.desk.run(there.words), `${free} bytes`).toMatchObject({ code: 0 });
      expect(there.look(), `${free} bytes`).toBe('new');
    }
    // From no room for anything to room for all but the last file.
    expect(codes.filter((code) => code === 2).length).toBeGreaterThan(5);
  }, 300_000);

  it('that can only be read keeps its site, is checked, and has the new one as soon as it can be written', async () => {
    there.reset();
    place.turn('ro');
    const { code, stderr } = await there.desk.run(there.words);
    expect([code, stderr.split('\n')[0]]).toEqual([2, `We could not write the site to “${there.out}” (EROFS). Nothing was published.`]);
    expect(there.look()).toBe('old');
    expect(await there.desk.run('check')).toMatchObject({ code: 0 });
    place.turn('rw');
    expect(await there.desk.run(there.words)).toMatchObject({ code: 0 });
    expect(there.look()).toBe('new');
    expect(there.leftovers()).toEqual([]);
  });
});

describe('a disk that can only be read', () => {
  it('from any call on leaves a whole site, which the next build exchanges', () => {
    for (const [at, call] of listCalls('.').entries()) {
      if (at % 2 === 1) continue;
      sites.reset();
      const { code } = publish({ calls: '.', from: at + 1, lasting: true, what: 'EROFS' });
      expect([code, sites.look()], call).toEqual(code === 0 ? [0, 'new'] : [2, sites.look() === 'between' ? 'between' : 'old']);
      expect(publish({ calls: '.' }), call).toMatchObject({ code: 0 });
      expect([sites.look(), sites.leftovers()], call).toEqual(['new', []]);
    }
  }, 300_000);
});

describe('an exchange of a link that the computer refuses', () => {
  it.each(['symlinkSync dist.link', 'renameSync dist.link', 'renameSync dist.next'])(
    'at %s leaves the old site and nothing else',
    (call) => {
      sites.reset('link');
      expect(publish({ calls: `^${call}`, what: 'EACCES' })).toMatchObject({ code: 2 });
      expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
    },
  );
});

describe('an exchange that the computer refuses', () => {
  const calls = '^renameSync dist\\.(next|previous)';

  it('half way is taken back', () => {
    expect(build({ calls, what: 'EACCES' })).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/^We could not write .* \(EACCES\)/) as string,
    });
    expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
  });

  it('half way, and then to take it back, leaves the old site whole beside its place, and the next command puts it there', async () => {
    expect(build({ calls, lasting: true, what: 'EACCES' })).toMatchObject({
      code: 2,
      stderr: `The computer stopped us while we put the new site in the place of the old one. The old site is whole, in “dist.previous”.
The next command puts it back. If it cannot, rename “dist.previous” to “dist”.
Read more: fairnotice explain publish/cut-off
`,
    });
    expect(sites.look()).toBe('between');
    expect((await sites.desk.run('rules')).stderr).toContain('is back in “dist”');
    expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
  });
});

it('too many open files are told in plain words, and the old site stays', () => {
  expect(build({ calls: '^(open|writeFile)Sync dist.next', from: 3, lasting: true, what: 'EMFILE' })).toMatchObject({
    code: 2,
    stderr: `Too many files are open at once on this computer. Nothing was published.
The site that was there before is as it was. Close other programs, or allow more open files (ulimit -n), then build again.
Read more: fairnotice explain publish/too-many-files
`,
  });
  expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
});
