import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDesk, type Desk } from '../cli/run.js';
import { examine } from '../support/axe.js';
import { launchBrowser } from '../support/browser.js';
import { findHtmlFaults } from '../support/html-validate.js';

/** A copy of the example notices, to ask about one of them and to put the answers in. */
const notices = fileURLToPath(new URL('../../notices', import.meta.url));
const id = 'middlesbrough-council/family-service-directory';
const folder = mkdtempSync(join(tmpdir(), 'fairnotice-ask-'));
let browser: Browser;
let desk: Desk;
let file: string;

beforeAll(async () => {
  browser = await launchBrowser();
  desk = createDesk({}, notices);
  await desk.run(`ask ${id} --as-of 2026-11-21`);
  file = join(desk.cwd, 'family-service-directory-questions.html');
});
afterAll(async () => {
  await browser.close();
  desk.remove();
  rmSync(folder, { recursive: true });
});

interface OpenPage {
  readonly page: Page;
  /** Everything the page asked of anyone, after itself, and what it complained of. */
  readonly wrongs: readonly string[];
}

async function open(address: string, options: { readonly width?: number; readonly script?: boolean } = {}): Promise<OpenPage> {
  const context = await browser.newContext({
    viewport: { width: options.width ?? 1280, height: 900 },
    javaScriptEnabled: options.script ?? true,
    acceptDownloads: true,
  });
  const page = await context.newPage();
  const wrongs: string[] = [];
  page.on('request', (request) => {
    if (request.url() !== address && !request.url().startsWith('blob:')) wrongs.push(request.url());
  });
  page.on('console', (message) => wrongs.push(message.text()));
  page.on('pageerror', (error) => wrongs.push(error.message));
  await page.goto(address);
  return { page, wrongs };
}

const question = (page: Page, name: string) => page.locator(`[data-id="${name}"]`);

