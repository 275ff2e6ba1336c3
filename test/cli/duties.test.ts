import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { dutyIds } from '../../src/law/index.js';
import { findHtmlFaults } from '../support/html-validate.js';
import { faultsOf } from '../support/output-schema.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const withoutSources: WorkspaceEdits = {
  [libraries]: (text) =>
    `${text.replace(/^(collection|sources|recipients):.*\n(?:[ -].*\n)*/gm, '')}collection: both\nsources: not-stated\n`,
};

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));

interface Report {
  readonly notices: readonly {
    readonly notice: string;
    readonly duties: readonly {
      readonly duty: string;
      readonly state: string;
      readonly places: readonly { readonly file?: string; readonly line?: number; readonly section?: string; readonly words: string }[];
      readonly missing: readonly { readonly what: string; readonly file: string; readonly line: number; readonly rule?: string }[];
    }[];
  }[];
}

async function report(line: string): Promise<Report> {
  const { code, stdout } = await desk.run(`duties --format json ${line}`);
  const value: unknown = JSON.parse(stdout);
  expect([code, faultsOf('duties', value)]).toEqual([0, []]);
  return value as Report;
}

describe('duties', () => {
  it('tells of every duty of a notice, and does not fail where one is not met', async () => {
    open(withoutSources);
    const [notice] = (await report('libraries')).notices;
    expect(notice?.duties.map(({ duty }) => duty)).toEqual(dutyIds);
    const source = notice?.duties.find(({ duty }) => duty === 'source');
    expect([source?.state, source?.missing[0]?.rule]).toEqual(['not-met', 'missing-source']);
  });

  it('points at the line that tells people, and at the section Fairnotice prints', async () => {
    const cwd = open().cwd;
    const duties = (await report('libraries')).notices[0]?.duties ?? [];
    const place = duties.find(({ duty }) => duty === 'complain-to-controller')?.places[0];
    const line = readFileSync(join(cwd, place?.file ?? ''), 'utf8').split('\n')[(place?.line ?? 0) - 1];
    expect(line).toMatch(/^complaints:|^ {2}/);
    expect(duties.find(({ duty }) => duty === 'complain-to-regulator')?.places).toEqual([
      { section: 'complaints', words: 'Information Commission (ICO), https://ico.org.uk/make-a-complaint/' },
    ]);
  });

  it('leaves out what is not law on the day, and tells of what soon will be', async () => {
    open();
    const on = async (day: string): Promise<readonly string[]> =>
      (await report(`libraries --as-of ${day}`)).notices[0]?.duties.map(({ duty }) => duty) ?? [];
    expect(await on('2026-01-10')).not.toContain('complain-to-controller');
    expect(await on('2026-06-09')).toContain('complain-to-controller');
    const { stdout } = await desk.run('duties libraries --as-of 2026-06-09');
    expect(stdout).toContain('This is law from 19 June 2026, in 10 days.');
  });

  it('lists every notice with its counts where none is named', async () => {
    const { code, stdout } = await open().run('duties');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^anytown-council\/libraries\n {2}.*: \d+ met.*\.\n/);
    expect(stdout).toContain('duties, and the id of a notice');
  });

  it('sets a notice out in no more than 100 columns, words and all, with colours only where asked for', async () => {
    const { stdout } = await open(withoutSources).run('duties libraries');
    expect(stdout.split('\n').filter((line) => [...line].length > 100)).toEqual([]);
    expect(stdout).toContain('16  Not met            Where the information comes from');
    expect(stdout).toContain('    Missing: Who gives the information, other than the people themselves.');
    expect(stdout).toMatch(/notices\/anytown-council\/libraries\.yaml:\d+ {2}rule\/missing-source/);
    expect(stdout).not.toContain('\u001B');
    expect((await desk.run('--color duties libraries')).stdout).toContain('\u001B[1;31mNot met');
  });

  it('makes a whole page of it, that loads nothing', async () => {
    const { code, stdout } = await open(withoutSources).run('duties libraries --format html --out evidence.html');
    expect([code, stdout]).toEqual([0, '']);
    const page = readFileSync(join(desk.cwd, 'evidence.html'), 'utf8');
    expect(await findHtmlFaults(page)).toEqual([]);
    expect(page).toContain('No lawyer has reviewed this.');
    expect(page).toContain('<a href="https://www.legislation.gov.uk/eur/2016/679/article/14');
    expect(page).not.toMatch(/<script|<link|<img|url\(|@import|src=/);
  });

  it('makes a table for a spreadsheet, one row for each duty', async () => {
    const { stdout } = await open().run('duties --format csv');
    expect(stdout.startsWith('\uFEFF"Notice","Title",')).toBe(true);
    expect(stdout.match(/^"anytown-council\/libraries",/gm)).toHaveLength(dutyIds.length);
  });

  it('says which notice it does not know, and which is near', async () => {
    const { code, stderr } = await open().run('duties librarys');
    expect([code, stderr]).toEqual([2, 'There is no notice called “librarys”.\nDid you mean libraries?\n']);
  });

  it('says which format it does not know', async () => {
    const { code, stderr } = await open().run('duties --format jsn');
    expect([code, stderr]).toEqual([2, 'There is no format “jsn”.\nDid you mean json?\n']);
  });

  it('says of a notice with faults that it could not be judged', async () => {
    const { code, stderr } = await open({ [libraries]: (text) => text.replace('status: published', 'status: live') }).run(
      'duties libraries',
    );
    expect(code).toBe(1);
    expect(stderr).toContain('We could not judge “anytown-council/libraries”: its files have faults.');
  });

  it('writes nothing into the workspace', async () => {
    const { code } = await open().run('duties libraries --out notices/duties.txt');
    expect([code, existsSync(join(desk.cwd, 'notices/duties.txt'))]).toEqual([2, false]);
  });
});
