import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findViolations } from '../../support/axe.js';
import { launchBrowser } from '../../support/browser.js';
import { createDesk, type Desk } from '../../cli/run.js';
import { change, startEdit, type RunningEdit } from './start-edit.js';

const notice = 'anytown-council/libraries';
let desk: Desk;
let edit: RunningEdit;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  desk = createDesk();
  browser = await launchBrowser();
  page = await browser.newPage();
  await start();
});
afterAll(async () => {
  await browser.close();
  await stop();
  desk.remove();
});

async function start(): Promise<void> {
  edit = await startEdit(desk.cwd);
  await page.goto(edit.url);
}

async function stop(): Promise<void> {
  edit.kill();
  await edit.ended;
}

const file = (): string => join(desk.cwd, 'notices', `${notice}.yaml`);

async function retitle(value: string): Promise<void> {
  expect((await change(edit, notice, [{ kind: 'set', path: ['title'], value }]))?.status).toBe(200);
}

/** Nothing that axe finds, and nothing to scroll for sideways. */
async function expectSound(): Promise<void> {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    expect(await findViolations(page), `${page.url()} at ${width} px`).toEqual([]);
    expect(await page.evaluate('document.documentElement.scrollWidth'), `${page.url()} at ${width} px`).toBeLessThanOrEqual(width);
  }
}

/** Goes on with the Tab key until an element has the focus, and presses Enter. */
async function press(name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name, exact: true });
  await page.evaluate('document.activeElement?.blur()');
  for (let steps = 0; steps < 60; steps += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate('document.activeElement?.closest("button")?.innerText ?? ""')) === (await wanted.innerText())) {
      await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')]);
      return;
    }
  }
  throw new Error(`The Tab key does not reach ${String(name)}.`);
}

describe('the screens of the desk, by keyboard alone', () => {
  it('show what is not saved, take it back, bring it again and save it', async () => {
    await retitle('Books');
    await page.goto(`${edit.origin}/changes`);
    await expectSound();
    await press(/^Undo: A change/);
    expect(await page.locator('main').innerText()).toContain('Everything is saved');
    await press(/^Redo: A change/);
    await press('Save');
    expect(await page.getByRole('alert').innerText()).toContain('Saving publishes nothing');
    await expectSound();
    expect(readFileSync(file(), 'utf8')).toMatch(/^title: Books$/m);
  });

  it('show both sides of a file that was changed on disk, and keep the one that is chosen', async () => {
    await retitle('Ours');
    writeFileSync(file(), readFileSync(file(), 'utf8').replace('title: Books', 'title: Theirs'));
    await page.goto(`${edit.origin}/changes`);
    await press('Save');
    expect(page.url()).toBe(`${edit.origin}/conflicts`);
    await expectSound();
    await press(/^Keep what is here/);
    await press('Save');
    expect(readFileSync(file(), 'utf8')).toMatch(/^title: Ours$/m);
  });

  it('bring back what was not saved when the program was killed, with a way to discard it', async () => {
    await retitle('Left');
    await stop();
    await start();
    expect(await page.getByRole('region', { name: 'Brought back' }).innerText()).toContain('You had not saved everything');
    await expectSound();
    await press('Discard what is not saved');
    expect(await page.getByRole('region', { name: 'Brought back' }).count()).toBe(0);
    await press(/^Undo: Throw away/);
    expect((await edit.get('/changes'))?.body).toContain('title: Left');
    await press('Save');
  });

  it('start a notice, and name what is missing beside its field', async () => {
    await page.goto(`${edit.origin}/new`);
    await expectSound();
    await press('Start the notice');
    await expectSound();
    expect(await page.getByLabel('What is the service called?').getAttribute('aria-describedby')).toContain('service-error');
    await page.getByLabel('What is the service called?').fill('Parking permits');
    await press('Start the notice');
    expect(page.url()).toBe(`${edit.origin}/notices/anytown-council/parking-permits`);
  });
});

describe('typing and saving', () => {
  it('loses no letter, however soon “Save” is pressed', async () => {
    await page.goto(`${edit.origin}/notices/${notice}?at=title`);
    const box = page.getByLabel(/title/i).first();
    await box.fill('');
    await box.pressSequentially('Lending books, films and music in every library of the county');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.waitForURL(/saved=1/);
    expect(readFileSync(file(), 'utf8')).toMatch(/^title: Lending books, films and music in every library of the county$/m);
  });
});
