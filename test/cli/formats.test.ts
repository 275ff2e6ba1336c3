import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Log } from 'sarif';
import { afterEach, describe, expect, it } from 'vitest';
import { junitFaults } from '../support/junit.js';
import { sarifFaults } from '../support/sarif.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
/** An error, a warning and a note, and one that was accepted. */
const faulty: WorkspaceEdits = {
  [libraries]: (text) =>
    text
      .replace(/^retention:\n(?: .*\n)+/m, '')
      .replace(/^ {2}url: .*$/m, '  url: not-stated')
      .replace(/^dates:\n(?: {2}.*\n)+/m, '')
      .replace(/^changes:\n(?: .*\n)+/m, ''),
};

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));

describe('check --format sarif', () => {
  it('fits the official schema, with the page of each rule and no path of the machine', async () => {
    const { code, stdout, stderr } = await open(faulty).run('check --format sarif');
    expect([code, stderr]).toEqual([1, '']);
    const log = JSON.parse(stdout) as Log;
    expect(sarifFaults(log)).toEqual([]);
    expect(stdout).not.toContain(desk.cwd);
    const { rules = [] } = log.runs[0]!.tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(['rule/fact-not-stated', 'rule/missing-last-updated', 'rule/missing-retention']);
    for (const rule of rules) expect(rule.help?.markdown).toContain('**Like this**');
    expect((await desk.run('check --format sarif --quiet --color')).stdout).toBe(stdout);
  });
});

describe('check --format junit', () => {
  it('fits its schema, with a suite for every file', async () => {
    const { code, stdout, stderr } = await open(faulty).run('check --format junit');
    expect([code, stderr]).toEqual([1, '']);
    expect(junitFaults(stdout)).toEqual([]);
    expect([...stdout.matchAll(/<testsuite name="notices\/([^"]*)"/g)].map(([, name]) => name)).toEqual([
      libraries,
      'controllers/anytown-council.yaml',
      ...['data-categories', 'people', 'recipients', 'retention', 'security-measures', 'topics'].map((name) => `registers/${name}.yaml`),
      'site.yaml',
    ]);
    expect((await desk.run('check libraries --format junit')).stdout.match(/<testsuite /g)).toHaveLength(1);
  });
});

describe('check --format github', () => {
  it('writes commands to the output and numbers beside it', async () => {
    const { code, stdout, stderr } = await open(faulty).run('check --format github');
    expect([code, stderr]).toEqual([1, '1 error, 1 warning and 1 note in 1 notice and the files they share.\n']);
    expect(stdout.split('\n').map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::notice', '']);
  });

  it('says only errors with --quiet', async () => {
    const { stdout, stderr } = await open(faulty).run('check --format github --quiet');
    expect([stdout.match(/^::\w+/gm), stderr]).toEqual([['::error'], '']);
  });

  it('starts paths from the top of what GitHub has checked out', async () => {
    open(faulty);
    const pathFrom = async (top: string): Promise<string | undefined> =>
      /file=([^,]*)/.exec((await desk.run('check --format github', { env: { GITHUB_WORKSPACE: top } })).stdout)?.[1];
    expect(await pathFrom(desk.cwd)).toBe('notices/anytown-council/libraries.yaml');
    expect(await pathFrom(join(desk.cwd, '..'))).toMatch(/^[^/]+\/notices\/anytown-council\/libraries\.yaml$/);
    expect(await pathFrom(join(desk.cwd, 'notices'))).toBe('notices/anytown-council/libraries.yaml');
  });

  it('tells when there is more than GitHub shows', async () => {
    const broken: Record<string, string> = {};
    for (let number = 1; number <= 11; number += 1) broken[`anytown-council/notice-${number}.yaml`] = 'title: 1\n';
    const { stdout, stderr } = await open(broken).run('check --format github');
    expect(stdout.match(/^::error /gm)?.length).toBeGreaterThan(10);
    expect(stderr).toContain('GitHub shows at most 10 annotations of each kind for a step. The rest are in the log of the step.\n');
  });
});

describe('every format', () => {
  it.each(['pretty', 'json', 'sarif', 'github', 'junit'])('%s gives the same bytes each time, and to a file', async (format) => {
    open(faulty);
    const { stdout } = await desk.run(`check --format ${format}`);
    expect((await desk.run(`check --format ${format}`)).stdout).toBe(stdout);
    expect(await desk.run(`check --format ${format} --out report.txt`)).toMatchObject({ code: 1, stdout: '' });
    expect(readFileSync(join(desk.cwd, 'report.txt'), 'utf8')).toBe(stdout);
  });
});

describe('check --timings', () => {
  it('tells beside the report how long each rule took, and all of them together', async () => {
    const { code, stdout, stderr } = await open().run('check --format json --timings');
    expect(code).toBe(0);
    expect(stdout).toBe((await desk.run('check --format json')).stdout);
    expect(stderr).toMatch(/^RULE OR PASS +TIMES +MILLISECONDS +SHARE\n/);
    expect(stderr).toMatch(/^missing-retention +1 +1\.0 +\d+\.\d %$/m);
    for (const pass of ['parse', 'validate', 'resolve', 'derive', 'compose']) expect(stderr).toContain(`\npass/${pass} `);
    expect(stderr).toMatch(/\neverything +\d+\.0 +100\.0 %\n$/);
  });
});
