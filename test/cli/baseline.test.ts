import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/output-schema.js';
import type { WorkspaceEdits } from '../support/workspace.js';
import { anytown, createDesk, type Desk } from './run.js';

const libraries = 'anytown-council/libraries.yaml';
const museums = 'anytown-council/museums.yaml';
const notice = readFileSync(join(anytown, libraries), 'utf8');
const withoutRetention = notice.replace(/^retention:\n(?: .*\n)+/m, '');
const undated = notice.replace(/^dates:\n(?: {2}.*\n)+/m, '').replace(/^changes:\n(?: .*\n)+/m, '');
/** One old notice with an error, one good one. */
const old: WorkspaceEdits = { [museums]: withoutRetention };
const held = '    {"file":"anytown-council/museums.yaml","code":"rule/missing-retention","at":"","severity":"error","count":1}';
const list = (...lines: readonly string[]): string => `{\n  "formatVersion": 1,\n  "findings": [\n${lines.join(',\n')}\n  ]\n}\n`;

let desk: Desk;
afterEach(() => desk.remove());

const open = (edits: WorkspaceEdits = {}): Desk => (desk = createDesk(edits));
const at = (...path: readonly string[]): string => join(desk.cwd, ...path);
const read = (): string => readFileSync(at('known.json'), 'utf8');
const write = (text: string): void => writeFileSync(at('known.json'), text);
const edit = (path: string, text: string): void => writeFileSync(at('notices', path), text);
const make = 'check --baseline known.json --update-baseline';

