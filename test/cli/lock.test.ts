import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { thisProcess } from '../../src/cli/this-process.js';
import { createDesk, type Desk } from './run.js';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.remove());

const gone = String(spawnSync(process.execPath, ['--version']).pid);

describe('two builds at once', () => {
  it.each([
    ['a process that runs', thisProcess.name],
    ['another machine, of which nobody here can know', 'elsewhere 1 1'],
  ])('are refused while the lock is of %s', async (_, name) => {
    writeFileSync(join(desk.cwd, 'dist.lock'), name);
    const run = await desk.run('build --formats json --out dist');
    expect(run).toMatchObject({ code: 2, stdout: '' });
    expect(run.stderr).toBe(
      'Another build to “dist” is running. This one has done nothing.\nWait until the other has finished, then build again. If you are sure that none is running, delete the file “dist.lock”.\nRead more: fairnotice explain publish/other-build\n',
    );
    expect(existsSync(join(desk.cwd, 'dist'))).toBe(false);
  });

  it.each([
    ['a process that is gone', `${hostname()} ${gone} 1`],
    ['a process that is gone, whose number another has now', `${hostname()} ${process.pid} 1`],
    ['nobody we know', 'x'],
  ])('are none where the lock is of %s', async (_, name) => {
    writeFileSync(join(desk.cwd, 'dist.lock'), name);
    expect(await desk.run('build --formats json --out dist')).toMatchObject({ code: 0 });
    expect(existsSync(join(desk.cwd, 'dist.lock'))).toBe(false);
  });
});
