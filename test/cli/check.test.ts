import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/output-schema.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { anytown, createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const broken: WorkspaceEdits = { [libraries]: (text) => text.replace('status: published', 'status: live') };
/** A notice that raises one warning. */
const undated: WorkspaceEdits = {
  [libraries]: (text) => text.replace(/^dates:\n(?: {2}.*\n)+/m, '').replace(/^changes:\n(?: .*\n)+/m, ''),
};

/** How a report for a person ends on the day of the tests. */
const lawAge = 'The law in this version is as of 21 November 2026, 0 days old.\n';

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));

interface Report {
  readonly asOf: string;
  readonly summary: Readonly<Record<string, number>>;
  readonly diagnostics: readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
    readonly notice?: string;
    readonly waived?: object;
  }[];
}

async function report(line: string, options?: Parameters<Desk['run']>[1]): Promise<Report> {
  const { stdout } = await desk.run(`check --format json ${line}`, options);
  const value: unknown = JSON.parse(stdout);
  expect(faultsOf('check', value)).toEqual([]);
  return value as Report;
}

describe('check', () => {
  it.each(['notices/site.yaml', 'notices/anytown-council/two.yaml', 'dist/build.json', 'dist/anytown-council/report.json'])(
    'writes no report to %s',
    async (place) => {
      await open().run('build');
      const path = join(desk.cwd, place);
      const before = existsSync(path) ? readFileSync(path, 'utf8') : undefined;
      const { code, stderr } = await desk.run(`check --out ${place}`);
      expect([code, existsSync(path) ? readFileSync(path, 'utf8') : undefined]).toEqual([2, before]);
      expect(stderr).toContain('stands in your workspace or in a published site');
    },
  );

  it('finds nothing in a good workspace', async () => {
    expect(await open().run('check')).toEqual({
      code: 0,
      stdout: `No problems found in 1 notice and the files they share.\n${lawAge}`,
      stderr: '',
    });
  });

  it('sets out an error for people, and fails', async () => {
    const { code, stdout, stderr } = await open(broken).run('check');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('notices/anytown-council/libraries.yaml  (1 error)');
    expect(stdout).toContain('  Error on line 2  notices/anytown-council/libraries.yaml:2:9\n');
    expect(stdout).toContain('> 2 | status: live');
    expect(stdout).toContain('Read more: fairnotice explain schema/unknown-value');
  });

  it('reports to programs in the form others depend on', async () => {
    open(broken);
    const { asOf, summary, diagnostics } = await report('');
    expect(asOf).toBe('2026-11-21');
    expect(summary).toEqual({ notices: 1, errors: 1, warnings: 0, infos: 0, waived: 0, held: 0 });
    expect(diagnostics).toMatchObject([
      { code: 'schema/unknown-value', file: 'notices/anytown-council/libraries.yaml', line: 2, notice: 'anytown-council/libraries' },
    ]);
  });

  it('gives the same bytes each time', async () => {
    open({ ...broken, 'registers/topics.yaml': 'libraries: 1\n' });
    const [first, second] = [await desk.run('check --format json'), await desk.run('check --format json')];
    expect(first.stdout).toBe(second.stdout);
  });

  it('warns without failing, and fails where more is found than allowed', async () => {
    open(undated);
    expect((await report('')).summary).toMatchObject({ errors: 0, warnings: 1 });
    expect((await desk.run('check')).code).toBe(0);
    expect((await desk.run('check --max-warnings 1')).code).toBe(0);
    const { code, stderr } = await desk.run('check --max-warnings 0');
    expect([code, stderr]).toEqual([1, 'There is 1 warning, and --max-warnings allows 0.\n']);
  });

  it('counts an accepted finding apart', async () => {
    open({
      ...undated,
      'waivers.yaml':
        '- rule: missing-last-updated\n  notice: anytown-council/libraries\n  reason: The dates are being looked up.\n  approvedBy: Head of Information Governance\n  until: 2027-11-30\n',
    });
    expect((await report('')).summary).toEqual({ notices: 1, errors: 0, warnings: 0, infos: 0, waived: 1, held: 0 });
    expect((await desk.run('check --max-warnings 0')).code).toBe(0);
    expect((await desk.run('check')).stdout).toContain('1 more finding was accepted in waivers.yaml and is not shown.');
  });

  it.each(['anytown-council/libraries', 'libraries', 'notices/anytown-council/libraries.yaml', './notices/anytown-council/libraries.yaml'])(
    'checks one notice and what it shares with others: %s',
    async (id) => {
      open({ ...broken, 'anytown-council/museums.yaml': 'title: 1\n', 'registers/legislation.yaml': 'x: 1\n' });
      const { summary, diagnostics } = await report(id);
      expect(summary['notices']).toBe(1);
      expect(new Set(diagnostics.map(({ file }) => file))).toEqual(
        new Set(['notices/anytown-council/libraries.yaml', 'notices/registers/legislation.yaml']),
      );
    },
  );

  it.each([
    ['a name that is not there', 'librarys', 'There is no notice called “librarys”.\nDid you mean libraries?\n'],
    [
      'a name that two notices have',
      'bins',
      'More than one notice is called “bins”.\nWrite its whole id: anytown-council/bins or elsewhere/bins.\n',
    ],
    [
      'a way out of the workspace',
      '../../etc/passwd',
      'There is no notice called “../../etc/passwd”.\nIts id is the folder it stands in, a slash, and its name without .yaml.\n',
    ],
  ])('does not take %s for a notice', async (_, id, words) => {
    open({ 'anytown-council/bins.yaml': 'title: Bins\n', 'elsewhere/bins.yaml': 'title: Bins\n' });
    expect(await desk.run(`check ${id}`)).toEqual({ code: 2, stdout: '', stderr: words });
  });

  it('begins with a mistake in waivers.yaml, also where one notice is checked', async () => {
    const entry = (rest: string): string =>
      `- rule: missing-last-updated\n  notice: anytown-council/libraries\n  approvedBy: Head of Information Governance\n  until: 2027-11-30\n${rest}`;
    open({ ...undated, 'waivers.yaml': entry('') });
    for (const line of ['check', 'check libraries']) {
      const { code, stdout } = await desk.run(line);
      expect(code).toBe(1);
      expect(stdout).toMatch(/^notices\/waivers\.yaml {2}\(1 error\)\n/);
      expect(stdout).toContain('Until it is right, this waiver does not count.');
      expect(stdout).toMatch(/\nBegin with notices\/waivers\.yaml, line 1: [^]*\n$/);
    }
    desk.remove();
    open({ ...undated, 'waivers.yaml': `${entry('  reason: The dates are being looked up.\n')}- rule: x\n` });
    expect((await report('')).summary).toMatchObject({ waived: 1, warnings: 0 });
  });

  it('leaves out what is wrong with the waivers of other notices', async () => {
    const entry = (scope: string): string =>
      `- rule: missing-last-updated\n  ${scope}\n  reason: The dates are being looked up.\n  approvedBy: Head of Information Governance\n  until: 2027-11-30\n`;
    open({
      'anytown-council/museums.yaml': readFileSync(join(anytown, libraries), 'utf8'),
      'waivers.yaml':
        entry('notice: anytown-council/museums') + entry('notice: anytown-council/museum') + entry('controller: anytown-council'),
    });
    const linesOf = async (line: string): Promise<readonly string[]> =>
      (await report(line)).diagnostics.map(({ code, line: at }) => `${at} ${code}`);
    expect(await linesOf('')).toEqual(['1 waiver/unused', '7 waiver/unknown-file', '11 waiver/unused']);
    expect(await linesOf('libraries')).toEqual(['11 waiver/unused']);
  });

  it('lists register entries that no notice uses only when asked', async () => {
    open({ 'registers/topics.yaml': (text) => `${text}museums:\n  name: Museums\n` });
    expect((await report('')).diagnostics).toEqual([]);
    expect((await desk.run('check')).stdout).toContain('1 register entry is used by no notice. To list them: fairnotice check --unused\n');
    expect((await report('--unused')).diagnostics).toMatchObject([
      { code: 'ref/unused-entry', file: 'notices/registers/topics.yaml', line: 3 },
    ]);
    expect((await desk.run('check --unused')).code).toBe(0);
  });

  it('says nothing of unused entries while a notice cannot be read', async () => {
    open({ ...broken, 'registers/topics.yaml': (text) => `${text}museums:\n  name: Museums\n` });
    expect((await report('--unused')).diagnostics.map(({ code }) => code)).toEqual(['schema/unknown-value']);
  });

  it('says so where every entry is used, and where it cannot tell', async () => {
    expect((await open().run('check --unused')).stdout).toContain(`\nEvery entry is used.\n${lawAge}`);
    expect((await desk.run('check')).stdout).not.toContain('Every entry');
    expect((await desk.run('check libraries --unused')).stdout).toContain(`only be said of all notices together.\n${lawAge}`);
    desk.remove();
    expect((await open(broken).run('check --unused')).stdout).toContain(
      `cannot be said until every notice and register can be read.\n${lawAge}`,
    );
  });

  it('tells notes in a line each, and with --quiet errors only', async () => {
    const asking: WorkspaceEdits = { [libraries]: (text) => text.replace(/^ {2}url: .*$/m, '  url: not-stated') };
    const { stdout } = await open(asking).run('check');
    expect(stdout).toMatch(/\n {2}Note {2}notices\/anytown-council\/libraries\.yaml:6:8 {2}Ask .* {2}rule\/fact-not-stated\n/);
    expect(stdout).toContain('To read more about a note: fairnotice explain');
    const quiet = await desk.run('check --quiet');
    expect(quiet.stdout).toBe('1 note in 1 notice and the files they share.\n');
  });

  it('writes the report to a file', async () => {
    open(broken);
    expect(await desk.run('check --format json --out report.json')).toEqual({ code: 1, stdout: '', stderr: '' });
    expect(faultsOf('check', JSON.parse(readFileSync(join(desk.cwd, 'report.json'), 'utf8')))).toEqual([]);
    expect(await desk.run('check --out absent/report.json')).toMatchObject({ code: 2, stdout: '' });
  });

  it('uses colours and shows progress only where a person looks, and as asked', async () => {
    open(broken);
    const shown = async (line: string, options: Parameters<Desk['run']>[1]) => {
      const { stdout, stderr } = await desk.run(line, options);
      return [stdout.includes('\u001B['), stderr !== ''];
    };
    expect(await shown('check', { isTTY: true })).toEqual([true, true]);
    expect(await shown('check', { isTTY: true, env: { CI: 'true' } })).toEqual([true, false]);
    expect(await shown('check --quiet', { isTTY: true })).toEqual([true, false]);
    expect(await shown('check', { isTTY: true, env: { NO_COLOR: '1' } })).toEqual([false, true]);
    expect(await shown('check --no-color', { isTTY: true })).toEqual([false, true]);
    expect(await shown('check', {})).toEqual([false, false]);
    expect(await shown('check --color', {})).toEqual([true, false]);
  });

  it('finds the workspace where it is told, and shows paths from the working directory', async () => {
    open(broken);
    renameSync(join(desk.cwd, 'notices'), join(desk.cwd, 'privacy'));
    expect((await report('--workspace privacy')).diagnostics[0]?.file).toBe('privacy/anytown-council/libraries.yaml');
    expect((await report(`--workspace ${join(desk.cwd, 'privacy')}`)).diagnostics[0]?.file).toBe('privacy/anytown-council/libraries.yaml');
    expect(await desk.run('check')).toEqual({
      code: 2,
      stdout: '',
      stderr:
        'There is no folder “notices”.\nStart the command in the folder above your workspace, or say where it is: --workspace FOLDER.\n',
    });
  });
});

