import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../../support/browser.js';
import { createDesk, type Desk } from '../../cli/run.js';
import { exampleWorkspace } from '../fairnotice.js';
import { keyboard, mouse, type Hand } from './hands.js';
import { startEdit, type RunningEdit } from './start-edit.js';

const notice = 'middlesbrough-council/first-contact';
let browser: Browser;
let desk: Desk;
let edit: RunningEdit;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(() => {
  edit.kill();
  desk.remove();
});

function read(file: string): string {
  return readFileSync(join(desk.cwd, 'notices', file), 'utf8');
}

/** A text with one passage changed. */
function changed(text: string, from: string, to: string): string {
  expect(text.split(from)).toHaveLength(2);
  return text.replace(from, to);
}

const hands: readonly (readonly [string, (page: Page) => Hand])[] = [
  ['with a mouse', mouse],
  ['with the keyboard alone', keyboard],
];

describe('an officer, in the browser', () => {
  it.each(hands)('puts an error right, adds a recipient that no register has, moves a purpose, and saves: %s', async (_, handOf) => {
    desk = createDesk({}, exampleWorkspace);
    const sound = read(`${notice}.yaml`);
    const register = read('registers/recipients.yaml');
    writeFileSync(join(desk.cwd, 'notices', `${notice}.yaml`), changed(sound, 'collection: both', 'collection: bth'));
    edit = await startEdit(desk.cwd);
    const page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(15_000);
    const hand = handOf(page);
    const link = (name: string | RegExp) => page.getByRole('link', { name }).first();
    const button = (name: string | RegExp) => page.getByRole('button', { name, disabled: false });
    const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

    await page.goto(edit.url);
    await page
      .getByRole('row', { name: /First Contact|first-contact/ })
      .getByText('1 error')
      .waitFor();
    await hand.press(link(/First Contact|first-contact/));
    await hand.press(button(/^What is wrong/));
    await hand.press(link(/^Go to it ?: “bth” is not a value/));
    const field = page.getByRole('group', { name: /^Where the information comes from/ });
    expect(await descriptionOf(field)).toContain('Error: “bth” is not a value that “collection” can have.');
    await hand.choose(page.getByRole('radio', { name: 'Both', exact: true }));
    await button('What is wrong (0)').waitFor();

    await hand.press(link('First Contact service'));
    await hand.press(link('Who gets it'));
    await hand.press(link('Change Police'));
    await heading('Police');
    await hand.press(button(/^Add a new organisation/));
    await hand.write(page.getByRole('textbox', { name: 'Name', exact: true }), 'Anytown Food Bank');
    await hand.press(page.getByRole('group', { name: /^Add a new organisation/ }).getByRole('button', { name: 'Add', exact: true }));
    await button('Remove Anytown Food Bank').waitFor();

    await hand.press(link('First Contact service'));
    await hand.press(link('Uses of information'));
    await hand.press(link('Change What the law requires of us'));
    await heading('What the law requires of us');
    await hand.press(button(/^Move down Keep children safe/));
    await page.getByRole('button', { name: /^Move up Protect someone/, disabled: true }).waitFor();

    await hand.press(button('Page'));
    const shown = page.locator('iframe').first().contentFrame();
    await shown.getByText('Anytown Food Bank').first().waitFor();
    await hand.press(button('PDF'));
    await page.getByText(/\d+ pages/).waitFor();

    await hand.press(button('Save'));
    await page.getByText('Your changes are saved in these files:').waitFor();
    await page.close();

    const purposes = [
      '      - id: safeguarding\n        text: Keep children safe and protect them from harm, as the law requires.\n        firstLayer: true\n',
      '      - id: emergency\n        text: Protect someone in an emergency.\n        lawfulBases:\n          - basis: legal-obligation\n            function: to protect someone in an emergency\n            law: not-stated\n',
    ] as const;
    const wanted = changed(
      changed(sound, 'who: [police]', 'who: [police, anytown-food-bank]'),
      purposes.join(''),
      purposes.toReversed().join(''),
    );
    expect(read(`${notice}.yaml`)).toBe(wanted);
    const added = read('registers/recipients.yaml').replace('anytown-food-bank:\n  name: Anytown Food Bank\n', '');
    expect(added).toBe(register);
  });
});

/** What a screen reader adds to the name of a field. */
async function descriptionOf(field: Locator): Promise<string> {
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter(Boolean);
  const texts = await Promise.all(ids.map((id) => field.page().locator(`[id="${id}"]`).innerText()));
  return texts.join(' ').replace(/\s+/g, ' ');
}
