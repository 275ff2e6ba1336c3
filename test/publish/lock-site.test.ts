import { mkdtempSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { draftSite, lockSite, PublishError, repairSite, type Builder } from '../../src/publish/index.js';

let folder: string;
let out: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-lock-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true }));

const alive = new Set<string>();
beforeEach(() => alive.clear());

function start(name: string): Builder {
  alive.add(name);
  return { name, isAlive: (other) => alive.has(other) };
}

function refusal(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof PublishError) return `${error.code}: ${error.message} ${error.hint}`;
    throw error;
  }
  return 'none';
}

describe('the lock of a site', () => {
  it('keeps a second build off until the first has ended, and leaves nothing', () => {
    const [one, two] = [start('one'), start('two')];
    const unlock = lockSite(out, 'dist', one);
    expect(refusal(() => lockSite(out, 'dist', two))).toBe(
      'publish/other-build: Another build to “dist” is running. This one has done nothing. Wait until the other has finished, then build again. If you are sure that none is running, delete the file “dist.lock”.',
    );
    expect(readFileSync(`${out}.lock`, 'utf8')).toBe('one');
    unlock();
    lockSite(out, 'dist', two)();
    expect(readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['of a build that was cut off', 'one'],
    ['that holds nothing', ''],
  ])('is taken over from one %s', (_, name) => {
    writeFileSync(`${out}.lock`, name);
    const unlock = lockSite(out, 'dist', start('two'));
    expect(readFileSync(`${out}.lock`, 'utf8')).toBe('two');
    unlock();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('takes away what builds left that were cut off while they took it, and nothing of one that is at work', () => {
    start('two');
    writeFileSync(`${out}.lock.a`, 'one');
    writeFileSync(`${out}.lock.b`, '');
    writeFileSync(`${out}.lock.c`, 'two');
    lockSite(out, 'dist', start('three'))();
    expect(readdirSync(folder)).toEqual(['dist.lock.c']);
  });

  it('is for one site alone', () => {
    lockSite(out, 'dist', start('one'));
    expect(refusal(() => lockSite(join(folder, 'preview'), 'preview', start('two')))).toBe('none');
  });

  it('is not taken away from another build by one that ends late', () => {
    const unlock = lockSite(out, 'dist', start('one'));
    writeFileSync(`${out}.lock`, 'two');
    unlock();
    expect(readFileSync(`${out}.lock`, 'utf8')).toBe('two');
  });

  it('lets nobody put the earlier site back while a build is between its two renames', () => {
    const draft = draftSite(out);
    draft.publish({ fairnotice: '1', asOf: '2026-11-21', inputs: '0'.repeat(64), held: [] });
    const unlock = lockSite(out, 'dist', start('one'));
    renameSync(out, `${out}.previous`);
    expect(repairSite(out, start('two'))).toBe(false);
    unlock();
    expect(repairSite(out, start('two'))).toBe(true);
  });
});
