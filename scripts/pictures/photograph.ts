import type { Browser } from 'playwright-core';
import type { Subject, View } from './subjects.js';

/** The first screen of a page in a view, as WebP: sharp letters at a fraction of what PNG weighs. */
export async function photograph(browser: Browser, url: string, subject: Subject, view: View): Promise<Buffer> {
  const { width, height } = view;
  const page = await browser.newPage({ viewport: { width, height } });
  try {
    const answer = await page.goto(`${url}/${subject.path}`, { waitUntil: 'networkidle' });
    if (answer?.ok() !== true) throw new Error(`The site ${subject.site} has no page ${subject.path}`);
    if (subject.words !== undefined) {
      await page.locator('.pf-input').fill(subject.words);
      await page.locator('.fn-result').first().waitFor();
    }
    await page.emulateMedia({ media: view.media });
    // Only a printer leaves the margin that the page asks for.
    if (view.media === 'print') await page.evaluate(`document.body.style.padding = '18mm'`);
    await page.evaluate('document.fonts.ready.then(() => true)');
    const session = await page.context().newCDPSession(page);
    const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
    return Buffer.from(data, 'base64');
  } finally {
    await page.close();
  }
}
