import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { hashFiles } from './example-site.js';
import { bilingualWorkspace, day, fairnotice, root, type Run, type RunOptions } from './fairnotice.js';
import { bilingualSite } from './sites.js';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-shards-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const done = { code: 0, stdout: '', stderr: '' };

function build(words: readonly string[], options: RunOptions = {}): Run {
  return fairnotice(['--quiet', 'build', '--workspace', bilingualWorkspace, '--as-of', day, '--against', 'none', ...words], {
    cwd: folder,
    ...options,
  });
}

/** Each shard on a machine of its own kind. */
const machines: readonly RunOptions[] = [
  {},
  { env: { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'tr_TR.UTF-8' } },
  { umask: '077' },
  { env: { TZ: 'America/St_Johns', SOURCE_DATE_EPOCH: '86400' } },
];

describe('a site that four machines draw a share of each', () => {
  it.each(machines.map((options, position) => ({ options, index: position + 1 })))('has share $index of 4', ({ index, options }) => {
    expect(build(['--shard', `${index}/4`, '--out', `part-${index}`], options)).toEqual(done);
  });

  it('is byte for byte the one that a single machine makes', () => {
    expect(build(['--merge', 'part-1', 'part-2', 'part-3', 'part-4', '--out', 'site'])).toEqual(done);
    expect(hashFiles(join(folder, 'site'))).toEqual(hashFiles(bilingualSite.folder));
  });

  it.each([
    ['one of them is missing', ['--merge', 'part-1', 'part-2', 'part-4'], 'Of 4 shards, one is missing: 3.'],
    ['one is there twice', ['--merge', 'part-1', 'part-2', 'part-3', 'part-1'], '“part-1” is shard 1, and so is another.'],
    ['one is none', ['--merge', 'part-1', 'site'], '“site” holds no shard.'],
    ['it is for another day', ['--merge', 'part-1', '--as-of', '2026-11-22'], '“part-1” was made for another day than this build is for.'],
    [
      'it is of other notices',
      ['--merge', 'part-1', 'part-2', 'part-3', 'part-4', '--workspace', join(root, 'notices')],
      '“part-1” was made of other notices or settings than this build is for.',
    ],
    ['a share is none', ['--shard', '5/4'], '“5/4” is no share of the notices.'],
    ['a part is asked of it', ['--merge', 'part-1', '--formats', 'html'], '--merge does not go with --only or --formats.'],
  ])('is not made where %s, and one line says so', (_, words, line) => {
    const { code, stderr } = build([...words, '--out', 'other']);
    expect(stderr.split('\n')[0]).toBe(line);
    expect(code).toBe(2);
  });

  it('leaves a whole site alone', () => {
    const before = hashFiles(join(folder, 'site'));
    const { code, stderr } = build(['--shard', '1/4', '--out', 'site']);
    expect({ code, stderr }).toMatchObject({ code: 2, stderr: expect.stringContaining('“site” holds a whole site.') as string });
    expect(hashFiles(join(folder, 'site'))).toEqual(before);
  });

  it('holds a notice with errors, of which the last machine alone tells', () => {
    const workspace = join(folder, 'faulty');
    cpSync(bilingualWorkspace, workspace, { recursive: true });
    appendFileSync(join(workspace, 'dyffryn-arian-council/libraries.yaml'), 'servise: Help\n');
    const words = ['--quiet', 'build', '--workspace', workspace, '--as-of', day, '--against', 'site', '--on-error', 'hold'];
    const run = (...more: readonly string[]): Run => fairnotice([...words, ...more], { cwd: folder });
    expect(run('--shard', '1/2', '--out', 'half-1')).toEqual(done);
    expect(run('--shard', '2/2', '--out', 'half-2')).toEqual(done);
    const { code, stderr } = run('--merge', 'half-1', 'half-2', '--out', 'held');
    expect(code).toBe(3);
    expect(stderr).toContain('The site is published without these changes.');
    const alone = run('--out', 'alone');
    expect(alone).toEqual({ code, stdout: '', stderr });
    expect(hashFiles(join(folder, 'held'))).toEqual(hashFiles(join(folder, 'alone')));
  });

  it.each(['github.yml', 'gitlab.yml'])('has a file for build servers that is sound YAML: %s', (name) => {
    const text = readFileSync(join(root, 'docs/examples/many-notices', name), 'utf8');
    expect(JSON.stringify(parse(text, { merge: true }))).toContain('npx fairnotice build --shard ');
  });
});