describe('a baseline', () => {
  it('is made of what is found, and the check passes from then on', async () => {
    expect((await open(old).run('check')).code).toBe(1);
    const { code, stdout, stderr } = await desk.run(make);
    expect([code, stderr]).toEqual([0, 'The baseline “known.json” holds 1 finding.\n']);
    expect(stdout).toContain(
      'Nothing new was found in 2 notices and the files they share.\n1 more finding was there before: the baseline holds it.\n',
    );
    expect(read()).toBe(list(held));
    expect(faultsOf('baseline', JSON.parse(read()))).toEqual([]);
    expect(await desk.run('check --baseline known.json')).toMatchObject({ code: 0, stderr: '' });
  });

  it('may begin with a byte order mark, as some editors write it', async () => {
    await open(old).run(make);
    write(`\uFEFF${read()}`);
    expect(await desk.run('check --baseline known.json')).toMatchObject({ code: 0, stderr: '' });
  });

  it('may stand in the workspace, and is not called a file that nobody reads', async () => {
    await open(old).run(make.replace('known.json', 'notices/known.json'));
    expect((await desk.run('check')).stdout).toContain('Fairnotice does not read this file.');
    expect((await desk.run('check --baseline notices/known.json')).stdout).not.toContain('known.json');
  });

  it('is made of nothing where nothing is found', async () => {
    await open().run(make);
    expect(read()).toBe('{\n  "formatVersion": 1,\n  "findings": []\n}\n');
    expect(faultsOf('baseline', JSON.parse(read()))).toEqual([]);
  });

  it('knows a finding again where lines have moved, and lets no other pass', async () => {
    await open(old).run(make);
    edit(museums, `# A remark.\n\n${withoutRetention}`);
    expect((await desk.run('check --baseline known.json')).code).toBe(0);
    edit(libraries, withoutRetention);
    const { code, stdout } = await desk.run('check --baseline known.json');
    expect(code).toBe(1);
    expect(stdout).toContain('notices/anytown-council/libraries.yaml  (1 error)');
    expect(stdout).not.toContain('museums.yaml:');
  });

  it('holds warnings too, so that --max-warnings counts only new ones', async () => {
    await open({ [museums]: undated }).run(make);
    expect((await desk.run('check --max-warnings 0')).code).toBe(1);
    expect((await desk.run('check --max-warnings 0 --baseline known.json')).code).toBe(0);
    edit(libraries, undated);
    expect(await desk.run('check --max-warnings 0 --baseline known.json')).toMatchObject({
      code: 1,
      stderr: 'There is 1 warning, and --max-warnings allows 0.\n',
    });
  });

  it('holds nothing that has become worse or more than it was', async () => {
    open(old);
    write(list(held.replace('"error"', '"warning"')));
    expect((await desk.run('check --baseline known.json')).code).toBe(1);
    expect((await desk.run('check --baseline known.json')).code).toBe(1);
  });

  it('says which findings it holds to programs, and leaves notes alone', async () => {
    await open({ ...old, [libraries]: (text) => text.replace(/^ {2}url: .*$/m, '  url: not-stated') }).run(make);
    edit('anytown-council/parks.yaml', withoutRetention);
    const { stdout } = await desk.run('check --baseline known.json --format json');
    const report = JSON.parse(stdout) as { summary: object; diagnostics: { file: string; severity: string; baseline?: string }[] };
    expect(faultsOf('check', report)).toEqual([]);
    expect(report.summary).toEqual({ notices: 3, errors: 1, warnings: 0, infos: 1, waived: 0, held: 1 });
    expect(report.diagnostics.map(({ file, severity, baseline }) => [file.split('/').at(-1), severity, baseline])).toEqual([
      ['libraries.yaml', 'info', undefined],
      ['museums.yaml', 'error', 'held'],
      ['parks.yaml', 'error', 'new'],
    ]);
  });

  it('reminds of the data protection officer where it holds that the law may not allow something', async () => {
    const unlawful = notice.replace(
      /lawfulBases:\n {6}- basis: public-task\n(?: {8}.*\n)+/,
      'lawfulBases:\n      - basis: legitimate-interests\n        interest: to know who borrows books\n',
    );
    const { code, stdout } = await open({ [museums]: unlawful }).run(make);
    expect(code).toBe(0);
    expect(stdout.replaceAll('\n', ' ')).toMatch(/the law may not allow something: ask your data protection officer\./);
    expect(read()).toContain('"rule/authority-legitimate-interests"');
  });

  it.each([
    ['a field', libraries, notice.replace('status: published', 'status: live')],
    ['a reference', libraries, notice.replace('library-system-supplier', 'nobody-we-know')],
    ['the writing of a file', libraries, `${notice}\tx: 1\n`],
    ['waivers.yaml', 'waivers.yaml', '- rule: missing-retention\n'],
  ])('cannot hold an error in %s, and is not made while there is one', async (_, path, text) => {
    open(old);
    edit(path, text);
    const { stdout } = await desk.run('check');
    const { code, stdout: refused, stderr } = await desk.run(make);
    expect([code, refused]).toEqual([1, stdout]);
    expect(stderr).toMatch(/^The baseline “known\.json” was not made\.[^]*Put these right first:\n {2}notices\/\S+:\d+:\d+ {2}\S+\n/);
    expect(stderr).toContain(path);
    expect(existsSync(at('known.json'))).toBe(false);
  });

  it('gets no longer: an update that would add something is refused, with a list', async () => {
    await open(old).run(make);
    const before = read();
    edit(libraries, withoutRetention);
    edit(museums, notice);
    const { code, stderr } = await desk.run(make);
    expect([code, read()]).toEqual([1, before]);
    expect(stderr).toBe(
      `The baseline “known.json” was not changed. It may only get shorter, and this is not in it:
  notices/anytown-council/libraries.yaml:1:1  rule/missing-retention
Put it right, or have it accepted in waivers.yaml. To begin again with all that is found today, delete the file first.
`,
    );
  });

  it('holds what it held where an update is refused, and nothing more', async () => {
    await open(old).run(make);
    edit(libraries, withoutRetention);
    const { stdout } = await desk.run(make);
    expect(stdout).toContain('1 error in 2 notices');
    expect(stdout).toContain('1 more finding was there before: the baseline holds it.');
    expect((await desk.run('check --baseline known.json')).stdout).toBe(stdout);
  });

  it('refuses to take in a warning as well, which alone fails no check', async () => {
    await open(old).run(make);
    edit(libraries, undated);
    expect(await desk.run('check --baseline known.json')).toMatchObject({ code: 0 });
    expect(await desk.run(make)).toMatchObject({ code: 1 });
  });

  it('says when findings are gone, and takes them out when asked', async () => {
    await open(old).run(make);
    edit(museums, notice);
    expect(await desk.run('check --baseline known.json')).toMatchObject({
      code: 0,
      stderr: `1 finding of the baseline is gone or accepted by now. To take it out: fairnotice ${make}\n`,
    });
    expect((await desk.run('check --baseline known.json --quiet')).stderr).toBe('');
    expect((await desk.run(make)).stderr).toBe('The baseline “known.json” holds 0 findings. 1 finding was taken out.\n');
    expect(read()).toContain('"findings": []');
  });

  it('calls nothing gone that a file which cannot be read may hide', async () => {
    await open(old).run(make);
    edit(museums, withoutRetention.replace('status: published', 'status: live'));
    expect((await desk.run('check --baseline known.json')).stderr).toBe('');
    expect((await desk.run(make)).code).toBe(1);
    expect(read()).toBe(list(held));
  });

  it('lets go of what has been accepted', async () => {
    await open(old).run(make);
    edit(
      'waivers.yaml',
      '- rule: missing-retention\n  notice: anytown-council/museums\n  reason: The schedule is being written.\n  approvedBy: Head of Information Governance\n  until: 2027-11-20\n',
    );
    const { stdout, stderr } = await desk.run('check --baseline known.json');
    expect(stdout).toContain('1 more finding was accepted in waivers.yaml');
    expect(stdout).not.toContain('the baseline holds');
    expect(stderr).toContain('1 finding of the baseline is gone or accepted by now.');
  });

  it('is the same wherever the workspace is called from', async () => {
    await open(old).run(make);
    mkdirSync(at('elsewhere'));
    const { code } = await desk.run(`check --workspace ${at('notices')} --baseline ${at('known.json')}`);
    expect(code).toBe(0);
  });

  it('holds what it holds where one notice is checked, and is made of all', async () => {
    await open(old).run(make);
    expect((await desk.run('check museums --baseline known.json')).code).toBe(0);
    expect(await desk.run(`check museums --baseline known.json --update-baseline`)).toEqual({
      code: 2,
      stdout: '',
      stderr: 'A baseline is made of all notices together.\nLeave out the names of notices.\n',
    });
  });
});

