import { spawn } from 'node:child_process';
import { cpSync, existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createEmptyDesk } from '../../cli/run.js';
import { root } from '../fairnotice.js';
import { createMeddler } from './meddle.js';
import { runCommand, type Ending } from './run-process.js';
import { createTwoSites, type TwoSites } from './two-sites.js';

const tools = createEmptyDesk();
const meddler = createMeddler(tools.cwd);
let sites: TwoSites;
beforeAll(async () => {
  sites = await createTwoSites();
});
beforeEach(() => sites.reset());
afterAll(() => {
  sites.remove();
  tools.remove();
});

const asItWas = 'Nothing was published. “dist” is as it was.\n';

describe('what somebody takes away from the workspace while it is read', () => {
  it.each([
    ['a notice', 'anytown-council/libraries.yaml', 'We cannot read this file.'],
    ['a register', 'registers/people.yaml', 'We cannot read this file.'],
    ['the settings of the site', 'site.yaml', 'We cannot read this file.'],
    ['a folder', 'controllers', 'We cannot read this folder.'],
  ])('is a finding, and the old site stays: %s', (_, path, words) => {
    const gone = join(sites.desk.cwd, 'notices', path);
    const kept = join(tools.cwd, 'kept');
    cpSync(gone, kept, { recursive: true });
    const { code, stderr } = runCommand(sites.desk.cwd, sites.words, meddler({ below: sites.out, calls: '.', gone }));
    expect(existsSync(gone)).toBe(false);
    cpSync(kept, gone, { recursive: true });
    rmSync(kept, { recursive: true });
    expect(code).toBe(1);
    expect(stderr).toContain(words);
    expect(stderr.endsWith(asItWas)).toBe(true);
    expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
  });
});

describe('Typst, where it', () => {
  /** Builds the PDFs with some lines before, in the command and in its threads; `Typst` is the class of the compiler. */
  function buildWith(lines: string, jobs: readonly string[]): Ending {
    const file = join(tools.cwd, 'typst.mjs');
    const from = JSON.stringify(join(root, 'package.json'));
    writeFileSync(
      file,
      `import { createRequire } from 'node:module';
const { NodeCompiler: Typst } = createRequire(${from})('@myriaddreamin/typst-ts-node-compiler');
${lines}
`,
    );
    const words = ['build', '--out', 'dist', '--formats', 'pdf', '--as-of', '2026-11-21', ...jobs];
    return runCommand(sites.desk.cwd, words, { NODE_OPTIONS: `--import=${pathToFileURL(file).href}` });
  }

  it.each([[[]], [['--jobs', '2']]])('cannot start, leaves the old site and says so without a stack (%j)', (jobs) => {
    expect(buildWith("Typst.prototype.mapShadow = () => { throw new Error('Typst takes no files.'); };", jobs)).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^Something went wrong inside Fairnotice\. .*\n$/) as string,
    });
    expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
  });

  it('gives up, is a finding at the notice, and leaves the old site', () => {
    const { code, stderr } = buildWith("Typst.prototype.pdf = () => { throw new Error('Typst gave up.'); };", []);
    expect(code).toBe(1);
    expect(stderr).toContain('Typst gave up.');
    expect(stderr).not.toMatch(/^ *at /m);
    expect(stderr.endsWith(asItWas)).toBe(true);
    expect([sites.look(), sites.leftovers()]).toEqual(['old', []]);
  });
});

it('a build that begins while another is at work does nothing and says so, and the other ends as if it had been alone', async () => {
  const env = meddler({ below: sites.out, calls: '^writeFileSync dist.next/.building', what: 'SIGSTOP' });
  const first = spawn(process.execPath, [join(root, 'build/cli/main.js'), ...sites.words], { cwd: sites.desk.cwd, env, stdio: 'ignore' });
  const ended = new Promise<number | null>((resolve) => first.once('exit', resolve));
  while (!existsSync(`${sites.out}.next`)) await setTimeout(20);
  expect(runCommand(sites.desk.cwd, sites.words, {})).toEqual({
    code: 2,
    signal: null,
    stdout: '',
    stderr: `Another build to “dist” is running. This one has done nothing.
Wait until the other has finished, then build again. If you are sure that none is running, delete the file “dist.lock”.
Read more: fairnotice explain publish/other-build
`,
  });
  expect(sites.look()).toBe('old');
  first.kill('SIGCONT');
  expect(await ended).toBe(0);
  expect([sites.look(), sites.leftovers()]).toEqual(['new', []]);
});
