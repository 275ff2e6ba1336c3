import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderListPages } from '../../src/site/index.js';
import { sampleSite } from './sample-site.js';

const home = process.cwd();
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'fairnotice-hostile-'));
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

describe('Eleventy', () => {
  it.each([
    ['a configuration', '.eleventy.js', 'throw new Error("read")'],
    ['a configuration', 'eleventy.config.mjs', 'throw new Error("read")'],
    ['a list of what to ignore', '.eleventyignore', '**\n*.js\n'],
    ['a list of what to ignore', '.gitignore', '**\n'],
    ['data', '_data/pages.json', '{"broken'],
    ['a template', 'index.html', '{{ nobody }} {% broken'],
    ['a package', 'package.json', '{"broken'],
  ])('takes nothing from the folder it is started in: %s (%s)', async (_, file, content) => {
    const input = await sampleSite();
    const expected = await renderListPages(input);
    mkdirSync(join(folder, '_data'));
    writeFileSync(join(folder, file), content);
    process.chdir(folder);
    expect(await renderListPages(input)).toEqual(expected);
    expect(process.cwd()).toBe(folder);
  });

  it('draws the same in the root of the disk', async () => {
    const input = await sampleSite();
    const expected = await renderListPages(input);
    process.chdir('/');
    expect(await renderListPages(input)).toEqual(expected);
  });

  it('leaves the environment as it was', async () => {
    process.env['ELEVENTY_ROOT'] = '/somewhere';
    const before = { ...process.env };
    await renderListPages(await sampleSite());
    expect(process.env).toEqual(before);
    delete process.env['ELEVENTY_ROOT'];
  });

  it('prints nothing of its own on a slow machine', async () => {
    const input = await sampleSite();
    let now = 0;
    const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now = 1000 + now * 1.2));
    const printed = (['log', 'warn', 'error'] as const).map((way) => vi.spyOn(console, way).mockReturnValue(undefined));
    try {
      await renderListPages(input);
      expect(printed.flatMap(({ mock }) => mock.calls)).toEqual([]);
    } finally {
      for (const spy of [clock, ...printed]) spy.mockRestore();
    }
  });

  it('names the page and the fault when a template cannot be drawn', async () => {
    const { templates } = await sampleSite();
    const input = await sampleSite({ templates: { ...templates, 'pages/not-found.njk': '<p>{{ nobody }}</p>' } });
    await expect(renderListPages(input)).rejects.toThrow(/page 404\.html .* pages\/not-found\.njk: [^]*null or undefined/);
  });
});
