import type { Diagnostic } from '../diagnostics/index.js';
import type { NoticeIndex } from '../facts/notice-index.js';
import { basePath } from './addresses.js';
import { isPlainPath, listRedirects, makeHostFiles, type Host } from './hosting/index.js';

/** What check-hosting reads of site.yaml. */
export interface HostedSite {
  readonly baseUrl: string;
  readonly languages: readonly string[];
  readonly hosting?: readonly Host[];
}

/** What a place of publishing cannot hold: a path it could misread, and more redirects than it obeys. Found in site.yaml, `file`. */
export function checkHosting(site: HostedSite, rows: readonly NoticeIndex[], file: string): readonly Diagnostic[] {
  const { hosting = [] } = site;
  if (hosting.length === 0) return [];
  const base = basePath({ ...site, title: '' });
  const origin = { file, path: ['hosting'] };
  if (!isPlainPath(base)) {
    return [
      {
        code: 'hosting/base-path',
        severity: 'warning',
        message: `The path “${base}” of the site’s address holds signs that mean something else to a web server.`,
        hint: 'No settings are written for your web server, so nothing can go wrong in them. Choose an address of letters, digits and hyphens, or write the settings yourself.',
        origin: { file, path: ['baseUrl'] },
      },
    ];
  }
  return makeHostFiles({ base, hosts: hosting, redirects: listRedirects(site, rows) })
    .filter(({ leftOut }) => leftOut > 0)
    .map(({ path, leftOut }) => ({
      code: 'hosting/too-many-redirects',
      severity: 'warning',
      message: `${path} has no room for ${String(leftOut)} of the site’s former addresses: the host does not read more.`,
      hint: 'Nobody is lost: a page stands at each of these addresses and leads on. Search engines learn of the move a little later. To lose nothing, set up these redirects in the settings of the host.',
      origin,
    }));
}
