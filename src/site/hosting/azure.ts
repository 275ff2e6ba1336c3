import { askEachTime, keepForever, keepOutOfSearch, lastingFolders, siteHeaders, type Header } from '../headers.js';
import type { HostFile, HostInput } from './host.js';
import type { Redirect } from './redirects.js';

/** Azure refuses a larger file (learn.microsoft.com/azure/static-web-apps/configuration, restrictions: 20 KB). */
const mostBytes = 20_000;

/** `staticwebapp.config.json`: headers for all, lasting files by route, redirects as far as they fit, and the page for what is not there. */
export function makeAzureFile({ base, redirects }: HostInput): HostFile {
  const room = mostBytes - render(base, []).length;
  const lines = redirects.map(renderRoute);
  const kept = takeWhatFits(lines, room);
  return { path: 'staticwebapp.config.json', content: render(base, kept), leftOut: lines.length - kept.length };
}

function takeWhatFits(lines: readonly string[], room: number): readonly string[] {
  let left = room;
  for (const [position, line] of lines.entries()) {
    left -= line.length + indentAndComma;
    if (left < 0) return lines.slice(0, position);
  }
  return lines;
}

const indentAndComma = '    ,\n'.length;

/**
 * A line for each route, so that the file is short and can still be read. A route has its `*` at its end or before an ending, so that of
 * the copies of notices only the plain texts can be told from pages; robots.txt is no page that anybody looks for.
 */
function render(base: string, redirects: readonly string[]): string {
  const lasting = lastingFolders.map((folder) => JSON.stringify({ route: `${base}${folder}*`, headers: asObject([keepForever]) }));
  const texts = JSON.stringify({ route: `${base}*.{txt,md}`, headers: asObject([keepOutOfSearch]) });
  return [
    '{',
    '  "routes": [',
    [...redirects, ...lasting, texts].map((line) => `    ${line}`).join(',\n'),
    '  ],',
    `  "responseOverrides": ${JSON.stringify({ 404: { rewrite: `${base}404.html` } })},`,
    `  "globalHeaders": ${JSON.stringify(asObject([...siteHeaders, askEachTime]))}`,
    '}',
    '',
  ].join('\n');
}

/** A rule for the file of a folder holds for the folder too, with and without a slash; one for the folder would not hold for the file. */
function renderRoute({ from, to }: Redirect): string {
  return JSON.stringify({ route: `${from}index.html`, redirect: to, statusCode: 301 });
}

function asObject(headers: readonly Header[]): Readonly<Record<string, string>> {
  return Object.fromEntries(headers.map(({ name, value }) => [name, value]));
}
