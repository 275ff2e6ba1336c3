import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createDesk, createEmptyDesk, type Desk } from './run.js';

let desk: Desk;
beforeEach(() => {
  desk = createDesk();
});
afterEach(() => desk.remove());

const folder = '.cache/fairnotice/edit';

describe('edit', () => {
  it('says the address to open, and leaves nothing but what keeps its folder out of Git when it is stopped', async () => {
    const { code, stderr } = await desk.run('edit');
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Your notices: http:\/\/127\.0\.0\.1:\d+\/\?token=[0-9a-f]{48}$/m);
    expect(readdirSync(join(desk.cwd, folder))).toEqual(['.gitignore']);
  });

  it('gives way to one that is running, and takes over from one that was cut off', async () => {
    mkdirSync(join(desk.cwd, folder), { recursive: true });
    writeFileSync(join(desk.cwd, folder, 'lock'), 'another-machine 1 1');
    const { code, stderr } = await desk.run('edit');
    expect(code).toBe(2);
    expect(stderr).toContain('Your notices are open already');
    writeFileSync(join(desk.cwd, folder, 'lock'), `${hostname()} 999999999 1`);
    expect((await desk.run('edit')).code).toBe(0);
  });

  it('says so where there is no workspace, and holds no lock after that', async () => {
    const empty = createEmptyDesk();
    try {
      for (const time of ['first', 'second']) expect((await empty.run('edit')).stderr, time).toContain('There is no folder “notices”');
    } finally {
      empty.remove();
    }
  });
});
