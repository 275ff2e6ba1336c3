import { gzipSync } from 'node:zlib';
import type { Browser, BrowserContextOptions } from 'playwright-core';

/** A file that a browser fetches to show a page. */
export interface Fetched {
  readonly path: string;
  readonly kind: 'page' | 'style' | 'font' | 'script' | 'icon' | 'other';
  /** What a web server sends that compresses with `gzip -9`; fonts are compressed as they are. Headers are not counted. */
  readonly bytes: number;
}

/**
 * All that a browser with an empty cache fetches to show a page, in the order of the answers. The icon is counted too: people's browsers
 * fetch it, a browser without a window does not.
 */
export async function visitFirst(browser: Browser, url: string, options: BrowserContextOptions): Promise<readonly Fetched[]> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    const seen: string[] = [];
    page.on('response', (response) => seen.push(response.url()));
    await page.goto(url, { waitUntil: 'networkidle' });
    await page.evaluate('document.fonts.ready.then(() => true)');
    const icons = await page.evaluate<readonly string[]>('[...document.querySelectorAll("link[rel~=icon]")].map(({ href }) => href)');
    const all = [...new Set([...seen, ...icons])];
    return await Promise.all(all.map(async (address) => weigh(address, icons)));
  } finally {
    await context.close();
  }
}

/** Bytes of the files of some kinds together. */
export function sumBytes(files: readonly Fetched[]): number {
  return files.reduce((sum, { bytes }) => sum + bytes, 0);
}

async function weigh(address: string, icons: readonly string[]): Promise<Fetched> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} answers ${String(answer.status)}.`);
  const body = new Uint8Array(await answer.arrayBuffer());
  const kind = icons.includes(address) ? 'icon' : kindOf(answer.headers.get('Content-Type') ?? '');
  return { path: new URL(address).pathname, kind, bytes: kind === 'font' ? body.length : gzipSync(body, { level: 9 }).length };
}

function kindOf(type: string): Fetched['kind'] {
  if (type.startsWith('text/html')) return 'page';
  if (type.startsWith('text/css')) return 'style';
  if (type.startsWith('font/')) return 'font';
  return type.startsWith('text/javascript') ? 'script' : 'other';
}
