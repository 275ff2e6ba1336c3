import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from './workspace.js';

const source = mkdtempSync(join(tmpdir(), 'fairnotice-source-'));
writeFileSync(join(source, 'site.yaml'), 'title: Privacy\n');
writeFileSync(join(source, 'waivers.yaml'), '[]\n');
afterAll(() => {
  rmSync(source, { recursive: true });
});

describe('copyWorkspace', () => {
  it('changes, adds and leaves out files of the copy, and none of the source', () => {
    const { dir, remove } = copyWorkspace(source, {
      'site.yaml': (text) => text.replace('Privacy', 'Other'),
      'waivers.yaml': null,
      'council/housing.yaml': 'title: Housing\n',
    });
    expect(readFileSync(join(dir, 'site.yaml'), 'utf8')).toBe('title: Other\n');
    expect(readFileSync(join(dir, 'council/housing.yaml'), 'utf8')).toBe('title: Housing\n');
    expect(existsSync(join(dir, 'waivers.yaml'))).toBe(false);
    expect(readFileSync(join(source, 'site.yaml'), 'utf8')).toBe('title: Privacy\n');
    remove();
    expect(existsSync(dir)).toBe(false);
  });

  it('refuses an edit that changes nothing, so that a test cannot pass by accident', () => {
    expect(() => copyWorkspace(source, { 'site.yaml': (text) => text.replace('Absent', 'Other') })).toThrow('site.yaml');
  });
});
