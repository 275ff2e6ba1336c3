import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/workspace.js';
import { hashFiles, site } from './example-site.js';
import { day, exampleWorkspace, fairnotice, root } from './fairnotice.js';

const workspace = copyWorkspace(exampleWorkspace);
const parent = dirname(workspace.dir);
const elsewhere = join(parent, 'somewhere else');
mkdirSync(elsewhere);
afterAll(() => {
  workspace.remove();
});

const expected = hashFiles(site);
const done = { code: 0, stdout: '', stderr: '' };

describe('the same notices make the same bytes', () => {
  it.each([
    ['a second time', { cwd: root, words: [] }],
    [
      'in another place, time zone and language, with other rights to files',
      {
        cwd: parent,
        env: { TZ: 'Pacific/Auckland', LANG: 'cy_GB.UTF-8', LC_ALL: 'tr_TR.UTF-8', HOME: parent, SOURCE_DATE_EPOCH: '86400' },
        umask: '077',
        words: [],
      },
    ],
    ['where the workspace is called by another way', { cwd: elsewhere, words: ['--workspace', '../notices'] }],
  ])('%s', (_, { words, ...options }) => {
    const out = join(parent, 'site');
    // A site that stands there already would lend its PDFs.
    rmSync(out, { recursive: true, force: true });
    expect(fairnotice(['build', '--out', out, '--as-of', day, ...words], options)).toEqual(done);
    expect(hashFiles(out)).toEqual(expected);
  });

  it('on another day under the same law, but for the day itself in build.json', () => {
    const out = join(parent, 'later');
    expect(fairnotice(['build', '--out', out, '--as-of', '2026-12-15'])).toEqual(done);
    const { 'build.json': record, ...others } = hashFiles(out);
    const { 'build.json': earlier, ...same } = expected;
    expect(others).toEqual(same);
    expect(record).not.toBe(earlier);
    expect(recordOf(out)).toEqual({ ...recordOf(site), asOf: '2026-12-15' });
  });
});

function recordOf(folder: string): object {
  return JSON.parse(readFileSync(join(folder, 'build.json'), 'utf8')) as object;
}
