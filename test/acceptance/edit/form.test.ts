import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { examine } from '../../support/axe.js';
import { findHtmlFaults } from '../../support/html-validate.js';
import { bilingualWorkspace, exampleWorkspace } from '../fairnotice.js';
import { afterChange, openEditor, type Editor } from './open-editor.js';

const notice = '/notices/middlesbrough-council/first-contact';
const file = 'middlesbrough-council/first-contact.yaml';
let editor: Editor;
beforeAll(async () => {
  editor = await openEditor(exampleWorkspace);
});
afterAll(async () => {
  await editor.close();
});

/** What has the keyboard. */
async function focused(): Promise<{ readonly name: string; readonly item: string }> {
  return editor.page.evaluate(`({
    name: document.activeElement.textContent.trim().replace(/\\s+/g, ' ') || document.activeElement.id,
    item: document.activeElement.closest('li')?.id ?? '',
  })`);
}

/** The purposes of a use, as the file has them. */
function purposes(): readonly string[] {
  const [, list = ''] = /id: work\n[^]*?purposes:\n([^]*?)\n {2}- id: marketing/.exec(editor.text(file)) ?? [];
  return [...list.matchAll(/(?:text: |^ {6}- (?!id:))(.*)$/gm)].map(([, text = '']) => text);
}

async function waitForWords(words: RegExp): Promise<void> {
  await editor.page.locator('#said').filter({ hasText: words }).waitFor({ state: 'attached' });
}

