import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readLastNotices, readLastNoticesOf } from '../../src/publish/index.js';

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-last-site-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const notice = { id: 'anytown-council/libraries', title: { en: 'Libraries' }, languages: ['en'] };
const file = join(folder, 'notices.json');

function read(text: string): ReturnType<typeof readLastNotices> {
  writeFileSync(file, text);
  return readLastNotices(folder);
}

describe('notices.json of the site before', () => {
  it('is read from its folder or by its name, with or without former addresses', () => {
    const more = { ...notice, id: 'anytown-council/museums', formerPaths: ['anytown-council/art'], hash: 'x' };
    const expected = {
      state: 'read',
      notices: [
        { ...notice, formerPaths: [] },
        { ...notice, id: more.id, formerPaths: more.formerPaths },
      ],
    };
    expect(read(JSON.stringify({ formatVersion: 1, notices: [notice, more] }))).toEqual(expected);
    expect(readLastNotices(file)).toEqual(expected);
  });

  it('is absent where there is no such file', () => {
    expect(readLastNotices(join(folder, 'nowhere'))).toEqual({ state: 'absent' });
  });

  it.each([
    ['no JSON', '{'],
    ['something else', '[]'],
    ['of a later format', JSON.stringify({ formatVersion: 2, notices: [] })],
    ['with a path for an id', JSON.stringify({ formatVersion: 1, notices: [{ ...notice, id: '../etc/passwd' }] })],
    ['without languages', JSON.stringify({ formatVersion: 1, notices: [{ id: notice.id, title: notice.title }] })],
    ['with former addresses that are none', JSON.stringify({ formatVersion: 1, notices: [{ ...notice, formerPaths: ['a b'] }] })],
  ])('is unreadable when it is %s', (_, text) => {
    expect(read(text)).toEqual({ state: 'unreadable' });
  });

  it('counts in a folder only where that is a whole site of ours', () => {
    read(JSON.stringify({ formatVersion: 1, notices: [notice] }));
    expect(readLastNoticesOf(folder)).toBeUndefined();
    writeFileSync(
      join(folder, 'build.json'),
      JSON.stringify({ formatVersion: 1, fairnotice: '0', files: {}, part: { formats: ['json'] } }),
    );
    expect(readLastNoticesOf(folder)).toBeUndefined();
    writeFileSync(join(folder, 'build.json'), JSON.stringify({ formatVersion: 1, fairnotice: '0', files: {} }));
    expect(readLastNoticesOf(folder)?.map(({ id }) => id)).toEqual([notice.id]);
  });
});
