import { afterEach, describe, expect, it } from 'vitest';
import { lawChanges } from '../../src/law/index.js';
import { faultsOf } from '../support/output-schema.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, createEmptyDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));

interface LawJson {
  readonly law: { readonly asOf: string; readonly ageInDays: number };
  readonly notices?: readonly string[];
  readonly unread?: readonly string[];
  readonly coming: readonly Change[];
  readonly inForce: readonly Change[];
  readonly undated: readonly Change[];
}

interface Change {
  readonly id: string;
  readonly touches?: readonly string[];
  readonly mayTouch?: readonly string[];
}

async function lawJson(line = ''): Promise<LawJson> {
  const { code, stdout, stderr } = await desk.run(`law --format json ${line}`);
  expect([code, stderr]).toEqual([0, '']);
  const json = JSON.parse(stdout) as LawJson;
  expect(faultsOf('law', json)).toEqual([]);
  return json;
}

describe('law, for a person', () => {
  it('begins with what the law is, how old, and that no lawyer has reviewed it', async () => {
    const { code, stdout, stderr } = await open().run('law');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.slice(0, stdout.indexOf('\n\n'))).toBe(`The law in Fairnotice
  The law in this version is as of 21 November 2026, 0 days old.
  Whose law: United Kingdom, with local government law of England and Wales.
  The newest page seen when it was gathered is of 5 October 2026.
  No lawyer has reviewed this.
  Looked at with 1 notice, without those that are withdrawn.`);
  });

  it('tells of each change its day, what it asks, whom it touches, the law and how sure we are', async () => {
    const { stdout } = await open().run('law');
    const told = stdout.split('\n\n').find((block) => block.includes('complaints-to-controller'));
    expect(told?.split('\n')[0]).toBe('  19 June 2026  complaints-to-controller');
    expect(told).toContain('In a notice: Say that people can complain to you and how.');
    expect(told).toContain('Your notices that it touches: anytown-council/libraries');
    expect(told).toContain(
      'The law: Data Protection Act 2018, section 164A\n    https://www.legislation.gov.uk/ukpga/2018/12/section/164A',
    );
    expect(told).toMatch(/How far this is confirmed: The text of the law was read\. The day was read in a note\s+that quotes the law\./);
  });

  it('keeps to the width of a page', async () => {
    const { stdout } = await open().run('law --as-of 2026-01-10');
    expect(stdout.split('\n').filter((line) => line.length > 90)).toEqual([]);
  });

  it('sets apart what is to come, the nearest first, with the days that are left', async () => {
    const { stdout } = await open().run('law --as-of 2026-06-09');
    const coming = stdout.slice(stdout.indexOf('\nChanges to come\n'), stdout.indexOf('\nWhat changed, the newest first\n'));
    expect([...coming.matchAll(/^ {2}(\d.*)$/gm)].map(([, line]) => line)).toEqual([
      '19 June 2026, in 10 days  complaints-to-controller',
      '30 September 2026, in 113 days  information-commission',
    ]);
    expect((await desk.run('law')).stdout).not.toContain('Changes to come');
  });

  it('warns when it is old, and fails for nothing', async () => {
    const { code, stdout } = await open().run('law --as-of 2027-12-01');
    expect(code).toBe(0);
    expect(stdout).toContain('\nWarning: The law in this version is as of 21 November 2026, 12 months old.');
    expect(stdout).toContain('\nWarning: What is printed of the regulator was last checked more than 12 months ago:');
  });

  it('lists what nobody has checked', async () => {
    const { stdout } = await open().run('law');
    const unchecked = stdout.slice(stdout.indexOf('\nWhat nobody has checked\n'));
    expect(unchecked).toContain('Bodies that are gone, and who does their work now (5): Audit Commission,');
    expect(unchecked).toMatch(/Laws: what they are used for \(\d+\): .* and \d+ more\n/s);
  });

  it('needs no workspace, unless one is named', async () => {
    desk = createEmptyDesk();
    const { code, stdout } = await desk.run('law');
    expect(code).toBe(0);
    expect(stdout).toContain('There is no folder of notices here, so nothing is said of yours.');
    expect(stdout).not.toContain('Your notices');
    expect((await desk.run('law --workspace elsewhere')).code).toBe(2);
  });

  it.each([
    ['law --format sarif', 'There is no format “sarif”.\nThe formats are: pretty, json.\n'],
    ['law --as-of soon', '“soon” is not a day we can read.\nWrite the year, the month and the day: --as-of 2026-11-21.\n'],
  ])('%s gets one plain answer', async (line, stderr) => {
    expect(await open().run(line)).toEqual({ code: 2, stdout: '', stderr });
  });
});