describe('a text', () => {
  it('is in the file as it is typed, and takes one step to undo', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=title`);
    await page.locator('#f-title input').fill('First Contact');
    await page.locator('#f-title input').pressSequentially(' and more', { delay: 5 });
    await expect.poll(() => editor.text(file)).toContain('\ntitle: First Contact and more\n');
    expect(await page.locator('[data-bar-undo] [data-bar-what]').innerText()).toContain('Title');
    await page.locator('[data-bar-undo] button').click();
    await page.waitForLoadState();
    expect(editor.text(file)).toContain('\ntitle: First Contact service\n');
  });

  it('shows how it will look, without a mark of anybody becoming part of the page', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=title`);
    await afterChange(page, () =>
      page.locator('#f-introduction textarea').fill('Be **bold** <img src=x onerror=alert(1)>\n\n- one\n- two'),
    );
    const looks = page.locator('#f-introduction .fn-looks__text');
    await expect.poll(() => looks.locator('strong').count()).toBe(1);
    expect(await looks.locator('li').allInnerTexts()).toEqual(['one', 'two']);
    expect(await looks.locator('img').count()).toBe(0);
  });

  it('says what is wrong beside the field and above, in the words of the check, and leads to the field', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=title`);
    await page.locator('#f-title input').fill('');
    const above = page.locator('.govuk-error-summary a', { hasText: '“title”' });
    await above.waitFor();
    expect(await above.innerText()).toBe('“title” is empty.');
    expect(await page.locator('#f-title-findings').innerText()).toContain('“title” is empty.');
    expect(await page.locator('#f-title input').getAttribute('aria-describedby')).toContain('f-title-findings');
    expect(await page.title()).toMatch(/^Error: /);
    await above.click();
    expect(await focused()).toMatchObject({ name: 'f-title-input' });
    await page.locator('#f-title input').fill('First Contact service');
    await above.waitFor({ state: 'detached' });
    expect(await page.locator('#f-title-findings').innerText()).toBe('');
  });

  it('keeps what the schema refuses as it was typed', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=dates`);
    const issued = page.locator('#f-dates-issued input').first();
    await afterChange(page, () => issued.fill('some day'));
    await expect.poll(() => page.locator('#f-dates-issued-findings').innerText()).not.toBe('');
    expect(editor.text(file)).toContain('issued: some day');
    await editor.open(`${notice}?at=dates`);
    expect(await issued.inputValue()).toBe('some day');
  });

  it('loses nothing when somebody presses Enter', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=title`);
    await afterChange(page, () => page.locator('#f-title input').fill('First Contact!'));
    await page.keyboard.press('Enter');
    expect(page.url()).toContain('?at=title');
    expect(await page.locator('#f-title input').inputValue()).toBe('First Contact!');
  });
});

describe('a list', () => {
  it('is put in order with the keyboard, which stays with the item that moves', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=processing/1`);
    const before = purposes();
    await page.locator('#f-processing-1-purposes-0 button[data-do=down]').focus();
    await page.keyboard.press('Enter');
    await waitForWords(/is now number 2\.$/);
    expect(await focused()).toMatchObject({ item: 'f-processing-1-purposes-1' });
    expect((await focused()).name).toMatch(/^Move down/);
    await page.keyboard.press('Enter');
    await waitForWords(/is now number 3\.$/);
    expect(purposes().slice(0, 3)).toEqual([before[1], before[2], before[0]]);
    for (let press = 0; press < 2; press += 1) {
      await afterChange(page, () => page.locator(`#f-processing-1-purposes-${2 - press} button[data-do=up]`).press('Enter'));
      await waitForWords(new RegExp(`is now number ${2 - press}\\.$`));
    }
    expect(purposes()).toEqual(before);
    expect((await focused()).name).toMatch(/^Move down/);
  });

  it('leaves the keyboard where somebody went before the answer was there', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=processing/1`);
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/change', async (route) => {
      await released;
      await route.continue();
    });
    await page.locator('#f-processing-1-purposes-0 button[data-do=down]').press('Enter');
    const elsewhere = page.locator('[data-show="pdf"]');
    await elsewhere.focus();
    release();
    await waitForWords(/is now number 2/);
    expect(await elsewhere.and(page.locator(':focus')).count()).toBe(1);
    await page.unroute('**/change');
    await afterChange(page, () => page.locator('#f-processing-1-purposes-1 button[data-do=up]').press('Enter'));
    await waitForWords(/is now number 1\.$/);
  });

  it('takes a new text at its end with the keyboard in it, and gives the next item the keyboard when one is removed', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=processing/1`);
    const before = purposes();
    await page.getByRole('button', { name: 'Add a purpose' }).press('Enter');
    await waitForWords(/^Add a purpose/);
    expect((await focused()).item).toBe(`f-processing-1-purposes-${before.length}`);
    await page.keyboard.type('Answer letters.');
    await expect.poll(purposes).toEqual([...before, 'Answer letters.']);
    await page.locator('#f-processing-1-purposes-0 button[data-do=take-out]').press('Enter');
    await waitForWords(/^Removed: /);
    expect(purposes()).toEqual([...before.slice(1), 'Answer letters.']);
    expect((await focused()).item).toBe('f-processing-1-purposes-0');
  });

  it('takes an organisation that is not in the register, and puts it there, in one step', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=recipients/outside/0`);
    await page.getByRole('button', { name: 'Add a new organisation to the list' }).press('Enter');
    await page.keyboard.type('Anytown Food Bank');
    await afterChange(page, () => page.keyboard.press('Enter'), '/entry');
    await waitForWords(/^Anytown Food Bank is in the list/);
    expect(editor.text('registers/recipients.yaml')).toContain('anytown-food-bank:\n  name: Anytown Food Bank\n');
    expect(editor.text(file)).toMatch(/who: \[.*anytown-food-bank\]|- anytown-food-bank\n/);
    expect(await page.locator('.fn-items__text').allInnerTexts()).toContain('Anytown Food Bank');
    await page.locator('[data-bar-undo] button').click();
    await page.waitForLoadState();
    expect(editor.text('registers/recipients.yaml')).not.toContain('anytown-food-bank');
    expect(editor.text(file)).not.toContain('anytown-food-bank');
  });

  it('is asked for anew where the file was changed since the page was drawn', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=processing/1`);
    const other = await page.context().newPage();
    await other.goto(`${editor.origin}${notice}?at=processing/1`);
    await afterChange(other, () => other.locator('#f-processing-1-purposes-0 button[data-do=down]').click());
    await other.close();
    const before = purposes();
    await page.locator('#f-processing-1-purposes-0 button[data-do=down]').click();
    await waitForWords(/loaded anew/);
    expect(purposes()).toEqual(before);
  });
});

describe('an answer', () => {
  it('can be that nobody has told us yet, and details again', async () => {
    const { page } = editor;
    await editor.open(`${notice}?at=automatedDecisions`);
    for (const [answer, written] of [
      ['No decision is made by a computer alone', 'none'],
      ['Nobody has told us yet', 'not-stated'],
    ] as const) {
      await page.getByLabel(answer).check();
      await waitForWords(new RegExp(`^Chosen: ${answer}`));
      expect(editor.text(file)).toContain(`\nautomatedDecisions: ${written}\n`);
    }
    await page.getByLabel('Describe the decisions').check();
    await page.getByRole('button', { name: 'Add a decision' }).click();
    await page.waitForURL(/at=automatedDecisions\/0/);
    await page.keyboard.type('Who gets a place');
    await expect.poll(() => editor.text(file)).toContain('- what: Who gets a place\n');
  });
});

