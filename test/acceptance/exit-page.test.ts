import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { desk, phone, visitSite, type Visit } from './browse.js';
import { bilingualSite } from './sites.js';

const elsewhere = 'https://www.bbc.co.uk/weather';
const notice = 'dyffryn-arian-council/adult-social-care/index.html';

let visit: Visit;
beforeAll(async () => {
  visit = await visitSite(bilingualSite.folder);
});
afterAll(() => visit.end());

interface Words {
  readonly lang: string;
  readonly path: string;
  readonly button: string;
  readonly spoken: string;
  readonly note: string;
  readonly presses: readonly string[];
}

const languages: readonly Words[] = [
  {
    lang: 'en',
    path: notice,
    button: 'Exit this page',
    spoken: 'Emergency Exit this page',
    note: '“Exit this page” takes you to another website at once. Your browser still remembers that you were here.',
    presses: ['Shift, press 2 more times to exit.', 'Shift, press 1 more time to exit.'],
  },
  {
    lang: 'cy',
    path: `cy/${notice}`,
    button: 'Gadael y dudalen hon',
    spoken: 'Argyfwng: Gadael y dudalen hon',
    note: 'Mae “Gadael y dudalen hon” yn mynd â chi i wefan arall ar unwaith. Bydd eich porwr yn dal i gofio eich bod wedi bod yma.',
    presses: ['Shift, pwyswch ddwywaith eto i adael.', 'Shift, pwyswch unwaith eto i adael.'],
  },
];

const wayOut = "document.querySelector('.govuk-exit-this-page__button')";

/** A weather page that is never fetched from anywhere. */
async function standIn(page: Page): Promise<void> {
  await page.route(`${elsewhere}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }));
}

describe.each(languages)('the way out of a page ($lang)', ({ lang, path, button, spoken, note, presses }) => {
  it.each<readonly [string, BrowserContextOptions]>([
    ['on a phone', phone],
    ['on a desk', desk],
    ['on a phone without scripts', { ...phone, javaScriptEnabled: false }],
  ])('is a link in the language of the page that leads there at one press, %s', async (_, options) => {
    const found = await visit.open(
      path,
      options,
      async (page) => {
        const way = page.getByRole('link', { name: spoken, exact: true });
        const seen = {
          href: await way.getAttribute('href'),
          words: await page.evaluate<readonly string[]>(
            `[...${wayOut}.childNodes].flatMap(({ nodeType, data }) => (nodeType === 3 ? [data.trim()] : []))`,
          ),
          isSeen: await way.isVisible(),
          lang: await page.evaluate<string>(`${wayOut}.closest('[lang]').lang`),
          note: await page.getByText(note, { exact: true }).count(),
        };
        await way.click();
        await page.waitForURL(elsewhere);
        return seen;
      },
      standIn,
    );
    expect(found).toEqual({ href: elsewhere, words: [button], isSeen: true, lang, note: 1 });
  });

  it('counts presses of Shift in the language of the page, and leads there at the third', async () => {
    const said = await visit.open(
      path,
      desk,
      async (page) => {
        const told: (string | null)[] = [];
        for (let press = 0; press < 2; press += 1) {
          await page.keyboard.press('Shift');
          told.push(await page.locator('.govuk-exit-this-page [role=status]').textContent());
        }
        await page.keyboard.press('Shift');
        await page.waitForURL(elsewhere);
        return told;
      },
      standIn,
    );
    expect(said).toEqual(presses);
  });
});
