import type { BrowserContextOptions, Page } from 'playwright-core';
import { siteHeaders } from '../../src/site/headers.js';
import { launchBrowser } from '../support/browser.js';
import { serveFolder } from '../support/serve-folder.js';
import { site } from './example-site.js';

/** A site on a web server, and a browser to look at it. */
export interface Visit {
  /** Address of the site, without a slash at the end. */
  readonly url: string;
  /** Opens a page by the path of its file, in a browser that has seen nothing before. `prepare` is handed the empty page first. */
  readonly open: <T>(path: string, options: BrowserContextOptions, look: (page: Page) => Promise<T>, prepare?: Prepare) => Promise<T>;
  readonly end: () => Promise<void>;
}

export type Prepare = (page: Page) => Promise<void>;

/** A small phone held upright, and a desk. */
export const phone = { viewport: { width: 320, height: 568 } };
export const desk = { viewport: { width: 1280, height: 900 } };

/** The headers that the files for web servers set. */
const headers = Object.fromEntries(siteHeaders.map(({ name, value }) => [name, value]));

/** Serves a site, that of the example notices where no other is named, as those files would have it, and starts a browser. */
export async function visitSite(folder: string = site): Promise<Visit> {
  const server = await serveFolder(folder, { headers });
  const browser = await launchBrowser();
  return {
    url: server.url,
    async open(path, options, look, prepare) {
      const context = await browser.newContext(options);
      try {
        const page = await context.newPage();
        await prepare?.(page);
        await page.goto(`${server.url}/${path.replace(/(^|\/)index\.html$/, '$1')}`, { waitUntil: 'load' });
        return await look(page);
      } finally {
        await context.close();
      }
    },
    async end() {
      await browser.close();
      await server.close();
    },
  };
}