const pages = [
  notice,
  `${notice}?at=title`,
  `${notice}?at=service`,
  `${notice}?at=personalData/5`,
  `${notice}?at=processing`,
  `${notice}?at=processing/0`,
  `${notice}?at=processing/0/lawfulBases/0`,
  `${notice}?at=recipients`,
  `${notice}?at=recipients/outside/0`,
  `${notice}?at=retention`,
  `${notice}?at=complaints`,
  `${notice}?at=contacts/0`,
  `${notice}?at=nowhere`,
  '/controllers/middlesbrough-council',
  '/controllers/middlesbrough-council?at=dpo',
  '/controllers/middlesbrough-council?at=inherited',
  '/registers/recipients',
  '/registers/recipients?at=police',
];

describe.each([320, 1280])('at a width of %i', (width) => {
  it.each(pages)('%s can be used by everyone', async (path) => {
    const { page } = editor;
    await page.setViewportSize({ width, height: 900 });
    await editor.open(path);
    expect((await examine(page)).violations).toEqual([]);
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
  });
});

it.each(pages)('%s is sound HTML', async (path) => {
  const response = await editor.page.request.get(`${editor.origin}${path}`);
  const own = /<div id="form"[^]*<\/main>/.exec(await response.text())?.[0] ?? '<p></p>';
  const html = `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Form</title>\n</head>\n<body>\n<main>${own.replace(/<\/main>$/, '')}</main>\n</body>\n</html>\n`;
  const faults = await findHtmlFaults(html.replace(/[ \t]+$/gm, ''));
  // Lists are named by the headings above them, which is allowed.
  expect(faults.filter((fault) => !fault.includes('aria-label-misuse'))).toEqual([]);
});

describe('a site in two languages', () => {
  it('has both side by side; Welsh makes a text of each, and taking it away leaves the one text', async () => {
    const bilingual = await openEditor(bilingualWorkspace);
    const { page } = bilingual;
    const libraries = 'dyffryn-arian-council/libraries.yaml';
    await bilingual.open('/notices/dyffryn-arian-council/libraries?at=title');
    await afterChange(page, () => page.getByLabel('Welsh').first().fill(''));
    await expect.poll(() => bilingual.text(libraries)).toContain('title: Libraries\nstatus:');
    await afterChange(page, () => page.getByLabel('Welsh').first().fill('Llyfrgelloedd'));
    await expect.poll(() => bilingual.text(libraries)).toContain('title:\n  en: Libraries\n  cy: Llyfrgelloedd\n');
    await bilingual.close();
  });
});

describe('a planted error', () => {
  it('is put right by following what was found, with the keyboard alone', async () => {
    const faulty = await openEditor(exampleWorkspace, { [file]: (text) => text.replace('foundOn: 2026-11-21', 'foundOn: yesterday') });
    const { page } = faulty;
    await page.setViewportSize({ width: 320, height: 900 });
    await faulty.open(notice);
    const link = page
      .locator('.fn-beside')
      .getByRole('link', { name: /^Go to it/ })
      .first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/#f-example-foundOn$/);
    await expect.poll(() => page.evaluate('document.activeElement.closest("[data-field]")?.id')).toBe('f-example-foundOn');
    expect(await page.locator('#f-example-foundOn-findings').innerText()).toContain('Error:');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('2026-11-21');
    await expect.poll(() => page.locator('#f-example-foundOn-findings').innerText()).not.toContain('Error:');
    expect(faulty.text(file)).toContain('foundOn: 2026-11-21\n');
    await faulty.close();
  });
});

describe('a server that is gone', () => {
  it('is told of in plain words, and what was typed stays in the page', async () => {
    const alone = await openEditor(exampleWorkspace);
    await alone.open(`${notice}?at=title`);
    await alone.stop();
    await alone.page.locator('#f-title input').fill('Typed for nobody');
    await alone.page.getByRole('heading', { name: 'What you type is not being kept' }).waitFor();
    expect(await alone.page.locator('#f-title input').inputValue()).toBe('Typed for nobody');
    await alone.close();
  });
});
