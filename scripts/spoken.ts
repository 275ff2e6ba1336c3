/**
 * Writes down each example notice as a screen reader says it, `docs/screen-reader/<notice>.md`, from the pages in `dist/` and the tree
 * that Chromium hands to screen readers. Run `npm run build` first, then `npm run spoken`.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { launchBrowser } from '../test/support/browser.js';
import { serveFolder } from '../test/support/serve-folder.js';
import { speakPage } from '../test/support/speak-page.js';

const site = fileURLToPath(new URL('../dist', import.meta.url));
const folder = new URL('../docs/screen-reader/', import.meta.url);
const notices = [
  'leicestershire-county-council/children-family-wellbeing',
  'middlesbrough-council/family-service-directory',
  'middlesbrough-council/first-contact',
  'milldene-primary-school/privacy-notice',
  'nottinghamshire-county-council/childrens-centres',
];

if (!existsSync(site)) throw new Error('There is no dist/ yet. Run "npm run build" first.');
mkdirSync(folder, { recursive: true });
const server = await serveFolder(site);
const browser = await launchBrowser();
try {
  for (const id of notices) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(`${server.url}/${id}/`, { waitUntil: 'load' });
    const lines = await speakPage(page);
    await page.close();
    const text = `# ${id}\n\n${lines.map((line) => `    ${line}`).join('\n')}\n`;
    writeFileSync(new URL(`${id.replace('/', '--')}.md`, folder), text);
  }
} finally {
  await browser.close();
  await server.close();
}
