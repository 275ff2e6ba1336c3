import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { createDesk, type Desk } from '../../cli/run.js';
import { change, startEdit, type RunningEdit } from './start-edit.js';

const notice = 'anytown-council/libraries';
let desk: Desk;
let edit: RunningEdit;
let browser: Browser;
let context: BrowserContext;
let evil: Server;
/** What pages of the hostile server were told by the editor, and sent home. */
let stolen: string[] = [];

beforeAll(async () => {
  desk = createDesk();
  edit = await startEdit(desk.cwd);
  evil = createServer((request, response) => {
    stolen.push(`${request.method} ${request.url} ${request.headers.referer ?? ''}`);
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Evil</title><body>Evil</body>');
  });
  await new Promise<void>((resolve) => evil.listen(0, '127.0.0.1', resolve));
  browser = await launchBrowser();
  context = await browser.newContext();
  const own = await context.newPage();
  await own.goto(edit.url);
  expect(await own.title()).toContain('Fairnotice');
  await change(edit, notice, [{ kind: 'set', path: ['title'], value: 'Not saved yet' }]);
});
afterAll(async () => {
  await browser.close();
  edit.kill();
  await edit.ended;
  evil.close();
  desk.remove();
});
beforeEach(() => {
  stolen = [];
});

function file(): string {
  return readFileSync(join(desk.cwd, 'notices', `${notice}.yaml`), 'utf8');
}

/** The same site by another port, the same computer by another name, and another site that leads here. */
const hosts = ['127.0.0.1', 'localhost', 'evil.localhost'];

async function openEvil(host: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`http://${host}:${(evil.address() as AddressInfo).port}/`);
  return page;
}

/** Runs lines in a page, which know the address of the editor and some more texts by their names. */
async function run<T>(page: Page, lines: string, texts: Readonly<Record<string, string>> = {}): Promise<T> {
  const known = Object.entries({ origin: edit.origin, ...texts }).map(([name, text]) => `const ${name} = ${JSON.stringify(text)};`);
  return page.evaluate<T>(`(async () => { ${known.join(' ')} ${lines} })()`);
}

describe.each(hosts)('a page in another tab, from %s', (host) => {
  it('cannot read', async () => {
    const page = await openEvil(host);
    const read = await run<unknown>(
      page,
      `const load = (element) => new Promise((resolve, reject) => {
         element.onload = () => resolve('loaded');
         element.onerror = () => reject(new Error('refused'));
         element.src = element.tagName === 'IMG' ? origin + '/assets/icon.svg' : origin + '/assets/bar.js';
         document.body.append(element);
       });
       const tries = {
         fetch: async () => (await fetch(origin + '/changes', { credentials: 'include' })).text(),
         blind: async () => (await fetch(origin + '/changes', { credentials: 'include', mode: 'no-cors' })).text(),
         script: () => load(document.createElement('script')),
         picture: () => load(document.createElement('img')),
       };
       const outcomes = {};
       for (const [name, attempt] of Object.entries(tries)) outcomes[name] = await attempt().catch(() => 'refused');
       return outcomes;`,
    );
    expect(read).toEqual({
      fetch: 'refused',
      blind: expect.stringMatching(/^(refused)?$/) as string,
      script: 'refused',
      picture: 'refused',
    });
    await page.close();
  });

  it('cannot frame, nor look into a window that it opens', async () => {
    const page = await openEvil(host);
    await run(
      page,
      `const frame = document.createElement('iframe');
       frame.src = origin + '/changes';
       document.body.append(frame);
       await new Promise((resolve) => { frame.onload = resolve; });`,
    );
    for (const frame of page.frames()) expect(await frame.content()).not.toContain('not saved');
    const opened = context.waitForEvent('page');
    const isReadable = run<boolean>(
      page,
      `const other = window.open(origin + '/changes');
       await new Promise((resolve) => setTimeout(resolve, 1000));
       try {
         return other?.document.body.innerText.includes('saved') ?? false;
       } catch {
         return false;
       }`,
    );
    const other = await opened;
    expect(await isReadable).toBe(false);
    await other.close();
    await page.close();
  });

  it('cannot write', async () => {
    const page = await openEvil(host);
    const before = file();
    const step = {
      file: `notices/${notice}.yaml`,
      structure: 1,
      at: '',
      title: 'Evil',
      changes: [{ kind: 'set', path: ['title'], value: 'Evil' }],
    };
    for (const path of ['/save', '/undo', '/redo', '/discard', '/settle', '/change', '/entry', '/new', `/accept/notices/${notice}`]) {
      await run(
        page,
        `for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'application/json']) {
           const sent = { method: 'POST', credentials: 'include', headers: { 'Content-Type': type }, body };
           await fetch(origin + path, sent).catch(() => undefined);
           if (type !== 'application/json') await fetch(origin + path, { ...sent, mode: 'no-cors' }).catch(() => undefined);
         }
         navigator.sendBeacon(origin + path, body);`,
        { path, body: JSON.stringify(step) },
      );
      const target = await openEvil(host);
      const [answer] = await Promise.all([
        target.waitForResponse((response) => response.url().startsWith(edit.origin)),
        run(
          target,
          `const form = document.createElement('form');
           Object.assign(form, { action: origin + path, method: 'post', enctype: 'text/plain' });
           document.body.append(form);
           form.submit();`,
          { path },
        ),
      ]);
      expect(answer.status(), path).toBe(403);
      await target.close();
    }
    expect(file()).toBe(before);
    const changes = (await edit.get('/changes'))?.body ?? '';
    expect(changes).toContain('Not saved yet');
    expect(changes).not.toContain('Evil');
    await page.close();
  });
});

describe('a name that is made to lead to this computer', () => {
  it('is let in nowhere, even with the token', async () => {
    const page = await context.newPage();
    const { port, search } = new URL(edit.url);
    for (const path of ['/', `/${search}`, '/changes']) {
      const answer = await page.goto(`http://rebound.localhost:${port}${path}`);
      expect(answer?.status()).toBe(403);
    }
    await page.close();
  });
});

describe('a link out of the editor', () => {
  it('tells the other site nothing of where it comes from, and the address of a page never holds the token', async () => {
    const page = await context.newPage();
    await page.goto(`${edit.origin}/changes`);
    expect(page.url()).toBe(`${edit.origin}/changes`);
    stolen = [];
    await Promise.all([
      page.waitForURL(/evil\.localhost/),
      run(
        page,
        `const link = document.createElement('a');
         link.href = 'http://evil.localhost:' + port + '/';
         document.body.append(link);
         link.click();`,
        { port: String((evil.address() as AddressInfo).port) },
      ),
    ]);
    expect(stolen.filter((line) => line.startsWith('GET / '))).toEqual(['GET / ']);
    await page.close();
  });
});
