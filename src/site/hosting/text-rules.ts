import { copyNames, keepForever, keepOutOfSearch, lastingFolders, siteHeaders, type Header } from '../headers.js';
import { madeBy, type HostFile, type HostInput } from './host.js';

/** Cloudflare Pages obeys no more than this many redirects (developers.cloudflare.com/pages/platform/limits). */
const mostRedirects = 2000;

/**
 * `_headers`, which Netlify and Cloudflare Pages read alike. Both ask each time whether a page has changed unless they are told
 * otherwise, and both join what several rules say of one header: so only the lasting files have a rule on caching.
 * Both answer for `fragment.html` under its name without the ending as well, and read one `*` anywhere in a path.
 */
export function makeHeadersFile({ base }: HostInput): HostFile {
  const copies = copyNames.flatMap((name) => [...new Set([name, name.replace(/\.html$/, '')])]);
  const rules = [
    rule(`${base}*`, siteHeaders),
    ...lastingFolders.map((folder) => rule(`${base}${folder}*`, [keepForever])),
    ...copies.map((copy) => rule(`${base}*/${copy}`, [keepOutOfSearch])),
  ];
  return { path: '_headers', content: `# ${madeBy}\n${rules.join('')}`, leftOut: 0 };
}

function rule(pattern: string, headers: readonly Header[]): string {
  return [pattern, ...headers.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}

/**
 * `_redirects`. A page stands at each former address that leads on by itself. Cloudflare lets a rule go before a page; Netlify does so
 * only with a `!`, which Cloudflare does not know. Written for both at once, the file does without: the page does the work on Netlify.
 * Netlify finds 404.html by itself at the top only.
 */
export function makeRedirectsFile({ base, hosts, redirects }: HostInput): HostFile {
  const forCloudflare = hosts.includes('cloudflare');
  const rules = redirects.flatMap(({ from, to }) =>
    forCloudflare ? [`${from} ${to} 301`, `${from.slice(0, -1)} ${to} 301`] : [`${from} ${to} 301!`],
  );
  const kept = forCloudflare ? rules.slice(0, mostRedirects) : rules;
  const notFound = forCloudflare || base === '/' ? [] : [`${base}* ${base}404.html 404`];
  return {
    path: '_redirects',
    content: [`# ${madeBy}`, ...kept, ...notFound, ''].join('\n'),
    leftOut: forCloudflare ? Math.ceil((rules.length - kept.length) / 2) : 0,
  };
}