describe('law, for a program', () => {
  it('has every change in one of three lists', async () => {
    open();
    for (const day of ['2024-01-01', '2026-02-04', '2026-02-05', '2026-11-21']) {
      const { coming, inForce, undated } = await lawJson(`--as-of ${day}`);
      const all = [...coming, ...inForce, ...undated].map(({ id }) => id);
      expect(all.toSorted()).toEqual(lawChanges.map(({ id }) => id).toSorted());
      expect(inForce.map(({ id }) => id)).toEqual(
        lawChanges
          .filter(({ from }) => from !== undefined && from <= day)
          .map(({ id }) => id)
          .reverse(),
      );
    }
  });

  it('finds the notices that name what is gone, by their words', async () => {
    const words = 'introduction: The Information Commissioner looks after this, and Article 77 of the UK GDPR lets you complain.\n';
    open({ [libraries]: (text) => text.replace(/^introduction:.*\n(?: .*\n)*/m, '') + words });
    const { inForce } = await lawJson();
    const touched = (id: string): readonly string[] | undefined => inForce.find((change) => change.id === id)?.touches;
    expect(touched('information-commission')).toEqual(['anytown-council/libraries']);
    expect(touched('exceptions-from-telling-people')).toEqual([]);
    expect(touched('automated-decisions')).toEqual([]);
  });

  it('names notices of which nothing can be said, and leaves out those that are withdrawn', async () => {
    const { notices, unread } = await (open({ [libraries]: (text) => text.replace('status: published', 'status: live') }), lawJson());
    expect([notices, unread]).toEqual([[], ['anytown-council/libraries']]);
    desk.remove();
    open({ [libraries]: (text) => text.replace('status: published', 'status: withdrawn\nwithdrawn:\n  since: 2026-10-01') });
    expect(await lawJson()).toMatchObject({ notices: [], unread: [] });
  });

  it('says nothing of notices where there are none to look at', async () => {
    desk = createEmptyDesk();
    const { notices, inForce } = await lawJson();
    expect(notices).toBeUndefined();
    expect(inForce.filter(({ touches }) => touches !== undefined)).toEqual([]);
  });
});

describe('the age of the law', () => {
  const age = 'The law in this version is as of 21 November 2026, 0 days old.\n';

  it('ends what check says to a person, and is in no report for a program', async () => {
    open();
    expect((await desk.run('check')).stdout.endsWith(`\n${age}`)).toBe(true);
    expect((await desk.run('check --quiet')).stdout).not.toContain('as of 21 November');
    for (const format of ['json', 'sarif', 'junit', 'github']) {
      const { stdout, stderr } = await desk.run(`check --format ${format}`);
      expect(stdout + stderr).not.toContain('days old');
    }
  });

  it.each([
    ['2026-12-03', 'The law in this version is as of 21 November 2026, 12 days old.\n'],
    ['2025-12-01', 'The law in this version is as of 21 November 2026. It is used here as it stood on 1 December 2025.\n'],
  ])('on %s is told in a sentence', async (day, words) => {
    const { stdout } = await open().run(`check --as-of ${day}`);
    expect(stdout.endsWith(`\n${words}`)).toBe(true);
  });

  it('warns from six months on, and changes no exit code', async () => {
    open();
    const warning = /Warning: The law in this version is as of 21 November 2026, 6 months old\.[^]*Update Fairnotice\./;
    const fresh = await desk.run('check --as-of 2027-05-20');
    const old = await desk.run('check --as-of 2027-05-21');
    expect(fresh.stdout).not.toContain('Warning: The law');
    expect(old.stdout).toMatch(warning);
    expect(old.code).toBe(fresh.code);
    const json = await desk.run('check --format json --as-of 2027-05-21');
    expect(json.stderr).toMatch(warning);
    expect(JSON.parse(json.stdout)).toMatchObject({ asOf: '2027-05-21' });
  });

  it('is told by build to a person who looks on, and a warning to anyone', async () => {
    open();
    expect((await desk.run('build', { isTTY: true })).stderr.endsWith(age)).toBe(true);
    const { code, stderr } = await desk.run('build --as-of 2027-05-21');
    expect(code).toBe(0);
    expect(stderr).toContain('Warning: The law in this version');
    expect((await desk.run('build --quiet --as-of 2027-05-21')).stderr).toBe('');
  });
});
