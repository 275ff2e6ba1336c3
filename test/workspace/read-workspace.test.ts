import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { readWorkspace } from '../../src/workspace/index.js';
import { copyWorkspace, type WorkspaceEdits } from '../support/workspace.js';

const whole: WorkspaceEdits = {
  'site.yaml': 'fairnotice: 1\n',
  'waivers.yaml': '[]\n',
  'controllers/anytown-council.yaml': 'name: Anytown Council\n',
  'registers/recipients.yaml': 'police:\n  name: Police\n',
  'anytown-council/libraries.yaml': 'title: Libraries\n',
};

const removals: (() => void)[] = [];
afterEach(() => {
  for (const remove of removals.splice(0)) remove();
});

/** Reads a workspace of these files; `prepare` makes what text cannot. */
function readFiles(files: WorkspaceEdits, prepare: (dir: string) => void = () => undefined) {
  const { dir, remove } = copyWorkspace(undefined, files);
  removals.push(remove);
  prepare(dir);
  const reading = readWorkspace(dir, 'notices');
  if ('fault' in reading) throw new Error(reading.fault);
  return {
    ids: reading.sources.notices.map(({ id }) => id),
    sources: reading.sources,
    findings: reading.diagnostics.map(({ code, origin }) => `${code} ${origin.file}`),
    diagnostics: reading.diagnostics,
  };
}

