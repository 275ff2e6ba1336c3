import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { faultsOf } from '../support/output-schema.js';
import { inWebsite } from '../published/saved-page.js';
import { createDesk, type Desk } from './run.js';

let desk: Desk;
let fragment: string;
beforeAll(async () => {
  desk = createDesk();
  expect((await desk.run('build --out site --formats fragment')).code).toBe(0);
  fragment = readFileSync(join(desk.cwd, 'site/anytown-council/libraries/fragment.html'), 'utf8');
  save('same.html', inWebsite(fragment, 'Libraries'));
  save(
    'other.html',
    inWebsite(fragment, 'Libraries')
      .replace(/<p>(Version )[^<]*<\/p>/, '<p>$12025-01-01-00000000.</p><p>\u001b[31mRed</p>')
      .replace(/<h2 id="fn-libraries-rights">.*?(?=<h2)/s, ''),
  );
});
afterAll(() => {
  desk.remove();
});

function save(name: string, content: string): void {
  writeFileSync(join(desk.cwd, name), content);
}

describe('published', () => {
  it('says in one line that the live page is the notice as it is now', async () => {
    const { code, stdout, stderr } = await desk.run('published libraries --html same.html');
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^anytown-council\/libraries: the live page says what the notice says now\. Version \S+\.\n$/);
  });

  it('knows the page of our own site as the notice, in each language', async () => {
    const bilingual = createDesk({}, fileURLToPath(new URL('../fixtures/bilingual', import.meta.url)));
    const notice = 'dyffryn-arian-council/libraries';
    expect((await bilingual.run('build --out site --formats html --only libraries')).code).toBe(0);
    for (const [lang, folder] of [
      ['en', 'site'],
      ['cy', 'site/cy'],
    ] as const) {
      const run = await bilingual.run(`published ${notice} --html ${folder}/${notice}/index.html --lang ${lang}`);
      expect(run.stdout).toContain('says what the notice says now');
      expect(run.code).toBe(0);
    }
    bilingual.remove();
  });

  it('says what differs, versions first, and what to do', async () => {
    const { code, stdout, stderr } = await desk.run('published libraries --html other.html');
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toMatch(
      /^anytown-council\/libraries: the live page is not what the notice says now\.\n\nVersion\n {2}The live page names version 2025-01-01-00000000\. The notice is\s+now version/,
    );
    expect(stdout).toContain('\nMissing on the live page\n  The whole section “What are your rights?”\n');
    expect(stdout).toContain('anytown-council/libraries/fragment.html');
    expect(stdout).not.toContain('\u001b');
  });

  it('tells programs the same, in the form of its schema', async () => {
    for (const [file, code] of [
      ['same.html', 0],
      ['other.html', 1],
    ] as const) {
      const run = await desk.run(`published libraries --html ${file} --format json --as-of 2026-11-21`);
      const report = JSON.parse(run.stdout) as object;
      expect([run.code, faultsOf('published', report)]).toEqual([code, []]);
      expect(report).toMatchObject({ notice: 'anytown-council/libraries', lang: 'en', file, asOf: '2026-11-21', equal: code === 0 });
    }
  });

  it('says when the page does not hold the notice', async () => {
    save('bins.html', '<h1>Bins</h1><p>We empty them.</p>');
    const { code, stdout } = await desk.run('published libraries --html bins.html');
    expect(code).toBe(1);
    expect(stdout).toContain('we did not find the notice on this page.\n');
  });

  it.each([
    ['published libraries', 'We need a copy of the live page.'],
    ['published', 'Something is missing after “published”.'],
    ['published librarys --html same.html', 'There is no notice called “librarys”.\nDid you mean'],
    ['published libraries --html none.html', 'There is no file “none.html”.'],
    ['published libraries --html notices', '“notices” is a folder.'],
    ['published libraries --html same.html --lang cy', 'The site has no pages in the language “cy”.\nIts languages are: en.'],
    ['published libraries --html same.html --format xml', 'There is no format “xml”.'],
    [
      'published libraries --html page.mhtml',
      '“page.mhtml” is a web archive: the page and its pictures packed into one file.\nSave the page again',
    ],
  ])('%s is refused', async (line, words) => {
    mkdirSync(join(desk.cwd, 'notices'), { recursive: true });
    save('page.mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x');
    const { code, stdout, stderr } = await desk.run(line);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(words);
  });
});
