import type { SiteFile } from './site-input.js';

/**
 * robots.txt: everything may be read, and here is the list. Pages that search engines may not show say so themselves, and must be read
 * for that. Search engines look for this file at the top of a host and nowhere else.
 */
export function makeRobots(baseUrl: string, hasSitemap: boolean): SiteFile {
  const lines = ['User-agent: *', 'Disallow:', ...(hasSitemap ? ['', `Sitemap: ${new URL('sitemap.xml', baseUrl).href}`] : [])];
  return { path: 'robots.txt', content: `${lines.join('\n')}\n` };
}