describe('readWorkspace', () => {
  it('finds every file, with the path people see and the id that follows from it', () => {
    const { sources, findings } = readFiles({ ...whole, 'anytown-council/a-to-do.yaml': 'title: A\n', 'zed/bees.yaml': 'title: Bees\n' });
    expect(findings).toEqual([]);
    expect(sources.root).toBe('notices');
    expect(sources.site?.file).toBe('notices/site.yaml');
    expect(new TextDecoder().decode(sources.site?.bytes)).toBe('fairnotice: 1\n');
    expect(sources.waivers?.file).toBe('notices/waivers.yaml');
    expect(sources.controllers.map(({ id, file }) => [id, file])).toEqual([
      ['anytown-council', 'notices/controllers/anytown-council.yaml'],
    ]);
    expect(sources.registers.map(({ id, file }) => [id, file])).toEqual([['recipients', 'notices/registers/recipients.yaml']]);
    expect(sources.notices.map(({ id, file }) => [id, file])).toEqual([
      ['anytown-council/a-to-do', 'notices/anytown-council/a-to-do.yaml'],
      ['anytown-council/libraries', 'notices/anytown-council/libraries.yaml'],
      ['zed/bees', 'notices/zed/bees.yaml'],
    ]);
  });

  it('shows paths without a folder where the workspace is the working directory', () => {
    const { dir, remove } = copyWorkspace(undefined, whole);
    removals.push(remove);
    const reading = readWorkspace(dir, '.');
    expect('sources' in reading && reading.sources.notices[0]?.file).toBe('anytown-council/libraries.yaml');
  });

  it('leaves out what systems and editors leave behind, and what is written for people', () => {
    const { findings, ids } = readFiles({
      ...whole,
      '.DS_Store': 'x',
      'README.md': 'x',
      'anytown-council/Thumbs.db': 'x',
      'anytown-council/.libraries.yaml.swp': 'x',
      'anytown-council/~$libraries.docx': 'x',
      'anytown-council/libraries.yaml~': 'x',
    });
    expect(findings).toEqual([]);
    expect(ids).toEqual(['anytown-council/libraries']);
  });

  const faults: readonly [string, WorkspaceEdits, readonly string[]][] = [
    ['a .yml name', { 'anytown-council/bins.yml': 'x' }, ['workspace/wrong-extension notices/anytown-council/bins.yml']],
    [
      'the name Notepad makes',
      { 'anytown-council/bins.yaml.txt': 'x' },
      ['workspace/wrong-extension notices/anytown-council/bins.yaml.txt'],
    ],
    ['capital letters', { 'anytown-council/Bins.yaml': 'x' }, ['workspace/bad-name notices/anytown-council/Bins.yaml']],
    ['a space', { 'anytown-council/my bins.yaml': 'x' }, ['workspace/bad-name notices/anytown-council/my bins.yaml']],
    [
      'dots that look like a way up',
      { 'anytown-council/..%2fbins.yaml': 'x' },
      ['workspace/bad-name notices/anytown-council/..%2fbins.yaml'],
    ],
    ['a backslash', { 'anytown-council/..\\bins.yaml': 'x' }, ['workspace/bad-name notices/anytown-council/..\\bins.yaml']],
    [
      'a very long name',
      { [`anytown-council/${'a'.repeat(81)}.yaml`]: 'x' },
      [`workspace/bad-name notices/anytown-council/${'a'.repeat(81)}.yaml`],
    ],
    ['a controller folder of a bad name', { 'Anytown/bins.yaml': 'x' }, ['workspace/bad-name notices/Anytown']],
    ['a controller file of a bad name', { 'controllers/Any town.yaml': 'x' }, ['workspace/bad-name notices/controllers/Any town.yaml']],
    ['a folder of the site as controller', { 'search/bins.yaml': 'x' }, ['workspace/reserved-name notices/search']],
    ['a folder of the site as controller file', { 'controllers/a-z.yaml': 'x' }, ['workspace/reserved-name notices/controllers/a-z.yaml']],
    ['a folder of the site as notice', { 'anytown-council/v.yaml': 'x' }, ['workspace/reserved-name notices/anytown-council/v.yaml']],
    ['a name that Windows keeps', { 'anytown-council/con.yaml': 'x' }, ['workspace/reserved-name notices/anytown-council/con.yaml']],
    [
      'two names that differ in capitals',
      { 'anytown-council/Libraries.yaml': 'x' },
      ['workspace/duplicate-name notices/anytown-council/Libraries.yaml'],
    ],
    ['a notice beside site.yaml', { 'bins.yaml': 'x' }, ['workspace/misplaced-file notices/bins.yaml']],
    ['a register of no such name', { 'registers/recipient.yaml': 'x' }, ['workspace/unknown-register notices/registers/recipient.yaml']],
    [
      'a folder in place of a notice',
      { 'anytown-council/bins.yaml/x.yaml': 'x' },
      ['workspace/folder-not-file notices/anytown-council/bins.yaml'],
    ],
    ['a folder in place of a register', { 'registers/topics.yaml/x': 'x' }, ['workspace/folder-not-file notices/registers/topics.yaml']],
    ['notices a folder too deep', { 'anytown-council/waste/bins.yaml': 'x' }, ['workspace/nested-folder notices/anytown-council/waste']],
    ['a picture among the notices', { 'anytown-council/logo.png': 'x' }, ['workspace/unknown-file notices/anytown-council/logo.png']],
    ['a folder of other things', { 'Old stuff/letter.docx': 'x' }, ['workspace/unknown-file notices/Old stuff']],
    ['waivers of the wrong name', { 'waivers.yaml': null, 'Waivers.yml': '[]' }, ['workspace/misplaced-file notices/Waivers.yml']],
    ['no site.yaml', { 'site.yaml': null }, ['workspace/missing-site notices/site.yaml']],
    ['site.yml', { 'site.yaml': null, 'site.yml': 'x' }, ['workspace/misplaced-file notices/site.yml']],
    ['site.yaml as a folder', { 'site.yaml': null, 'site.yaml/x': 'x' }, ['workspace/folder-not-file notices/site.yaml']],
    [
      'controllers as a file',
      { 'controllers/anytown-council.yaml': null, controllers: 'x' },
      ['workspace/file-not-folder notices/controllers'],
    ],
    ['no notice', { 'anytown-council/libraries.yaml': null }, ['workspace/no-notices notices']],
  ];
  it.each(faults)('finds %s, once', (_, edits, expected) => {
    const files = Object.fromEntries(Object.entries({ ...whole, ...edits }).filter(([, text]) => text !== null));
    expect(readFiles(files).findings).toEqual(expected);
  });

  it('finds that a folder holds nothing at all, and says so once', () => {
    expect(readFiles({}).findings).toEqual(['workspace/empty notices']);
  });

  it('says what a file was probably meant to be called', () => {
    const { diagnostics } = readFiles({
      ...whole,
      'site.yaml': 'x',
      'anytown-council/Bîns & Cans.yaml': 'x',
      'registers/recipent.yaml': 'x',
    });
    expect(diagnostics.map(({ suggestions }) => suggestions)).toEqual([['recipients.yaml'], ['bins-cans']]);
  });

  it('reads a notice whose controller has no file: whether that is a fault, other passes say', () => {
    expect(readFiles({ ...whole, 'elsewhere/bins.yaml': 'x' }).ids).toContain('elsewhere/bins');
  });

  it('does not follow a link out of the workspace, and follows one inside it', () => {
    const { findings, ids } = readFiles(whole, (dir) => {
      writeFileSync(join(dir, '../secret.yaml'), 'title: Secret\n');
      mkdirSync(join(dir, '../beside'));
      writeFileSync(join(dir, '../beside/secret.yaml'), 'title: Secret\n');
      symlinkSync('../../secret.yaml', join(dir, 'anytown-council/secret.yaml'));
      symlinkSync('../beside', join(dir, 'beside'));
      symlinkSync('libraries.yaml', join(dir, 'anytown-council/museums.yaml'));
      symlinkSync('nowhere.yaml', join(dir, 'anytown-council/nowhere.yaml'));
      symlinkSync('round.yaml', join(dir, 'anytown-council/round.yaml'));
      symlinkSync('..', join(dir, 'anytown-council/up'));
    });
    expect(findings).toEqual([
      'workspace/symlink-outside notices/beside',
      'workspace/broken-link notices/anytown-council/nowhere.yaml',
      'workspace/broken-link notices/anytown-council/round.yaml',
      'workspace/symlink-outside notices/anytown-council/secret.yaml',
      'workspace/nested-folder notices/anytown-council/up',
    ]);
    expect(ids).toEqual(['anytown-council/libraries', 'anytown-council/museums']);
  });

  it('follows no link to a folder whose name only begins like the workspace', () => {
    const { findings } = readFiles(whole, (dir) => {
      mkdirSync(`${dir}-private`);
      writeFileSync(`${dir}-private/secret.yaml`, 'title: Secret\n');
      symlinkSync('../../notices-private/secret.yaml', join(dir, 'anytown-council/secret.yaml'));
    });
    expect(findings).toEqual(['workspace/symlink-outside notices/anytown-council/secret.yaml']);
  });

  it.skipIf(process.platform === 'win32')('does not open a pipe, which would wait for ever', () => {
    const { findings } = readFiles(whole, (dir) => execFileSync('mkfifo', [join(dir, 'anytown-council/pipe.yaml')]));
    expect(findings).toEqual(['workspace/not-a-file notices/anytown-council/pipe.yaml']);
  });

  it.skipIf(process.getuid?.() === 0)('finds a file that may not be read', () => {
    const { findings } = readFiles(whole, (dir) => chmodSync(join(dir, 'anytown-council/libraries.yaml'), 0));
    expect(findings).toEqual(['workspace/unreadable notices/anytown-council/libraries.yaml']);
  });

  it.skipIf(process.getuid?.() === 0)('cannot read a folder that may not be read', () => {
    const { dir, remove } = copyWorkspace(undefined, whole);
    removals.push(remove);
    chmodSync(dir, 0);
    const reading = readWorkspace(dir, 'notices');
    chmodSync(dir, 0o755);
    expect(reading).toEqual({ fault: 'We cannot read the folder “notices”. You may not have permission.' });
  });

  it('reads no more of a large file than is needed to refuse it', () => {
    const { sources } = readFiles({ ...whole, 'anytown-council/libraries.yaml': '#'.repeat(5_000_000) });
    expect(sources.notices[0]?.bytes.length).toBe(1_000_001);
  });

  it('cannot read a folder that is not there, nor a file in its place', () => {
    const { dir, remove } = copyWorkspace(undefined, { 'site.yaml': 'x' });
    removals.push(remove);
    expect(readWorkspace(join(dir, 'absent'), 'absent')).toEqual({ fault: 'There is no folder “absent”.' });
    expect(readWorkspace(join(dir, 'site.yaml'), 'site.yaml')).toEqual({ fault: '“site.yaml” is a file. The workspace is a folder.' });
  });

  it('gives every finding a plain sentence and what to do', () => {
    const { diagnostics } = readFiles({
      'anytown-council/Bins.yaml': 'x',
      'anytown-council/a.yml': 'x',
      'search/b.yaml': 'x',
      'c.yaml': 'x',
      'd.png': 'x',
    });
    expect(diagnostics.length).toBeGreaterThan(4);
    for (const { message, hint } of diagnostics) {
      expect(message).toMatch(/\.$/);
      expect(hint).toMatch(/\.$/);
    }
  });
});
