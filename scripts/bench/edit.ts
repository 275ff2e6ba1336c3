/**
 * Measures how long after a keystroke the editor shows the new words, in the browser, and prints median and worst: `npm run bench:edit`, or with
 * another number of keystrokes than 20 `npm run bench:edit -- 50`.
 *
 * The longest of the example notices is opened in a copy. A letter is typed into its title, at the end. The clock runs from the input event: for
 * the page until the title of the preview has the letter, for the PDF until its bytes are there and have been handed to the browser’s viewer.
 * Before each letter everything is at rest.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../../test/support/browser.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [keystrokes = 20] = process.argv.slice(2).map(Number);
const rest = 800;

/** Runs in the browser: until the title of the page is what was typed. */
const untilPage = `window.taken = new Promise((resolve) => {
  document.addEventListener('input', (event) => {
    const shown = document.querySelector('[data-frame=page] iframe').contentDocument;
    const observer = new MutationObserver(() => {
      if (shown.querySelector('h1').textContent.trim() !== event.target.value) return;
      observer.disconnect();
      resolve(performance.now() - event.timeStamp);
    });
    observer.observe(shown, { childList: true, characterData: true, subtree: true });
  }, { once: true, capture: true });
}), undefined`;

/** Runs in the browser: until the viewer is given the next PDF, whose bytes have come before. */
const untilPdf = `window.taken = new Promise((resolve) => {
  document.addEventListener('input', (event) => {
    const observer = new MutationObserver((changes) => {
      if (!changes.some(({ addedNodes }) => addedNodes.length > 0)) return;
      observer.disconnect();
      resolve(performance.now() - event.timeStamp);
    });
    observer.observe(document.querySelector('[data-frame=pdf]'), { childList: true });
  }, { once: true, capture: true });
}), undefined`;

const folder = mkdtempSync(join(tmpdir(), 'fairnotice-bench-edit-'));
cpSync(join(root, 'notices'), join(folder, 'notices'), { recursive: true });
const command = [join(root, 'build/cli/main.js'), 'edit', '--as-of', '2026-11-21'];
const server = spawn(process.execPath, command, { cwd: folder, stdio: ['ignore', 'ignore', 'pipe'] });
const ended = once(server, 'close');
const browser = await launchBrowser();
try {
  const url = await readAddress();
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(url);
  const id = findLongest(join(folder, 'notices'));
  await page.goto(`${new URL(url).origin}/notices/${id}?at=title`);
  const { model = '' } = cpus()[0] ?? {};
  process.stdout.write(
    `${id}, ${keystrokes} keystrokes, Node ${process.version}, Chromium ${browser.version()}, ${cpus().length} × ${model}\n\n`,
  );
  process.stdout.write('| what           | median, ms | worst, ms |\n| -------------- | ---------: | --------: |\n');
  printRow('page', await measure(page, 'page'));
  printRow('PDF', await measure(page, 'pdf'));
} finally {
  await browser.close();
  server.kill();
  await ended;
  rmSync(folder, { recursive: true, force: true });
}

async function readAddress(): Promise<string> {
  for await (const line of createInterface(server.stderr)) {
    const [url] = /http:\S+/.exec(line) ?? [];
    if (url !== undefined) return url;
  }
  throw new Error('The editor did not start.');
}

/** The notice with the largest file. */
function findLongest(workspace: string): string {
  const files = readdirSync(workspace, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?!controllers|registers)[^/]+\/[^/]+\.yaml$/.test(name),
  );
  const [longest = ''] = files.sort((one, other) => statSync(join(workspace, other)).size - statSync(join(workspace, one)).size);
  return longest.replace('.yaml', '');
}

/** Milliseconds of each keystroke. */
async function measure(page: Page, part: 'page' | 'pdf'): Promise<readonly number[]> {
  await page.click(`button[data-show=${part}]`);
  await page.waitForTimeout(5000);
  const field = page.locator('#f-title input').first();
  const times: number[] = [];
  for (let number = 0; number < keystrokes; number += 1) {
    await field.focus();
    await page.keyboard.press('End');
    await page.evaluate(part === 'page' ? untilPage : untilPdf);
    await page.keyboard.type('abcdefghijklmnopqrstuvwxyz'.charAt(number % 26));
    times.push(await page.evaluate<number>('window.taken'));
    await page.waitForTimeout(rest);
    while ((await page.locator('[data-frame=pdf] iframe').count()) > 1) await page.waitForTimeout(rest);
  }
  return times;
}

function printRow(name: string, times: readonly number[]): void {
  const sorted = [...times].sort((one, other) => one - other);
  const median = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const worst = sorted.at(-1) ?? 0;
  process.stdout.write(`| ${name.padEnd(14)} | ${median.toFixed(0).padStart(10)} | ${worst.toFixed(0).padStart(9)} |\n`);
}
