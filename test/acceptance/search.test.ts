import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyWorkspace } from '../support/workspace.js';
import { desk, visitSite, type Visit } from './browse.js';
import { hashFiles, listFiles, noticeIds, pages, site } from './example-site.js';
import { day, exampleWorkspace, fairnotice } from './fairnotice.js';

let visit: Visit;
beforeAll(async () => {
  visit = await visitSite();
});
afterAll(() => visit.end());

describe('search in the example notices', () => {
  it('holds the notices and no other page', () => {
    const fragments = listFiles(site).filter((path) => path.startsWith('pagefind/fragment/'));
    expect(fragments).toHaveLength(noticeIds.length);
  });

  it('finds each notice by its title, and leads to its page', async () => {
    for (const id of noticeIds) {
      const title = /<h1[^>]*>([^<]*)/.exec(readFileSync(join(site, id, 'index.html'), 'utf8'))![1]!.trim();
      const found = await visit.open('search/', desk, async (page) => {
        await page.locator('.pf-input').fill(title);
        await page.locator('.fn-result').first().waitFor();
        return page.evaluate<readonly string[]>('[...document.querySelectorAll(".fn-result a")].map((link) => link.getAttribute("href"))');
      });
      expect([id, found]).toEqual([id, expect.arrayContaining([`/${id}/`])]);
    }
  });

  it('has its scripts on its own page alone', () => {
    const searching = pages.filter((path) => readFileSync(join(site, path), 'utf8').includes('/pagefind/'));
    expect(searching).toEqual(['search/index.html']);
  });
});

describe('a build', () => {
  const { dir, remove } = copyWorkspace(exampleWorkspace);
  const cwd = dirname(dir);
  afterAll(() => {
    remove();
  });

  it('whose search cannot be made says so in plain words, and leaves the last good site as it is', () => {
    cpSync(site, join(cwd, 'dist'), { recursive: true });
    const before = hashFiles(join(cwd, 'dist'));
    const run = fairnotice(['build', '--as-of', day], { cwd, env: { PAGEFIND_EXTENDED_BINARY_PATH: '/bin/false' } });
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: `The search of the site could not be made: the program that makes it (Pagefind) did not run. Nothing was published.
Install Fairnotice again on this computer (npm ci). If it still fails, write “search: false” in site.yaml: the site is then made without a search.
`,
    });
    expect(hashFiles(join(cwd, 'dist'))).toEqual(before);
    rmSync(join(cwd, 'dist'), { recursive: true });
  });

  it('that wants no search has none, and needs no program for it', () => {
    const file = join(dir, 'site.yaml');
    writeFileSync(file, `${readFileSync(file, 'utf8')}search: false\n`);
    const run = fairnotice(['build', '--as-of', day, '--formats', 'html', '--out', 'part'], {
      cwd,
      env: { PAGEFIND_EXTENDED_BINARY_PATH: '/bin/false' },
    });
    expect(run).toEqual({ code: 0, stdout: '', stderr: '' });
    expect(existsSync(join(cwd, 'part', 'search'))).toBe(false);
    expect(existsSync(join(cwd, 'part', 'pagefind'))).toBe(false);
    expect(readFileSync(join(cwd, 'part', 'index.html'), 'utf8')).not.toContain('search/');
  });
});