describe('a baseline that cannot be used', () => {
  it.each([
    [
      'check --baseline known.json',
      'There is no baseline “known.json”.\nTo make one of what is found today: fairnotice check --baseline known.json --update-baseline\n',
    ],
    ['build --baseline known.json', 'There is no baseline “known.json”.\n'],
    ['check --update-baseline', 'With --update-baseline, say which file it is.\n'],
    ['check --baseline notices', '“notices” is not a file.\n'],
    ['check --baseline notices/site.yaml', '“notices/site.yaml” is not a baseline that we can read.\n'],
    ['check --baseline notices/site.yaml --update-baseline', '“notices/site.yaml” cannot hold a baseline.\n'],
    ['check --baseline absent/known.json --update-baseline', 'We could not write the baseline to “absent/known.json” (ENOENT).\n'],
  ])('gets a plain answer: %s', async (line, words) => {
    const { code, stderr } = await open().run(line);
    expect([code, stderr.startsWith(words)]).toEqual([2, true]);
  });

  it.each([
    ['nothing', ''],
    ['half of it', list(held).slice(0, 60)],
    ['another kind of file', '[]'],
    ['a newer form', '{"formatVersion":2,"findings":[]}'],
    ['no list', '{"formatVersion":1,"findings":{}}'],
    ['an entry that is none', '{"formatVersion":1,"findings":[null]}'],
    ['no place', list(held.replace('"at":""', '"at":1'))],
    ['a note', list(held.replace('"error"', '"info"'))],
    ['less than one', list(held.replace('"count":1', '"count":0'))],
    ['half a finding', list(held.replace('"count":1', '"count":1.5'))],
    ['a place twice', list(held, held)],
    ['a merge that was left open', `<<<<<<< ours\n${list(held)}`],
  ])('is left as it is where it holds %s', async (_, text) => {
    open(old);
    write(text);
    for (const line of ['check --baseline known.json', make, 'build --baseline known.json']) {
      const { code, stderr } = await desk.run(line);
      expect([code, stderr.split('\n')[0]]).toEqual([2, '“known.json” is not a baseline that we can read.']);
    }
    expect(read()).toBe(text);
    expect(existsSync(at('dist'))).toBe(false);
  });

  it('is written to no published site', async () => {
    await open().run('build');
    expect(await desk.run('check --baseline dist/known.json --update-baseline')).toMatchObject({ code: 2, stdout: '' });
    expect(existsSync(at('dist/known.json'))).toBe(false);
  });
});

describe('build with a baseline', () => {
  it('publishes a notice with the errors it is known to have, and says that there are some', async () => {
    expect((await open(old).run('build')).code).toBe(1);
    await desk.run(make);
    expect(await desk.run('build --baseline known.json')).toEqual({
      code: 0,
      stdout: '',
      stderr: '1 more finding was there before: the baseline holds it.\n',
    });
    for (const name of ['libraries', 'museums']) expect(existsSync(at('dist/anytown-council', name, 'index.html'))).toBe(true);
  });

  it('publishes nothing with an error that is not in it', async () => {
    await open(old).run(make);
    edit(libraries, withoutRetention);
    const { code, stderr } = await desk.run('build --baseline known.json');
    expect([code, existsSync(at('dist'))]).toEqual([1, false]);
    expect(stderr).toContain('notices/anytown-council/libraries.yaml  (1 error)');
    expect(stderr).not.toContain('museums.yaml:');
  });
});
