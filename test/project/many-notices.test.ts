import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { makeNotices } from '../../scripts/many-notices/make-notices.js';
import { deskAt } from '../cli/run.js';

const number = 15;
const examples = fileURLToPath(new URL('../../notices', import.meta.url));
let folder: string;
let ids: readonly string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-many-'));
  ids = makeNotices(join(folder, 'notices'), number);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('many notices for measuring', () => {
  it('are the same bytes for the same number', () => {
    makeNotices(join(folder, 'again'), number);
    expect(readAll('again')).toEqual(readAll('notices'));
  });

  it('have names, introductions and data of their own', () => {
    const notices = ids.map(
      (id) => parse(readFileSync(join(folder, 'notices', `${id}.yaml`), 'utf8')) as Readonly<Record<string, unknown>>,
    );
    expect(notices).toHaveLength(number);
    for (const field of ['title', 'introduction', 'sections', 'personalData']) {
      expect(new Set(notices.map((notice) => JSON.stringify(notice[field]))).size, field).toBe(number);
    }
  });

  it('are as long as the examples, each with a length of its own', () => {
    const lengths = ids.map((id) => readFileSync(join(folder, 'notices', `${id}.yaml`)).length);
    expect(new Set(lengths).size).toBeGreaterThan(number * 0.9);
    const real = listNotices(examples).map((file) => readFileSync(join(examples, file)).length);
    expect(mean(lengths) / mean(real)).toBeGreaterThan(0.9);
    expect(mean(lengths) / mean(real)).toBeLessThan(1.1);
  });

  it('can be published: nothing in them is an error', async () => {
    const { code, stdout } = await deskAt(folder, () => undefined).run('check --as-of 2026-11-21 --format json');
    const { summary } = JSON.parse(stdout) as { readonly summary: { readonly notices: number; readonly errors: number } };
    expect(summary).toMatchObject({ notices: number, errors: 0 });
    expect(code).toBe(0);
  });
});

function readAll(name: string): Readonly<Record<string, string>> {
  const files = readdirSync(join(folder, name), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.yaml'));
  return Object.fromEntries(files.sort().map((file) => [file, readFileSync(join(folder, name, file), 'utf8')]));
}

function listNotices(workspace: string): readonly string[] {
  const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' });
  return files.filter((file) => /^(?!controllers|registers)[^/]+\/[^/]+\.yaml$/.test(file));
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}