describe('the day', () => {
  const dayOf = async (line: string, env: Readonly<Record<string, string>>): Promise<string> => (await report(line, { env })).asOf;

  it('is the one asked for, else that of SOURCE_DATE_EPOCH, else today in the United Kingdom', async () => {
    open();
    expect(await dayOf('--as-of 2027-02-28', { SOURCE_DATE_EPOCH: '0' })).toBe('2027-02-28');
    expect(await dayOf('', { SOURCE_DATE_EPOCH: '1795219200' })).toBe('2026-11-21');
    expect(await dayOf('', { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 5, 30, 23, 30) / 1000) })).toBe('2026-07-01');
    expect(await dayOf('', {})).toBe('2026-11-21');
  });

  it('decides whether a review is overdue', async () => {
    open();
    expect((await report('--as-of 2027-12-31')).diagnostics.map(({ code }) => code)).toEqual(['rule/review-overdue']);
  });

  it.each(['21/11/2026', '2026-02-30', '2026-1-1', 'today'])('is never guessed: %s', async (day) => {
    expect(await open().run(`check --as-of ${day}`)).toMatchObject({ code: 2, stdout: '' });
  });

  it('is not read from a broken SOURCE_DATE_EPOCH', async () => {
    expect(await open().run('check', { env: { SOURCE_DATE_EPOCH: 'yesterday' } })).toMatchObject({ code: 2 });
  });
});
