import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { makeNotices } from '../../scripts/many-notices/make-notices.js';
import { hashFiles, site } from './example-site.js';
import { bilingualWorkspace, day, exampleWorkspace, fairnotice, type Run } from './fairnotice.js';
import { bilingualSite } from './sites.js';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-threads-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each([
  ['the example notices', exampleWorkspace, site],
  ['the bilingual council', bilingualWorkspace, bilingualSite.folder],
])('the PDFs of %s, so few that none needs a thread', (_, workspace, expected) => {
  it.each(['1', '2'])('have the same bytes with --jobs %s', (jobs) => {
    const out = join(folder, `jobs-${jobs}`);
    fairnotice(['build', '--workspace', workspace, '--out', out, '--formats', 'pdf,pack', '--as-of', day, '--jobs', jobs]);
    const drawn = onlyPdfs(hashFiles(out));
    expect(Object.keys(drawn).length).toBeGreaterThan(4);
    expect(drawn).toEqual(onlyPdfs(hashFiles(expected)));
    rmSync(out, { recursive: true });
  });
});

/** So many that threads compile them. */
const manyNotices = join(folder, 'many');
makeNotices(manyNotices, 80);

describe.each([
  ['draws PDFs', exampleWorkspace, 'pdf,json'],
  ['compiles notices', manyNotices, 'json'],
])('where a thread that %s comes to grief', (_, workspace, formats) => {
  const out = join(folder, 'site');
  const build = (asked: string, env: Readonly<Record<string, string>> = {}): Run =>
    fairnotice(['build', '--workspace', workspace, '--out', out, '--formats', asked, '--as-of', day, '--jobs', '2'], { env });
  afterAll(() => {
    rmSync(out, { recursive: true });
  });

  /** Runs the build with some lines at the start of each of its threads, but not of the command itself. */
  function buildWith(lines: string, options = ''): Run {
    const file = join(folder, 'grief.mjs');
    writeFileSync(file, `import { isMainThread } from 'node:worker_threads';\nif (!isMainThread) {\n${lines}\n}\n`);
    return build(formats, { NODE_OPTIONS: `--import=${pathToFileURL(file).href} ${options}` });
  }

  it.each([
    [
      'it ends by itself',
      () => buildWith('setTimeout(() => process.exit(1), 0);'),
      'A part of Fairnotice stopped in the middle of its work.',
    ],
    [
      'there is no more memory for it',
      () => buildWith('const all = []; for (;;) all.push(new Array(1e6).fill({}));', '--max-old-space-size=400'),
      'The computer ran out of memory.',
    ],
  ])('because %s, one line says so, and the last site stays', (__, buildInGrief, words) => {
    expect(build('json')).toMatchObject({ code: 0 });
    const before = hashFiles(out);
    expect(buildInGrief()).toEqual({
      code: 2,
      stdout: '',
      stderr: `${words} Nothing was published. Close other programs and try again. “build” needs least with --jobs 1.\n`,
    });
    expect(hashFiles(out)).toEqual(before);
  });
});

function onlyPdfs(files: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(files).filter(([path]) => path.endsWith('.pdf')));
}
