/**
 * Writes down pages as a screen reader says them, `docs/screen-reader/<page>.md`, from the tree that Chromium hands to screen readers.
 * Builds both sites with the built command: run `npm run build:product` first, then `npm run spoken`.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bilingualWorkspace, day, exampleWorkspace, fairnotice } from '../test/acceptance/fairnotice.js';
import { launchBrowser } from '../test/support/browser.js';
import { serveFolder } from '../test/support/serve-folder.js';
import { speakPage } from '../test/support/speak-page.js';
import { spokenFolder, spokenPages, writeSpoken } from '../test/support/spoken-pages.js';

const workspaces = { example: exampleWorkspace, bilingual: bilingualWorkspace };

mkdirSync(spokenFolder, { recursive: true });
const parent = mkdtempSync(join(tmpdir(), 'fairnotice-spoken-'));
const browser = await launchBrowser();
try {
  await speakSite('example');
  await speakSite('bilingual');
} finally {
  await browser.close();
  rmSync(parent, { recursive: true });
}

async function speakSite(name: keyof typeof workspaces): Promise<void> {
  const out = join(parent, name);
  const { code, stderr } = fairnotice(['build', '--workspace', workspaces[name], '--out', out, '--as-of', day]);
  if (code !== 0) throw new Error(`The site was not built. Run "npm run build:product" first.\n${stderr}`);
  const server = await serveFolder(out);
  try {
    for (const spoken of spokenPages.filter(({ site }) => site === name)) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
      const answer = await page.goto(server.url + spoken.path, { waitUntil: 'load' });
      if (answer?.ok() !== true) throw new Error(`${spoken.path} is not in the site.`);
      writeFileSync(new URL(spoken.file, spokenFolder), writeSpoken(spoken, await speakPage(page)));
      await page.close();
    }
  } finally {
    await server.close();
  }
}
