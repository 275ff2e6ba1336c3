import { makeAzureFile } from './azure.js';
import { isPlainPath, type HostFile, type HostInput } from './host.js';
import { makeNginxFile } from './nginx.js';
import { makeHeadersFile, makeRedirectsFile } from './text-rules.js';

export { isPlainPath, type Host, type HostFile, type HostInput } from './host.js';
export { listRedirects, type Redirect } from './redirects.js';

/**
 * The files of settings for the places where the site is published: headers, cache times, redirects and the page for what is not there.
 * None where the site's path holds signs that could mean something else in them: a finding has said so.
 */
export function makeHostFiles(input: HostInput): readonly HostFile[] {
  const { base, hosts } = input;
  if (!isPlainPath(base)) return [];
  const readsTextRules = hosts.includes('netlify') || hosts.includes('cloudflare');
  return [
    ...(hosts.includes('nginx') ? [makeNginxFile(input)] : []),
    ...(readsTextRules ? [makeHeadersFile(input), makeRedirectsFile(input)] : []),
    ...(hosts.includes('azure-static-web-apps') ? [makeAzureFile(input)] : []),
    // Without it, files whose names begin with an underline would be missing there.
    ...(hosts.includes('github-pages') ? [{ path: '.nojekyll', content: '', leftOut: 0 }] : []),
  ];
}