describe('the page of questions', () => {
  it('is answered, saved, and put into the notice, which closes the gaps', async () => {
    const { page, wrongs } = await open(pathToFileURL(file).href);
    const write = (name: string, words: string) => question(page, name).getByRole('textbox').first().fill(words);
    const choose = (name: string, words: string) => question(page, name).getByLabel(words, { exact: true }).check();
    await write('service/url', 'https://www.example.org/directory');
    await choose('collection', 'Both');
    await choose('provision:must', 'No, it is up to them, and nothing else changes');
    await write('provision:otherwise', 'We cannot list you in the directory.');
    await write('sources', 'Schools\nHealth visitors');
    await choose('recipients/outside/website-supplier/role', 'They only do what we tell them to');
    await choose('recipients/outside/analytics/role', 'Something else');
    await question(page, 'recipients/outside/analytics/role').getByLabel('In your own words').fill('I think they decide');
    await write('retention/childrens-records/period', '25 years');
    await choose('automatedDecisions', 'No');
    await question(page, 'contacts').getByRole('checkbox').check();
    expect(await page.locator('#count').textContent()).toMatch(/^10 of \d+ answered\.$/);

    await page.getByRole('button', { name: 'Save my answers as a file' }).click();
    expect(await page.locator('#problem').textContent()).toContain('Write your job title');
    expect(await page.evaluate('document.activeElement.id')).toBe('problem');
    await page.getByRole('link', { name: 'Write your job title' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('post');
    await page.keyboard.type('Family information manager');
    await page.getByLabel('The day').fill('2026-11-20');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save my answers as a file' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('answers.json');
    await saved.saveAs(join(desk.cwd, 'answers.json'));
    expect(await page.locator('#copy').inputValue()).toBe(readFileSync(join(desk.cwd, 'answers.json'), 'utf8'));
    expect(await page.evaluate('document.activeElement.id')).toBe('saved');
    expect(wrongs).toEqual([]);

    const findings = async (): Promise<readonly string[]> => {
      const { stdout } = await desk.run(`check ${id} --format json --as-of 2026-11-21`);
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: readonly { code: string; file: string }[] };
      return diagnostics.flatMap((one) => (one.file.includes('family-service') ? [one.code] : []));
    };
    const before = await findings();
    const { code, stderr } = await desk.run('answers answers.json --as-of 2026-11-21');
    expect(stderr).toContain('8 answers are in notices/middlesbrough-council/family-service-directory.yaml.');
    expect(stderr).toContain('They said: I think they decide');
    expect(stderr).toContain('1 question they do not know the answer to.');
    expect(code).toBe(0);
    const after = await findings();
    const closed = ['missing-provision-consequence', 'missing-source', 'retention-only-by-schedule', 'adm-not-stated'];
    for (const rule of closed) {
      expect(before).toContain(`rule/${rule}`);
      expect(after).not.toContain(`rule/${rule}`);
    }
    expect(after.filter((rule) => !before.includes(rule))).toEqual([]);
    expect(readFileSync(join(desk.cwd, 'notices', `${id}.yaml`), 'utf8')).toContain(
      'role: processor # answered by Family information manager, 2026-11-20',
    );
  });

  it.each([320, 1280])('is clean for axe at %i px, also with its problem and its answers shown, and never wider', async (width) => {
    const { page } = await open(pathToFileURL(file).href, { width });
    expect((await examine(page)).violations).toEqual([]);
    await question(page, 'collection').getByLabel('Something else').check();
    await page.getByRole('button', { name: 'Save my answers as a file' }).click();
    expect((await examine(page)).violations).toEqual([]);
    await page.getByLabel('Your job title').fill('Manager');
    await page.getByRole('button', { name: 'Save my answers as a file' }).click();
    expect((await examine(page)).violations).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });

  it('is sound HTML', async () => {
    const faults = await findHtmlFaults(readFileSync(file, 'utf8'));
    // A tab cuts a long name off by itself.
    expect(faults.filter((fault) => !fault.includes(' long-title '))).toEqual([]);
  });

  it('keeps answers over a reload, and clears them', async () => {
    const { page } = await open(pathToFileURL(file).href);
    await question(page, 'service/url').getByRole('textbox').fill('https://www.example.org/kept');
    await question(page, 'collection').getByLabel('Both').check();
    await page.reload();
    expect(await question(page, 'service/url').getByRole('textbox').inputValue()).toBe('https://www.example.org/kept');
    expect(await question(page, 'collection').getByLabel('Both').isChecked()).toBe(true);
    expect(await page.locator('#kept').textContent()).toContain('kept in this browser');
    page.on('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Clear my answers' }).click();
    await page.reload();
    expect(await page.locator('#count').textContent()).toMatch(/^0 of /);
  });

  it('says so where the browser keeps nothing, and works all the same', async () => {
    const context = await browser.newContext({ acceptDownloads: true });
    await context.addInitScript('Object.defineProperty(window, "localStorage", { get: function () { throw new Error("denied"); } })');
    const page = await context.newPage();
    await page.goto(pathToFileURL(file).href);
    await question(page, 'collection').getByLabel('Both').check();
    expect(await page.locator('#kept').textContent()).toContain('Save them before you close it');
    await page.getByLabel('Your job title').fill('Manager');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save my answers as a file' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('"chosen": [\n        "both"\n      ]');
  });

  it('can be read, and printed with room for answers, without scripts', async () => {
    const { page, wrongs } = await open(pathToFileURL(file).href, { script: false });
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByText('Print this page and write your answers on it').isVisible()).toBe(true);
    expect(await page.locator('#save').isVisible()).toBe(false);
    expect(await question(page, 'collection').getByLabel('In your own words').isVisible()).toBe(true);
    expect(wrongs).toEqual([]);
  });

  it('asks a server for nothing but itself, not even for an icon', async () => {
    const asked: string[] = [];
    const server = createServer((request, response) => {
      asked.push(request.url ?? '');
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(readFileSync(file));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { page, wrongs } = await open(`http://127.0.0.1:${(server.address() as AddressInfo).port}/q.html`);
    await question(page, 'collection').getByLabel('Both').check();
    await page.waitForTimeout(500);
    server.close();
    expect({ asked, wrongs }).toEqual({ asked: ['/q.html'], wrongs: [] });
  });
});

describe('hostile words of a notice', () => {
  const hostile = `"><script>document.title='run'</script><img src=x onerror="document.title='run'">{{ 7*7 }}'`;

  it('stay words', async () => {
    const quoted = JSON.stringify(hostile);
    const own = createDesk({
      'anytown-council/libraries.yaml': (text) =>
        text
          .replace('heading: Companies that work for us', `heading: ${quoted}`)
          .replace('role: processor', 'role: not-stated')
          .replace('name: Anytown libraries', `name: ${quoted}`)
          .replace('title: Libraries', `title: ${quoted}`)
          .replace('url: https://www.example.org/libraries', 'url: not-stated'),
    });
    await own.run('ask libraries');
    const page = join(folder, 'hostile.html');
    writeFileSync(page, readFileSync(join(own.cwd, 'libraries-questions.html')));
    own.remove();
    const { page: opened, wrongs } = await open(pathToFileURL(page).href);
    expect(await opened.title()).toBe(`Questions: ${hostile}`);
    expect(await opened.locator('img, script').count()).toBe(1);
    expect(await opened.locator('legend').first().textContent()).toContain(hostile);
    await question(opened, 'recipients/outside/suppliers/role').getByLabel('We decide together').check();
    expect(wrongs).toEqual([]);
  });
});
