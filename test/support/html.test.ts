import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from './axe.js';
import { launchBrowser } from './browser.js';
import { findHtmlFaults } from './html-validate.js';
import { type FolderServer, serveFolder } from './serve-folder.js';

const goodPage = `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Privacy notice</title>
<link rel="stylesheet" href="/look.css">
</head>
<body>
<main>
<h1>Privacy notice</h1>
<p>We keep your records for <a href="/more/">six years</a>.</p>
</main>
</body>
</html>
`;

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-html-'));
let server: FolderServer;
let browser: Browser;
const policy = { 'Content-Security-Policy': "default-src 'none'; style-src 'self'" };

beforeAll(async () => {
  mkdirSync(join(folder, 'more'));
  writeFileSync(join(folder, 'index.html'), goodPage);
  writeFileSync(join(folder, 'more/index.html'), goodPage.replace('<h1>Privacy notice</h1>', '<h1>More</h1>'));
  writeFileSync(
    join(folder, 'bad.html'),
    goodPage.replace(' lang="en"', '').replace('<p>', '<p style="color: #ccc">').replace('h1>', 'h4>'),
  );
  writeFileSync(join(folder, '404.html'), goodPage.replace('<h1>Privacy notice</h1>', '<h1>Not here</h1>'));
  writeFileSync(join(folder, 'look.css'), 'body { color: #0b0c0c; background: #fff; }');
  server = await serveFolder(folder, { basePath: '/privacy', headers: policy });
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true });
});

describe('serveFolder', () => {
  it.each([
    ['/', 200, 'Privacy notice', 'text/html; charset=utf-8'],
    ['/more/', 200, 'More', 'text/html; charset=utf-8'],
    ['/look.css', 200, '#0b0c0c', 'text/css; charset=utf-8'],
    ['/nowhere/', 404, 'Not here', 'text/html; charset=utf-8'],
    ['/..%2f..%2f..%2f..%2f..%2f..%2fetc%2fhostname', 404, 'Not here', 'text/html; charset=utf-8'],
  ])('answers %s with status %i', async (path, status, words, type) => {
    const answer = await fetch(server.url + path);
    expect(answer.status).toBe(status);
    expect(await answer.text()).toContain(words);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(answer.headers.get('content-security-policy')).toBe(policy['Content-Security-Policy']);
  });

  it('has nothing outside its base path', async () => {
    expect((await fetch(new URL('/look.css', server.url))).status).toBe(404);
  });
});

describe('findViolations', () => {
  it('finds nothing wrong with a good page, also under a strict policy', async () => {
    const page = await browser.newPage();
    await page.goto(`${server.url}/`);
    expect(await findViolations(page)).toEqual([]);
  });

  it('finds what is wrong with a bad page', async () => {
    const page = await browser.newPage({ bypassCSP: true });
    await page.goto(`${server.url}/bad.html`);
    const rules = (await findViolations(page)).map(({ rule }) => rule);
    expect(rules).toEqual(expect.arrayContaining(['color-contrast', 'html-has-lang', 'page-has-heading-one']));
  });
});

describe('findHtmlFaults', () => {
  it('finds nothing wrong with a good page', async () => {
    expect(await findHtmlFaults(goodPage)).toEqual([]);
  });

  it.each([
    ['<p id="a">One</p><p id="a">Two</p>', 'no-dup-id'],
    ['<p><em><div>Block in a phrase</div></em></p>', 'element-permitted-content'],
    ['<img src="/a.png">', 'wcag/h37'],
    ['<script src="https://other.example/a.js"></script>', 'require-sri'],
  ])('finds the fault in %s', async (fragment, rule) => {
    const faults = await findHtmlFaults(goodPage.replace('</main>', `${fragment}</main>`));
    expect(faults.join('\n')).toContain(rule);
  });
});
